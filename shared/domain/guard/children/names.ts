import { type KnownName, lookUpName } from '../first-names/first-names.ts';
import type { Folded, Span } from '../folding.ts';
import type { Word } from '../words.ts';
import { isInitial } from './initials.ts';
import type { IsKnown } from './known.ts';
import { findNobodys } from './nobodys.ts';
import { kinWord } from './surroundings.ts';
import { isThisName } from './this-name.ts';
import { isEnglish, isUnlistedName } from './unlisted-name.ts';
import type { Place } from './word-place.ts';
import { placeAt } from './word-place.ts';

export interface NameFinding {
  readonly kind: 'child-name';
  readonly span: Span;
  readonly genitive: boolean;
}

/**
 * Finds names of children: by lists of first names, by words that no Danish dictionary has, and by the words around
 * them.
 */
export function findChildNames(
  folded: Folded,
  words: readonly Word[],
  isKnown: IsKnown,
): readonly NameFinding[] {
  const nobodys = findNobodys(words);
  const names = new Map<string, KnownName>();
  const about = { text: folded.text, words, isEnglish: isEnglish(words) };
  return [
    ...findSpelledOut(folded),
    ...words.flatMap((word, at) => {
      if (nobodys.has(at) || isKnown(word.spelled)) return [];
      const name = names.get(word.text) ?? lookUpName(word.text);
      if (name) names.set(word.text, name);
      const place = placeAt(about, at);
      if (!(name ? isThisName(place, name) : isUnlistedName(place) || isInitial(place))) return [];
      const genitive = name ? name.genitive : /s['’]?$/i.test(word.text) && isBeforeKin(place);
      return [{ kind: 'child-name' as const, span: folded.spanOf(word.start, word.end), genitive }];
    }),
  ];
}

const spelledOut = /(?<![\p{L}-])\p{L}(?:[-.]\p{L}){2,15}(?![\p{L}-])/gu;

/** `E-m-m-a har lært at stave`. */
function findSpelledOut({ text, spanOf }: Folded): readonly NameFinding[] {
  return [...text.matchAll(spelledOut)]
    .filter(([letters]) => lookUpName(letters.replace(/[-.]/g, ''))?.kind === 'name')
    .map(({ index, 0: letters }) => ({
      kind: 'child-name' as const,
      span: spanOf(index, index + letters.length),
      genitive: false,
    }));
}

function isBeforeKin({ next }: Place): boolean {
  return kinWord(next);
}
