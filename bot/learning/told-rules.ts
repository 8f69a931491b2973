import type { ToldRule } from '../feature/sentence-rule.ts';
import { asksToWriteDown, tellsWhatWasSeen } from './note.ts';

/** What people tell of what somebody saw. */
export const learningTold = {
  seen: { commands: ['note'], says: tellsWhatWasSeen },
  toWriteDown: { commands: ['note'], says: asksToWriteDown },
} as const satisfies Readonly<Record<string, ToldRule>>;
