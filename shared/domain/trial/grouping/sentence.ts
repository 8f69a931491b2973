import { type Reading, readWord } from './words/read-word.ts';
import { spelledOut } from './words/spelling.ts';

/** How a clause stands to what is done: the act itself, when it happens, what it is for, or what it adds. */
export type ClauseKind = 'main' | 'when' | 'purpose' | 'other';

/** A word as it stands in a text. */
export interface Said {
  /** In small letters, for people. */
  readonly written: string;
  /** Spelled out, for comparing. */
  readonly form: string;
  readonly readings: readonly Reading[];
  /** Its form and its lemmas: what a phrase may call it. */
  readonly names: readonly string[];
  readonly clause: ClauseKind;
}

/** A trial is a few sentences; nobody's pasted document slows an agenda down. */
const mostWords = 150;

const openers: ReadonlyMap<string, ClauseKind> = new Map([
  ...['naar', 'mens', 'imens', 'inden', 'foer', 'hvis', 'da'].map((word) => [word, 'when'] as const),
  ...['fordi', 'der', 'som', 'hvor'].map((word) => [word, 'other'] as const),
]);
/** At the beginning of a text these open a clause; *der er* and *hvor tit* do not. */
const firstOpeners = new Set(['naar', 'inden', 'foer', 'mens']);

export function readSentences(text: string): readonly Said[] {
  const said: Said[] = [];
  let clause: ClauseKind = 'main';
  let before = '';
  const tokens =
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+|[.!?;:\n]|,/gu) ?? [];
  for (const token of tokens) {
    if (said.length >= mostWords) break;
    if (/^[.!?;:\n]$/.test(token)) {
      clause = 'main';
    } else if (token === ',') {
      // *Når vi skal ud, **går jeg først***: the act comes after.
      if (clause === 'when') clause = 'main';
    } else {
      const form = spelledOut(token);
      clause = openedBy(form, before) ?? clause;
      const readings = inCompany(readWord(form), before);
      const names = [form, ...readings.map(({ lemma }) => lemma).filter((lemma) => lemma !== form)];
      said.push({ written: token, form, readings, names, clause });
      before = form;
    }
  }
  return said;
}

const beforeVerbs = new Set(
  'at kan kunne skal skulle vil ville maa maatte boer burde lad lader toer'.split(' '),
);
const beforeNouns = new Set(
  'en et den det de min mit mine din dit vores jeres deres hver hvert to tre fire'.split(' '),
);

/** *Skal ske* is no spoon, and *en ske* does not happen. */
function inCompany(readings: readonly Reading[], before: string): readonly Reading[] {
  const wanted = beforeVerbs.has(before) ? 'verb' : beforeNouns.has(before) ? 'noun' : undefined;
  const fitting = readings.filter(({ wordClass }) => wordClass === wanted);
  return fitting.length > 0 ? fitting : readings;
}

function openedBy(form: string, before: string): ClauseKind | undefined {
  // *Vi prøver at …* goes on with the act itself; *for at* and *så at* tell what it is for.
  if (form === 'at')
    return before === 'for' || before === 'saa' ? 'purpose' : before === 'efter' ? 'when' : undefined;
  const opened = openers.get(form);
  return before !== '' || firstOpeners.has(form) ? opened : undefined;
}
