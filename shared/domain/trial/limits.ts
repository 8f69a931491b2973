/**
 * What the form offers to add to a trial, in its order, with the longest text of each. `sign`: what the author hopes to
 * see.
 */
export const longestDetails = { where: 300, sign: 500, goal: 300 } as const;

/** What an author can tell of a trial, in the order of the form, with the longest text of each. */
export const longestTellings = { happened: 1000, learned: 1000, meaning: 1000 } as const;

/** The longest texts of a trial: of its form, of a message that becomes one, and of what a button brings back. */
export const longestTexts = {
  what: 1500,
  ...longestDetails,
  /** The writer's name, on a shared account. */
  whoElse: 40,
  addition: 500,
  ...longestTellings,
} as const;

/** Texts that may be added to a trial once a meeting has talked it through. */
export const mostAdditions = 20;

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

/** A meeting so many open days ahead is near: what only its writer sees is offered to be shared before all else. */
export const openDaysNear = 3;

/** Characters of the words of a trial that a topic on the agenda is called after; a shorter beginning says too little. */
export const longestTitle = 42;
export const shortestTitle = 14;
