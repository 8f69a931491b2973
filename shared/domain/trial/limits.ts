import { longestTellings } from './outcome.ts';
import { longestDetails } from './trial.ts';

/** The longest texts of a trial: of its form, of a message that becomes one, and of what a button brings back. */
export const longestTexts = {
  what: 1500,
  ...longestDetails,
  /** The writer's name, on a shared account. */
  whoElse: 40,
  addition: 500,
  ...longestTellings,
} as const;

/** The most trials that are taken from one message. Each gets a receipt of its own. */
export const mostInOneMessage = 10;
/** Told trials that are offered to be kept, of one message. */
export const mostOffered = 3;

/** Trials asked about in one message. More would be a burden, and `mine` lists all of them. */
export const mostAsked = 5;

/** How many courses back the talked-through ones are shown. */
export const coursesBack = 2;

/** A question that nobody answers is over by itself: its trial was never kept. */
export const weeksOpen = 4;
