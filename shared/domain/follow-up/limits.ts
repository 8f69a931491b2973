import { addDays, addWeeks, type Day, isDay } from '../time/day.ts';

/** Minutes that a date of two may take. */
export const lengths = [30, 45, 60, 90] as const;
export const usualLength = 60;

/** After its day: long enough to note the hours, too short to become a file on anybody. */
export const weeksKept = 4;
export const mostMonthsAhead = 6;

/** Of one unit, all that are not deleted yet. */
export const mostFollowUps = 100;

/** How long the sum of a course's hours stays. */
export const hoursKeptWeeks = 26;
/** In half hours. */
export const hoursOffered: readonly number[] = Array.from({ length: 12 }, (_, nth) => (nth + 1) * 30);
/** Talks and evenings of one course. */
export const mostNoted = 200;

/** A moment of its own, so that only the ticks that are about dates of two read them. */
export const reminderTime = '09:10';
export const remindedUntil = '18:00';

/** A date of two lies ahead, today at the earliest. */
export function mayBeDated(day: string, today: Day): boolean {
  return isDay(day) && day >= today;
}

export function isTooFarAhead(day: Day, today: Day): boolean {
  return day > addDays(today, mostMonthsAhead * 31);
}

/** The evening with everybody: as long ago as a date of two is kept. `1900-01-01` is a slip of the hand. */
export function mayBeNotedOf(evening: string, today: Day): boolean {
  return isDay(evening) && evening <= today && evening >= addWeeks(today, -weeksKept);
}
