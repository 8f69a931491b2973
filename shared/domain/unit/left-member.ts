import type { Day } from '../time/day.ts';
import type { Member } from './unit.ts';

/**
 * Whoever left the unit themselves can take that back for the rest of the day: until then this is kept of them, and
 * nothing reads it but that one button and `fortryd`.
 */
export interface LeftMember {
  readonly v: 1;
  /** Of the ending that is taken back. */
  readonly op: string;
  readonly at: string;
  readonly day: Day;
  readonly member: Member;
  /** They were the deputy. */
  readonly deputyUntil?: Day;
  /** What was deleted at once and does not come back. */
  readonly lost?: readonly ('videos' | 'calendar')[];
}

/** The member's row as it was. It tells the job that finishes the ending that this one has been taken back. */
export function memberAgain({ member, op }: LeftMember, at: string): Member {
  return { ...member, cameBack: { op, at } };
}

/** Whether an ending is over and done with: taken back, or they have joined again since. */
export function isInAgain({ since, cameBack }: Member, ending: { readonly op: string; readonly at: string }) {
  return since > ending.at || cameBack?.op === ending.op || (cameBack?.at ?? '') > ending.at;
}
