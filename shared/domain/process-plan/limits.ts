import { mostSlots } from '../activity/limits.ts';
import { type Day, daysBetween } from '../time/day.ts';

/** A button's day comes from outside; planning thousands of years ahead would take seconds. */
export const daysPlanned = 400;

/** Days ahead for which written plans are printed. */
export const daysPrinted = 7;

/** Of the sheets that the groups take along, where no day was named: those of the nearest planned day. */
export const daysOfSheets = 1;

/** A day has no more lines than the week. */
export const mostPlans = mostSlots;

/** Of one plan of a day to one person: whoever edits it more often than this had better say so. */
export const mostSendings = 5;

/** Of each field of a plan of a day, in the order in which a morning goes. */
export const longestOfProcessPlan = {
  activity: 200,
  start: 300,
  steps: 1000,
  close: 300,
  materials: 300,
  tips: 500,
} as const;

export function isDayPlanned(day: Day, today: Day): boolean {
  return Math.abs(daysBetween(today, day)) <= daysPlanned;
}
