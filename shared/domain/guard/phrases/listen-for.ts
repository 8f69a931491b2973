import type { Step } from './notation.ts';
import { WordFinder } from './word-class.ts';

/** One step of one phrase, which a word may be. */
export interface StepOfPhrase {
  readonly phrase: number;
  readonly step: number;
  readonly isLast: boolean;
  /** How many other words may stand before it. */
  readonly gap: number;
  /** The number of the phrase's beginning up to this step; the number before it is the same phrase's step before. */
  readonly beginning: number;
}

const none: readonly StepOfPhrase[] = [];

/**
 * Returns a function from a word to the steps it may be, later steps of a phrase first. `classes` holds words by
 * name, separated by blanks.
 */
export function listenFor(
  classes: Readonly<Record<string, string>>,
  all: readonly (readonly Step[])[],
): (key: string) => readonly StepOfPhrase[] {
  // Words point to classes and classes to steps: pointing directly, forty words in forty phrases would make
  // 1,600 entries.
  const stepsOf = new Map<string, StepOfPhrase[]>();
  let beginning = 0;
  for (const [phrase, steps] of all.entries()) {
    for (const [step, { either, gap }] of steps.entries()) {
      const one = { phrase, step, gap, isLast: step === steps.length - 1, beginning: beginning++ };
      for (const each of new Set(either)) {
        const others = stepsOf.get(each);
        if (others) others.push(one);
        else stepsOf.set(each, [one]);
      }
    }
  }
  for (const steps of stepsOf.values()) steps.sort(laterFirst);
  const finder = new WordFinder<readonly StepOfPhrase[]>();
  for (const [each, steps] of stepsOf) for (const word of wordsOf(classes, each)) finder.add(word, steps);
  return (key) => {
    const found = finder.find(key);
    return found.length <= 1 ? (found[0] ?? none) : [...new Set(found.flat())].sort(laterFirst);
  };
}

function laterFirst(a: StepOfPhrase, b: StepOfPhrase): number {
  return b.step - a.step;
}

/** A class may name another. */
function wordsOf(classes: Readonly<Record<string, string>>, each: string): readonly string[] {
  if (!each.startsWith('<')) return [each];
  const words = classes[each.slice(1, -1)];
  if (words === undefined) throw new Error(`There is no class of words ${each}`);
  return words
    .trim()
    .split(/\s+/)
    .flatMap((word) => wordsOf(classes, word));
}
