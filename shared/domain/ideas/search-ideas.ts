import type { FollowedIdea } from './bank.ts';
import { leastInCommon, longestEnding } from './limits.ts';

export interface IdeaSearch {
  /** As somebody typed them. */
  readonly words: string;
  readonly situation: string;
  readonly theme: string;
}

/** Every word has to be there, whatever its ending; `labelsOf` says the time of day and the theme in words. */
export function searchIdeas(
  ideas: readonly FollowedIdea[],
  { words, situation, theme }: IdeaSearch,
  labelsOf: (idea: FollowedIdea['idea']) => readonly string[],
): readonly FollowedIdea[] {
  const wanted = wordsIn(words);
  return ideas.filter(({ idea }) => {
    if (situation && idea.situation !== situation) return false;
    if (theme && idea.theme !== theme) return false;
    const there = wordsIn([idea.what, idea.learned ?? '', idea.from ?? '', ...labelsOf(idea)].join(' '));
    return wanted.every((word) => there.some((each) => isSame(word, each)));
  });
}

/** Two words are one where so much of their beginning is the same: “garderoben” and “garderobe”, “sang” and “sangen”. */
function isSame(one: string, other: string): boolean {
  const [short = '', long = ''] = [one, other].toSorted((a, b) => a.length - b.length);
  if (long.startsWith(short) && short.length >= Math.min(leastInCommon, long.length)) return true;
  let common = 0;
  while (common < short.length && short[common] === long[common]) common += 1;
  return common >= leastInCommon && short.length - common <= 2 && long.length - common <= longestEnding;
}

function wordsIn(text: string): readonly string[] {
  return text.toLowerCase().match(/\p{L}+/gu) ?? [];
}
