import { checkQuestions } from '../../bot/library/text/check-questions.ts';
import { concernCards, contactTexts } from '../../bot/library/text/contacts.ts';
import { difficultTalk } from '../../bot/library/text/difficult-talk.ts';
import { glossaryTalk, glossaryWords } from '../../bot/library/text/glossary-words.ts';
import { goldenMomentTexts, goldenQuestions } from '../../bot/library/text/golden-moments.ts';
import { ladder } from '../../bot/library/text/ladder.ts';
import { networkCriteria } from '../../bot/library/text/network-criteria.ts';
import { lessons } from '../../bot/library/text/network-lessons.ts';
import { networkMeetings } from '../../bot/library/text/network-meetings.ts';
import { facilitatorScript } from '../../bot/library/text/network-script.ts';
import { thoughts } from '../../bot/library/text/nudges.ts';
import { principles } from '../../bot/library/text/principles.ts';
import { reflectionCards } from '../../bot/library/text/reflection-cards.ts';
import { reflectionKinds } from '../../bot/library/text/reflection-kinds.ts';
import { roleGuides } from '../../bot/library/text/roles.ts';
import { seasons } from '../../bot/library/text/seasons.ts';
import type { LibraryText } from '../../bot/library/text/types.ts';
import { sheets } from '../../bot/library/text/what-is-kept.ts';

/** Every kind whose words these tests answer for, by the name its ids begin with. */
export const kinds = {
  ladder,
  principle: principles,
  'card-kind': reflectionKinds,
  card: reflectionCards,
  role: roleGuides,
  'network-meeting': networkMeetings,
  criterion: networkCriteria,
  script: facilitatorScript,
  check: checkQuestions,
  thought: thoughts,
  lesson: lessons,
  'concept-talk': [glossaryTalk],
  concept: glossaryWords,
  golden: goldenMomentTexts,
  'golden-question': goldenQuestions,
  season: seasons,
  'difficult-talk': [difficultTalk],
  sheet: sheets,
} satisfies Record<string, readonly LibraryText<unknown>[]>;

/** Three kinds that share a file because they are said together. */
export const contacts = [...contactTexts, ...concernCards];

export const all: readonly LibraryText<unknown>[] = [...Object.values(kinds).flat(), ...contacts];

export const languages = ['da', 'en'] as const;

/** Every string in a text with the name of the field it stands in. */
export function stringsIn(words: unknown, field = 'text'): readonly { field: string; said: string }[] {
  if (typeof words === 'string') return [{ field, said: words }];
  if (typeof words === 'number') return [];
  if (Array.isArray(words)) return words.flatMap((word) => stringsIn(word, field));
  if (words && typeof words === 'object')
    return Object.entries(words).flatMap(([key, value]) => stringsIn(value, key));
  throw new Error(`Not words: ${String(words)}`);
}

export function said(words: unknown): readonly string[] {
  return stringsIn(words).map((each) => each.said);
}
