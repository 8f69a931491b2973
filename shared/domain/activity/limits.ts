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

/** Of the wordings that stand beside each other, so many are offered to choose from. */
export const wordingsOffered = 10;

/** Of what is written when activities are planned together. `angle`: what one group looks at. */
export const longestOfPlan = {
  need: 200,
  goal: 200,
  sign: 300,
  activity: 200,
  where: 120,
  angle: 200,
} as const;

/** How far back and ahead one leafs from day to day. */
export function isDayShown(day: Day, today: Day): boolean {
  const ahead = daysBetween(today, day);
  return ahead >= -daysShownBack && ahead <= daysShownAhead;
}

/** Of the activities of our plan, those that somebody is asked whether they can be turned. */
export const mostTurnsOffered = 8;
