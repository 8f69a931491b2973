import type { Day } from '../time/day.ts';

/** What somebody has said about being asked things in private. No reason is asked, and none is kept. */
export interface Rest {
  /** The last day away; afterwards they are asked again. */
  readonly awayUntil?: Day;
  /** The first day away, if the holiday had not begun when it was told. */
  readonly awayFrom?: Day;
  /** When they told of it, for whoever wants to take it back. */
  readonly awayToldAt?: string;
  /** Asked nothing in private until they say otherwise. */
  readonly quiet?: true;
  readonly quietToldAt?: string;
}

export function isAway({ awayFrom, awayUntil }: Rest, today: Day): boolean {
  return awayUntil !== undefined && today <= awayUntil && today >= (awayFrom ?? '');
}

/** Whether somebody may be asked in private today; whoever is not known as a member has said nothing. */
export function mayBeAsked(member: Rest | undefined, today: Day): boolean {
  return !member || !(member.quiet || isAway(member, today));
}
