import { type Day, daysBetween } from '../time/day.ts';

/** Sessions a week that a small group should have. */
export const sessionsWanted = 2;

/** A small group is together for about half an hour. */
export const sessionMinutes = 30;
/** Lines of a week. */
export const mostSlots = 30;
export const longestGroup = 30;
export const longestPlace = 30;

/** Days. What stood on paper is entered within the course, and after the summer's closed weeks the next day is there to be seen. */
export const daysShownBack = 35;
export const daysShownAhead = 35;

/** How far back and ahead one leafs from day to day. */
export function isDayShown(day: Day, today: Day): boolean {
  const ahead = daysBetween(today, day);
  return ahead >= -daysShownBack && ahead <= daysShownAhead;
}
