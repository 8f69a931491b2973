import { type Day, daysBetween } from '../time/day.ts';

/** A button's day comes from outside; planning thousands of years ahead would take seconds. */
export const daysPlanned = 400;

/** Of one plan of a day to one person: whoever edits it more often than this had better say so. */
export const mostSendings = 5;

export function isDayPlanned(day: Day, today: Day): boolean {
  return Math.abs(daysBetween(today, day)) <= daysPlanned;
}
