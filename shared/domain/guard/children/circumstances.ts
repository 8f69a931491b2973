import type { Folded, Span } from '../disguised-characters.ts';
import { phrases, placesIn } from '../phrases/phrases.ts';
import type { Word } from '../split-words.ts';
import { aboutNobodysFamily } from './circumstances-in-general.ts';
import { familyLife } from './family-life.ts';
import { family } from './family-words.ts';
import { findNobodys } from './find-names-of-songs-figures-staff.ts';
import { findLittleBeings } from './fond-pictures.ts';
import { findKin } from './kin.ts';
import type { IsKnown } from './names-the-unit-knows.ts';
import { afterNickname, nicknames } from './nicknames.ts';
import { origin } from './origin.ts';
import { findPetNames } from './pet-names.ts';
import { toldFromOthers, wordsOfOthers } from './told-from-others.ts';

export interface CircumstanceFinding {
  /**
   * `circumstance`: what a family lives through, or where it comes from. `nickname`: `vores lille solstråle`. `kin`:
   * `hendes søster`.
   */
  readonly kind: 'circumstance' | 'nickname' | 'kin';
  readonly span: Span;
}

const circumstances = phrases({ ...family, ...wordsOfOthers }, familyLife + origin + toldFromOthers);

export function findCircumstances(
  folded: Folded,
  words: readonly Word[],
  isKnown: IsKnown,
): readonly CircumstanceFinding[] {
  const harmless = placesIn(aboutNobodysFamily.find(words));
  const nobodys = findNobodys(words);
  const findingOf = (kind: CircumstanceFinding['kind'], at: readonly number[]) => {
    const [first, last] = [words[at[0] ?? 0], words[at.at(-1) ?? 0]];
    return first && last ? [{ kind, span: folded.spanOf(first.start, last.end) }] : [];
  };
  return [
    ...[
      ...nicknames.find(words).map(({ at }) => nameIn(words, at)),
      ...findPetNames(words),
      ...findLittleBeings(words).filter((at) => !at.some((each) => nobodys.has(each))),
    ]
      .filter((at) => !at.every((each) => isKnown(words[each]?.spelled ?? '')))
      .flatMap((at) => findingOf('nickname', at)),
    ...circumstances.find(words, harmless).flatMap(({ at }) => findingOf('circumstance', at)),
    ...findKin(words, harmless).flatMap((at) => findingOf('kin', at)),
  ];
}

/** The place of the name itself, without the words around it: of `Lillemus ville ikke` the first. */
function nameIn(words: readonly Word[], at: readonly number[]): readonly number[] {
  const end = at.findLastIndex((each) => !afterNickname(words[each]?.key ?? ''));
  return at.slice(0, Math.max(1, end + 1));
}
