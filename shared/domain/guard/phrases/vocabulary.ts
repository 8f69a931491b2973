import type { Step } from './notation.ts';
import { WordFinder } from './word-class.ts';

export interface StepOfPhrase {
  readonly phrase: number;
  readonly step: number;
}

export interface Listening {
  /** The steps that a word may be, the later steps of a phrase first. */
  stepsFor(key: string): readonly StepOfPhrase[];
}

const none: readonly StepOfPhrase[] = [];

/** `classes` by name, words parted by blanks; a class may name another. */
export function listenFor(
  classes: Readonly<Record<string, string>>,
  all: readonly (readonly Step[])[],
): Listening {
  // A class of forty words may be a step of forty phrases: words point to classes, and classes to steps.
  const stepsOf = new Map<string, StepOfPhrase[]>();
  for (const [phrase, steps] of all.entries()) {
    for (const [step, { either }] of steps.entries()) {
      for (const each of new Set(either)) {
        const others = stepsOf.get(each);
        if (others) others.push({ phrase, step });
        else stepsOf.set(each, [{ phrase, step }]);
      }
    }
  }
  const finder = new WordFinder<readonly StepOfPhrase[]>();
  for (const [each, steps] of stepsOf) for (const word of wordsOf(classes, each)) finder.add(word, steps);
  return {
    stepsFor(key) {
      const found = finder.find(key);
      if (found.length === 0) return none;
      return [...new Set(found.flat())].sort((a, b) => b.step - a.step);
    },
  };
}

function wordsOf(classes: Readonly<Record<string, string>>, each: string): readonly string[] {
  if (!each.startsWith('<')) return [each];
  const words = classes[each.slice(1, -1)];
  if (words === undefined) throw new Error(`There is no class of words ${each}`);
  return words
    .trim()
    .split(/\s+/)
    .flatMap((word) => wordsOf(classes, word));
}
