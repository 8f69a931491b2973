import { foldWord, lettersApart } from '../time/letters-apart.ts';

/** A line that begins with the word that makes it a trial. */
export interface OpeningLine {
  /** `the`: "prøvehandlingen gik godt" tells of one. `many`: "prøvehandlinger:". `short`: "prøv". */
  readonly form: 'one' | 'the' | 'many' | 'short';
  /**
   * What follows the word. `clear`: a colon or a dash. `vague`: a comma or a full stop. `line-end`: nothing more on
   * the line. `none`: only a blank.
   */
  readonly mark: 'clear' | 'vague' | 'line-end' | 'none';
  /** "#prøvehandling" */
  readonly tagged: boolean;
  readonly text: string;
}

/** What may stand before the word: bold, quotes, list signs, an emoji (also as Slack spells it). */
const before = /^(?::[a-z][a-z\d_+-]*:|[^\p{L}\p{N}#\n])*/iu;
const whose =
  /^(?:(?:min|mine|vores|ny|nye|næste|første|anden|tredje|dagens|ugens|my|our|new|next|first|second)\s+){0,3}/iu;
const word = /^(\p{L}+)(?:(\s+|\s*-\s*)(\p{L}+))?/u;
const mark =
  /^[*_~]*(?:\s*(?:nr\.?\s*\d{1,2}(?!\p{N})|\d{1,2}(?=\s*[:.)–—-])))?[ \t]*(?:([:;=→–—]+|-+>|-(?=\s)|(?<=\s)-)|([,.)!…/|]+))?[*_~]*/u;

const long = 'provehandling';
const endings = { '': 'one', en: 'the', er: 'many', erne: 'many' } as const;
/** Two of the thirteen letters of “prøvehandling” may be wrong. “Forhandling” and “behandling” are further away. */
const mostWrong = 2;
const short = /^(?:prøv|proev|trial(?:[ ]action)?|try)$/iu;

export function openingLine(line: string): OpeningLine | undefined {
  const lead = before.exec(line)?.[0] ?? '';
  const tag = line.startsWith('#', lead.length) ? '#' : '';
  const named = line.slice(lead.length + tag.length);
  const owner = whose.exec(named)?.[0] ?? '';
  const found = wordIn(named.slice(owner.length));
  if (!found) return undefined;
  const rest = named.slice(owner.length + found.length);
  const [taken = '', clear, vague] = mark.exec(rest) ?? [];
  const text = rest.slice(taken.length).trim();
  // "prøvehandling-mødet" is a word of its own.
  if (!clear && !vague && /^[-\p{L}\p{N}]/u.test(rest)) return undefined;
  return {
    form: found.form,
    mark: clear ? 'clear' : text === '' ? 'line-end' : vague ? 'vague' : 'none',
    tagged: tag !== '',
    text,
  };
}

function wordIn(text: string): { readonly form: OpeningLine['form']; readonly length: number } | undefined {
  const [both = '', first = '', gap = '', second = ''] = word.exec(text) ?? [];
  if (!first) return undefined;
  const alone = formOf(first);
  if (alone) return { form: alone, length: first.length };
  // "prøve handling", "prøve-handling"
  if (second && lettersApart(foldWord(first), 'prove', 1) <= 1 && /^h/i.test(second)) {
    const together = formOf(first + second);
    if (together) return { form: together, length: both.length };
  }
  if (short.test(`${first} ${second}`) && gap === ' ') return { form: 'short', length: both.length };
  return short.test(first) ? { form: 'short', length: first.length } : undefined;
}

function formOf(typed: string): OpeningLine['form'] | undefined {
  const folded = foldWord(typed);
  if (folded.length > long.length + 6) return undefined;
  let best: OpeningLine['form'] | undefined;
  let apart = mostWrong + 1;
  for (const [ending, form] of Object.entries(endings)) {
    const far = lettersApart(folded, long + ending, mostWrong);
    if (far < apart) [best, apart] = [form, far];
  }
  return best;
}
