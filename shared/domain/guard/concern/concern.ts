import { phrases, placesIn } from '../phrases/phrases.ts';
import type { Word } from '../words.ts';
import { abuse } from './abuse.ts';
import { everyday, learning } from './everyday.ts';
import { fearAndDespair } from './fear-and-despair.ts';
import { graveWords } from './grave-words.ts';
import { neglect } from './neglect.ts';
import { plainSigns } from './plain-signs.ts';
import { stretchesOf } from './signs.ts';
import { staffViolence } from './staff.ts';
import { suspicion } from './suspicion.ts';
import { uneaseOf } from './unease.ts';
import { violence } from './violence.ts';
import { concernWords } from './vocabulary.ts';

const outright = phrases(
  concernWords,
  [graveWords, violence, staffViolence, fearAndDespair, plainSigns, neglect, abuse, suspicion].join('\n'),
);
/** From where on unease is taken for concern; more is asked for where something else explains its words. */
const enough = 0;
const enoughWhenExplained = 0.4;

/** What somebody else has to hear, said outright. Words that stand in an everyday phrase do not count. */
export function hasConcern(words: readonly Word[]): boolean {
  return outright.find(words, harmlessWords(words)).length > 0;
}

/** The same, where nothing is said outright. `isExplained`: a diagnosis or a divorce is spoken of anyway. */
export function isUneasy(words: readonly Word[], isExplained: boolean): boolean {
  const from = isExplained ? enoughWhenExplained : enough;
  return stretchesOf(words, harmlessWords(words)).some((stretch) => uneaseOf(stretch) >= from);
}

/** Everyday phrases, and whole sentences where somebody is to learn about it. */
export function harmlessWords(words: readonly Word[]): ReadonlySet<number> {
  const harmless = new Set(placesIn(everyday.find(words)));
  const quiet = new Set(learning.find(words).map(({ at }) => words[at[0] ?? 0]?.sentence));
  if (quiet.size > 0)
    for (const [at, { sentence }] of words.entries()) if (quiet.has(sentence)) harmless.add(at);
  return harmless;
}
