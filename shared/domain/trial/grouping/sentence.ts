import { type Reading, readWord } from './words/read-word.ts';
import { spelledOut } from './words/spelled-out.ts';

/**
 * What a clause says about the act. `main`: the act itself. `when`: when it happens. `purpose`: what it is for.
 * `other`: something more.
 */
export type ClauseKind = 'main' | 'when' | 'purpose' | 'other';

/** A word as it stands in a text. */
export interface Said {
  /** In small letters, to be shown. */
  readonly written: string;
  /** With `ae` for æ and so on, to be compared. */
  readonly form: string;
  readonly readings: readonly Reading[];
  /** Its form and its lemmas: a phrase of the map may name it by any of these. */
  readonly names: readonly string[];
  readonly clause: ClauseKind;
}

/** Words that are read. A trial has far fewer, but somebody may paste a whole document. */
const mostWords = 150;

const openers: ReadonlyMap<string, ClauseKind> = new Map([
  ...['naar', 'mens', 'imens', 'inden', 'foer', 'hvis', 'da'].map((word) => [word, 'when'] as const),
  ...['fordi', 'der', 'som', 'hvor'].map((word) => [word, 'other'] as const),
]);
/** Openers that count at the very beginning of a text. *Der er …* and *hvor tit …* open no clause there. */
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
      // After a `when` clause comes the act: *Når vi skal ud, **går jeg først***.
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

/** Drops readings that do not fit the word before: *skal ske* is the verb, *en ske* the spoon. */
function inCompany(readings: readonly Reading[], before: string): readonly Reading[] {
  const wanted = beforeVerbs.has(before) ? 'verb' : beforeNouns.has(before) ? 'noun' : undefined;
  const fitting = readings.filter(({ wordClass }) => wordClass === wanted);
  return fitting.length > 0 ? fitting : readings;
}

function openedBy(form: string, before: string): ClauseKind | undefined {
  // *Vi prøver at …* goes on with the act; *for at* and *så at* begin a purpose.
  if (form === 'at')
    return before === 'for' || before === 'saa' ? 'purpose' : before === 'efter' ? 'when' : undefined;
  const opened = openers.get(form);
  return before !== '' || firstOpeners.has(form) ? opened : undefined;
}
