import { phrases, placesIn } from '../phrases/phrases.ts';
import type { Word } from '../words.ts';
import { abuse } from './abuse.ts';
import { circles } from './circles.ts';
import { everyday, learning } from './everyday.ts';
import { fearAndDespair } from './fear-and-despair.ts';
import { graveWords } from './grave-words.ts';
import { neglect } from './neglect.ts';
import { staffViolence } from './staff.ts';
import { suspicion } from './suspicion.ts';
import { unease } from './unease.ts';
import { violence } from './violence.ts';
import { concernWords } from './vocabulary.ts';

const grave = phrases(
  concernWords,
  [graveWords, violence, staffViolence, fearAndDespair, neglect, abuse, suspicion].join('\n'),
);
const signs = phrases(concernWords, unease);
const around = circles.map((circle) => phrases(concernWords, circle));

/** What somebody else has to hear. Words that stand in an everyday phrase do not count. */
export function hasConcern(words: readonly Word[]): boolean {
  const harmless = harmlessWords(words);
  return grave.find(words, harmless).length > 0 || isUneasy(words, harmless);
}

/** Whole sentences where somebody is to learn about it. */
function harmlessWords(words: readonly Word[]): ReadonlySet<number> {
  const harmless = new Set(placesIn(everyday.find(words)));
  const quiet = new Set(learning.find(words).map(({ at }) => words[at[0] ?? 0]?.sentence));
  if (quiet.size > 0)
    for (const [at, { sentence }] of words.entries()) if (quiet.has(sentence)) harmless.add(at);
  return harmless;
}

/** A sign within one of the circles, or two signs of different words. */
function isUneasy(words: readonly Word[], harmless: ReadonlySet<number>): boolean {
  const found = signs.find(words, harmless);
  const first = found[0];
  if (!first) return false;
  const isApart = found.some(({ at }) => at.every((each) => !first.at.includes(each)));
  return isApart || around.some((circle) => circle.find(words, harmless).length > 0);
}
