import { phrases, placesIn } from '../phrases/phrases.ts';
import type { Word } from '../split-words.ts';
import { abuse } from './abuse.ts';
import { everyday, learning } from './everyday.ts';
import { fearAndDespair } from './fear-and-despair.ts';
import { graveWords } from './grave-words.ts';
import { neglect } from './neglect.ts';
import { concernWords } from './phrase-words.ts';
import { plainSigns } from './plain-signs.ts';
import { stretchesOf } from './signs-of-unease.ts';
import { staffViolence } from './staff-violence.ts';
import { suspicion } from './suspicion.ts';
import { violence } from './violence.ts';
import { uneaseOf } from './weigh-unease.ts';

const outright = phrases(
  concernWords,
  [graveWords, violence, staffViolence, fearAndDespair, plainSigns, neglect, abuse, suspicion].join('\n'),
);
/** From where on unease is taken for concern. Where something else explains the words, more is needed. */
const enough = 0;
const enoughWhenExplained = 0.4;

/** Whether a text says outright what somebody else has to hear. Words in an everyday phrase do not count. */
export function hasConcern(words: readonly Word[]): boolean {
  return outright.find(words, harmlessWords(words)).length > 0;
}

/**
 * Whether many small signs together are a concern, with nothing said outright. `isExplained`: the text speaks of a
 * diagnosis, a divorce or the like, which may be the reason.
 */
export function isUneasy(words: readonly Word[], isExplained: boolean): boolean {
  const from = isExplained ? enoughWhenExplained : enough;
  return stretchesOf(words, harmlessWords(words)).some((stretch) => uneaseOf(stretch) >= from);
}

/**
 * The places of words that do not count: those in everyday phrases, and whole sentences about a course or a leaflet.
 */
export function harmlessWords(words: readonly Word[]): ReadonlySet<number> {
  const harmless = new Set(placesIn(everyday.find(words)));
  const quiet = new Set(learning.find(words).map(({ at }) => words[at[0] ?? 0]?.sentence));
  if (quiet.size > 0)
    for (const [at, { sentence }] of words.entries()) if (quiet.has(sentence)) harmless.add(at);
  return harmless;
}
