import type { Day } from '../time/day.ts';

/** What somebody has said about being asked things in private. No reason is asked, and none is kept. */
export interface Rest {
  /** Up to and including this day they are away; it ends by itself. */
  readonly awayUntil?: Day;
  /** The first day of it, when that lies ahead. */
  readonly awayFrom?: Day;
  /** Asked nothing in private until they say otherwise. */
  readonly quiet?: true;
}

export function isAway({ awayFrom, awayUntil }: Rest, today: Day): boolean {
  return awayUntil !== undefined && today <= awayUntil && today >= (awayFrom ?? '');
}

/** Whether somebody may be asked in private today; whoever is not known as a member has said nothing. */
export function mayBeAsked(member: Rest | undefined, today: Day): boolean {
  return !member || !(member.quiet || isAway(member, today));
}
