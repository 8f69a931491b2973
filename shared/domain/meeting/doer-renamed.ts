import { fingerprint, type Guarded, guard } from '../guard/guard.ts';
import { firstName } from '../person/first-name.ts';

const joint = '(?:\\s*,\\s*(?:(?:og|and)\\s+)?|\\s*&\\s*|\\s+(?:og|and)\\s+)';
const doing = '(?=\\s*:|,?\\s+(?:\\p{L}+(?:r|s)|skal|vil|kan|må|will)(?!\\p{L}))';

interface Doers {
  /** Whoever had it. */
  readonly from: string;
  /** Whoever has it now; missing: nobody takes their place. */
  readonly to?: string | undefined;
  /** Who does it with them. */
  readonly others?: readonly string[];
}

/**
 * “Hanne hænger billeder op” of “Ditte hænger billeder op”: where the words begin with who does it, they name whoever has it
 * now. Nobody is taken out of them but beside others: “Emil køber sutsko” of “Emil og Ditte køber sutsko”.
 */
export function withOtherDoer(text: Guarded, doers: Doers): Guarded {
  const { from, others = [] } = doers;
  const one = `(?:${[from, ...others].map(spelling).join('|')}|\\p{L}+)(?!\\p{L})`;
  const [names = ''] = new RegExp(`^\\s*${one}(?:${joint}${one})*${doing}`, 'iu').exec(text) ?? [];
  // “Ditte Madsens bog læses” is done by nobody of that name.
  if (!names || /^\s+\p{Lu}/u.test(text.slice(names.length))) return text;
  const anew = namesAnew(names, doers);
  return anew === undefined ? text : mended(`${anew}${text.slice(names.length)}`, text);
}

function namesAnew(names: string, { from, to, others = [] }: Doers): string | undefined {
  const had = new RegExp(`(?<!\\p{L})${spelling(from)}(?!\\p{L})`, 'iu');
  const said = had.exec(names)?.[0];
  if (said === undefined) return undefined;
  if (to !== undefined && !others.includes(to))
    return names.replace(had, () => (/\s/u.test(said) ? to : firstName(to)));
  const stay = names
    .trim()
    .split(new RegExp(joint, 'iu'))
    .filter((each) => !had.test(each));
  const word = /(?<!\p{L})and(?!\p{L})/iu.test(names) ? 'and' : 'og';
  const [last = '', ...before] = stay.toReversed();
  return stay.length < 2 ? stay[0] : `${before.toReversed().join(', ')} ${word} ${last}`;
}

/**
 * Words that the guard has read, with a colleague's name put in or a day taken out, which nobody is asked about once more.
 * What the guard has more to say of keeps them as they were.
 */
export function mended(anew: string, text: Guarded): Guarded {
  const verdict = guard(anew, { known: [], accepted: fingerprint(anew) });
  return verdict.kind === 'pass' ? verdict.text : text;
}

function spelling(name: string): string {
  const [first = '', ...rest] = name.split(/\s+/u).map((each) => RegExp.escape(each));
  return rest.length > 0 ? `${first}(?:\\s+${rest.join('\\s+')})?` : first;
}
