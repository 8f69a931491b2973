import { harmlessWords } from '../../../../shared/domain/guard/concern/concern.ts';
import { stretchesOf } from '../../../../shared/domain/guard/concern/signs-of-unease.ts';
import { fold } from '../../../../shared/domain/guard/disguised-characters.ts';
import { splitWords } from '../../../../shared/domain/guard/split-words.ts';
import type { Example } from '../guard-set.ts';
import type { Taught } from './learn-unease.ts';

/** A trial out of the map's sentences counts less: there are thousands, and few of them are about one child. */
const ofTrial = 0.3;
/** An ordinary day of one child counts more: what the guard says of it must not be wrong, and few such texts are at hand. */
const ofOneChild = 3;

/** What the guard is to learn from: texts that were judged by hand, and trials, which are all ordinary. */
export function taughtTexts(judged: readonly Example[], trials: readonly string[]): readonly Taught[] {
  return [
    ...judged.map(({ text, expect, kind }) => ({
      signs: signsIn(text),
      isConcern: expect === 'concern',
      weight: kind.startsWith('one-child') ? ofOneChild : 1,
    })),
    ...trials.map((text) => ({ signs: signsIn(text), isConcern: false, weight: ofTrial })),
  ];
}

/** As the guard hears them: without what is harmless. */
function signsIn(text: string): ReadonlySet<string> {
  const words = splitWords(fold(text).text);
  return new Set(stretchesOf(words, harmlessWords(words)).flatMap(({ signs }) => [...signs]));
}
