import { type Day, daysBetween } from '../time/day.ts';

/** Long enough to stand in the next week's guide, whatever day it is written on. */
export const weeksShown = 2;
/** Messages from above in one guide. */
export const mostShown = 2;
export const longestDeputyWeeks = 8;
/** Whoever was relieved of standing in may not take it up again by themselves for so long. */
export const reliefDays = 14;

/** Days. No leave is longer, so a date further away is a typing slip. */
export const longestAway = 400;
export const longestStaffName = 40;
export const mostStaffAtOnce = 30;
/** Of a unit, and of an institution. */
export const longestName = 60;

/**
 * The first course may have begun up to two weeks ago. One that is further along would end before a new unit has
 * tried anything.
 */
export const weeksBack = 2;

/** Mondays this far back are not offered, but accepted: the form may have been open over a weekend. */
export const weeksBackTaken = 4;
/** The first course begins within so many weeks. */
export const weeksAhead = 20;
/** How long a meeting may be. */
export const minutesOffered = [30, 45, 60, 75, 90, 120];

/** Changes of leader and deputy that are remembered. */
export const leadershipChangesKept = 10;

export function isLeaveUntil(day: Day, today: Day): boolean {
  const days = daysBetween(today, day);
  return days >= 0 && days <= longestAway;
}
