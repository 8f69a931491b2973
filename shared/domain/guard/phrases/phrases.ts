import type { Word } from '../split-words.ts';
import { listenFor, type StepOfPhrase } from './listen-for.ts';
import { parsePhrases } from './notation.ts';

/** Where a phrase was found. */
export interface PhraseFound {
  /** Its number, in the order of the notation. */
  readonly phrase: number;
  /** The places of its words among the words of the text. */
  readonly at: readonly number[];
}

export interface Phrases {
  /** Every phrase that is found, by the word it ends at. Words at the places in `deaf` are left out. */
  find(words: readonly Word[], deaf?: ReadonlySet<number>): readonly PhraseFound[];
}

/** The places of all words of the phrases found. */
export function placesIn(found: readonly PhraseFound[]): ReadonlySet<number> {
  return new Set(found.flatMap(({ at }) => at));
}

/**
 * Finds phrases in the notation of `notation.ts`, all in one pass. For each beginning of a phrase (its first word,
 * its first two …) only the latest place is remembered: a gap has a longest length, so an earlier place could not
 * reach further. So the work for each word stays the same, however often the text repeats itself.
 */
export function phrases(classes: Readonly<Record<string, string>>, notation: string): Phrases {
  let prepared: Prepared | undefined;
  return {
    find(words, deaf) {
      prepared ??= prepare(classes, notation);
      return listen(prepared, words, deaf);
    },
  };
}

interface Prepared {
  readonly stepsFor: (key: string) => readonly StepOfPhrase[];
  /** For each beginning, the sentence it was heard in and the places of its words. Numbers of the text before may stand in it. */
  readonly heardIn: Int32Array;
  readonly places: Int32Array;
  /** The words of the longest phrase. */
  readonly longest: number;
}

function prepare(classes: Readonly<Record<string, string>>, notation: string): Prepared {
  const all = parsePhrases(notation);
  const longest = Math.max(1, ...all.map((steps) => steps.length));
  const beginnings = all.reduce((sum, { length }) => sum + length, 0);
  // Arrays of numbers rather than objects, which a long text would make by the hundred thousand; made once, since a
  // short text would spend most of its time on them.
  const [heardIn, places] = [new Int32Array(beginnings), new Int32Array(beginnings * longest)];
  return { stepsFor: listenFor(classes, all), heardIn, places, longest };
}

function listen(
  { stepsFor, heardIn, places, longest }: Prepared,
  words: readonly Word[],
  deaf: ReadonlySet<number> | undefined,
): readonly PhraseFound[] {
  heardIn.fill(-1);
  const found: PhraseFound[] = [];
  const known = new Map<string, readonly StepOfPhrase[]>();
  for (let at = 0; at < words.length; at++) {
    const word = words[at];
    if (!word || deaf?.has(at)) continue;
    let steps = known.get(word.key);
    if (!steps) {
      steps = stepsFor(word.key);
      known.set(word.key, steps);
    }
    // Later steps of a phrase come first, so that one word does not count as two steps of it.
    for (let i = 0; i < steps.length; i++) {
      const { beginning, step, gap, isLast, phrase } = steps[i] as StepOfPhrase;
      const from = (beginning - 1) * longest;
      if (step > 0) {
        if (heardIn[beginning - 1] !== word.sentence) continue;
        if (at - (places[from + step - 1] as number) > 1 + gap) continue;
      }
      if (isLast) {
        found.push({ phrase, at: [...places.subarray(from, from + step), at] });
        continue;
      }
      const to = beginning * longest;
      for (let before = 0; before < step; before++) places[to + before] = places[from + before] as number;
      places[to + step] = at;
      heardIn[beginning] = word.sentence;
    }
  }
  return found;
}
