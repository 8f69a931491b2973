import { conceptsOfStem } from './concepts.ts';
import { spelledOut, stem } from './stems.ts';
import { isStopWord } from './stop-words.ts';
import type { TrialToGroup } from './types.ts';

/** What a trial is about: its words' stems, the parts of its compounds, and the matters they speak of. */
export interface Terms {
  readonly words: ReadonlySet<string>;
  readonly parts: ReadonlySet<string>;
  readonly concepts: ReadonlyMap<string, number>;
}

const shortestPart = 3;
const links = ['', 's', 'e'];

export function termsOf(trials: readonly TrialToGroup[]): readonly Terms[] {
  const stems = trials.map((trial) => new Set(stemsIn(trial.text)));
  const known = new Set([...conceptsOfStem.keys(), ...stems.flatMap((set) => [...set])]);
  const split = new Map<string, readonly string[]>();
  for (const set of stems)
    for (const word of set) if (!split.has(word)) split.set(word, partsOf(word, known));
  return stems.map((words) => {
    const parts = new Set<string>();
    const concepts = new Map<string, number>();
    for (const word of words) {
      const own = conceptsOfStem.get(word);
      note(concepts, own ?? [], 1);
      for (const part of split.get(word) ?? []) {
        if (!words.has(part)) parts.add(part);
        // The whole word says more than its parts: a `morgensang` is first of all what `morgensang` is.
        if (!own) note(concepts, conceptsOfStem.get(part) ?? [], 0.8);
      }
    }
    return { words, parts, concepts };
  });
}

export function wordsIn(text: string): readonly string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  );
}

export function stemsIn(text: string): readonly string[] {
  return wordsIn(text)
    .map(spelledOut)
    .filter((word) => word.length > 1 && !isStopWord(word))
    .map(stem);
}

/** Danish writes compounds in one word: `garderobeovergang` is about both. */
function partsOf(word: string, known: ReadonlySet<string>): readonly string[] {
  for (let at = word.length - shortestPart; at >= shortestPart; at--) {
    const tail = word.slice(at);
    for (const link of links) {
      const head = word.slice(0, at);
      if (!head.endsWith(link)) continue;
      const first = stem(link ? head.slice(0, -link.length) : head);
      const last = stem(tail);
      if (known.has(first) && known.has(last) && first.length >= shortestPart && last.length >= shortestPart)
        return [first, last];
    }
  }
  return partAtAnEnd(word, known);
}

/** One part known is better than none, if it is long enough not to be there by chance. */
function partAtAnEnd(word: string, known: ReadonlySet<string>): readonly string[] {
  for (let length = word.length - shortestPart; length >= 4; length--) {
    const tail = stem(word.slice(-length));
    if (tail.length >= 4 && known.has(tail) && tail !== word) return [tail];
    const head = stem(word.slice(0, length));
    if (head.length >= 4 && known.has(head) && head !== word) return [head];
  }
  return [];
}

function note(concepts: Map<string, number>, ids: readonly string[], weight: number): void {
  for (const id of ids) concepts.set(id, (concepts.get(id) ?? 0) + weight / ids.length);
}
