import { type Day, isDay } from '../time/day.ts';

/** Of a question and of its answer. */
export const longestSparring = 500;

/** After the course's meeting: long enough to meet, too short to become a file on anybody. */
export const weeksKept = 4;

/** Questions of one person to one other that wait at the same time. */
export const mostOpen = 5;
/** What two who follow each other agree to look at. */
export const longestTopic = 200;

/** The day that whoever asks hopes for: today at the earliest. */
export function mayBeHopedFor(day: string, today: Day): boolean {
  return isDay(day) && day >= today;
}

/** The day that an answer proposes. */
export function mayBeProposed(day: string, today: Day): boolean {
  return isDay(day) && day >= today;
}

/** The day that two who follow each other agree on. */
export function mayBeAgreedOn(day: string, today: Day): boolean {
  return isDay(day) && day >= today;
}
/** Who are put together; one alone waits. */
export const fewestBuddies = 2;
