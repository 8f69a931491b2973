import type { ToldRule } from '../feature/sentence-rule.ts';
import { asksToWriteDown, tellsWhatWasSeen } from './note.ts';

/** What people tell of what somebody saw. */
export const learningTold = {
  seen: { commands: ['note'], says: tellsWhatWasSeen },
  // At a meeting, whoever leads it has a decision written down; the command knows, and else it is a note.
  toWriteDown: { commands: ['decide', 'note'], says: asksToWriteDown },
} as const satisfies Readonly<Record<string, ToldRule>>;
