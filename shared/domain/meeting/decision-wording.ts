import { fingerprint } from '../guard/guard.ts';
import type { Decision } from './meeting.ts';

const length = 16;

/**
 * What a decision says, who does it and by when, as a sign: a question about it carries the sign, and is put anew when
 * the decision says something else by the time it is answered.
 */
export function wordingOf({ text, who, owner, by }: Pick<Decision, 'text' | 'who' | 'owner' | 'by'>): string {
  return fingerprint(JSON.stringify([text, who, owner?.id, by])).slice(0, length);
}
