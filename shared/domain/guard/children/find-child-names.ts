import type { Folded, Span } from '../disguised-characters.ts';
import { type KnownName, lookUpName } from '../first-names/first-names.ts';
import type { Word } from '../split-words.ts';
import { findNobodys } from './find-names-of-songs-figures-staff.ts';
import { isInitial } from './initials.ts';
import type { IsKnown } from './names-the-unit-knows.ts';
import { isGenitiveSurname, isSurname, standsBehind } from './surnames.ts';
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
  const isName = (word: Word, at: number): KnownName | 'unlisted' | undefined => {
    if (nobodys.has(at) || isKnown(word.spelled)) return undefined;
    const name = names.get(word.text) ?? lookUpName(word.text);
    if (name) names.set(word.text, name);
    const place = placeAt(about, at);
    if (name) return isThisName(place, name) ? name : undefined;
    return isUnlistedName(place) || isInitial(place) ? 'unlisted' : undefined;
  };
  const found: NameFinding[] = findSpelledOut(folded).slice();
  for (let at = 0; at < words.length; at++) {
    const first = at;
    let word = words[at] as Word;
    let name = isName(word, at);
    if (!name) continue;
    let genitive = isGenitive(placeAt(about, at), name);
    // The whole name as it is written: whoever takes out `Magnus` alone leaves `Sørensen Holm`.
    for (let next = words[at + 1]; next && !genitive && standsBehind(next); next = words[at + 1]) {
      name = isName(next, at + 1);
      if (!name && (nobodys.has(at + 1) || !isSurname(words, at + 1, isKnown, about.isEnglish))) break;
      at += 1;
      word = next;
      genitive = name ? isGenitive(placeAt(about, at), name) : isGenitiveSurname(word);
    }
    const start = (words[first] as Word).start;
    // The full stop of `Anton K. sad stille` goes with the letter.
    const dot =
      at > first &&
      /^\p{L}$/u.test(word.text) &&
      /^\.\s\p{Ll}/u.test(folded.text.slice(word.end, word.end + 3));
    found.push({ kind: 'child-name', span: folded.spanOf(start, word.end + (dot ? 1 : 0)), genitive });
  }
  return found;
}

function isGenitive(place: Place, name: KnownName | 'unlisted'): boolean {
  return name === 'unlisted' ? /s['’]?$/i.test(place.word.text) && isBeforeKin(place) : name.genitive;
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
