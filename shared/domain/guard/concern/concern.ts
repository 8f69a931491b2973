import { phrases } from '../phrases/phrases.ts';
import type { Word } from '../words.ts';
import { abuse } from './abuse.ts';
import { everyday } from './everyday.ts';
import { fearAndDespair } from './fear-and-despair.ts';
import { graveWords } from './grave-words.ts';
import { neglect } from './neglect.ts';
import { staffViolence } from './staff.ts';
import { suspicion } from './suspicion.ts';
import { violence } from './violence.ts';
import { concernWords } from './vocabulary.ts';

const grave = phrases(
  concernWords,
  [graveWords, violence, staffViolence, fearAndDespair, neglect, abuse, suspicion].join('\n'),
);

/** What somebody else has to hear. Words that stand in an everyday phrase do not count. */
export function hasConcern(words: readonly Word[]): boolean {
  const harmless = new Set(everyday.find(words).flat());
  return grave.find(words, harmless).length > 0;
}
