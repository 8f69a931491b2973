import type { Word } from '../words.ts';
import { parsePhrases, type Step } from './notation.ts';
import { type Listening, listenFor, type StepOfPhrase } from './vocabulary.ts';

/** Where a phrase was found. */
export interface PhraseFound {
  /** Its number, in the order of the notation. */
  readonly phrase: number;
  /** The places of its words among the words of the text. */
  readonly at: readonly number[];
}

export interface Phrases {
  /** Every phrase that ends at some word, at most once for each word; words in `deaf` are not heard. */
  find(words: readonly Word[], deaf?: ReadonlySet<number>): readonly PhraseFound[];
}

/** How far a phrase has come: the word that was heard last, and what was heard before it. */
interface Heard {
  readonly at: number;
  readonly sentence: number;
  readonly before: Heard | undefined;
}

/** The places of all words of all that was found. */
export function placesIn(found: readonly PhraseFound[]): ReadonlySet<number> {
  return new Set(found.flatMap(({ at }) => at));
}

/**
 * Phrases in the notation of `notation.ts`, all listened for at once. For each phrase only the latest place is kept
 * at which its first one, two, three … words had been heard: a gap has an upper bound, so an earlier place could
 * reach no further. The work is the same for each word, however the text repeats itself.
 */
export function phrases(classes: Readonly<Record<string, string>>, notation: string): Phrases {
  let ready: { readonly all: readonly (readonly Step[])[]; readonly listening: Listening } | undefined;
  return {
    find(words, deaf) {
      if (!ready) {
        const parsed = parsePhrases(notation);
        ready = { all: parsed, listening: listenFor(classes, parsed) };
      }
      const { all, listening } = ready;
      const heard: (Heard | undefined)[][] = all.map((steps) => steps.map(() => undefined));
      const found: PhraseFound[] = [];
      const stepsOf = new Map<string, readonly StepOfPhrase[]>();
      for (const [at, word] of words.entries()) {
        if (deaf?.has(at)) continue;
        const steps = stepsOf.get(word.key) ?? listening.stepsFor(word.key);
        stepsOf.set(word.key, steps);
        // Steps of one phrase come last first, so that one word is not heard as two of its steps.
        for (const { phrase, step } of steps) {
          const whole = all[phrase] ?? [];
          const soFar = heard[phrase] ?? [];
          const before = soFar[step - 1];
          if (step > 0 && !(before && isWithin(before, at, word.sentence, whole[step]))) continue;
          const now = { at, sentence: word.sentence, before };
          if (step === whole.length - 1) found.push({ phrase, at: placesOf(now) });
          else soFar[step] = now;
        }
      }
      return found;
    },
  };
}

function isWithin(before: Heard, at: number, sentence: number, step: Step | undefined): boolean {
  return before.sentence === sentence && at - before.at <= 1 + (step?.gap ?? 0);
}

function placesOf(heard: Heard): readonly number[] {
  const places: number[] = [];
  for (let each: Heard | undefined = heard; each; each = each.before) places.unshift(each.at);
  return places;
}
