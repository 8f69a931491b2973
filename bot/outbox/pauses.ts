/** Seconds that a piece of work waits in the queue. */

/** Whoever began it has finished by then, or has died: this one finds it done, or does what is left. */
export const finishSeconds = 30;

/** A platform that takes no redrawing now is asked again in a minute, then in two, and for the last time after two hours. */
export const againSeconds = 60;
export const mostLooks = 6;

/** A short outage is over by then. */
export const firstPauseSeconds = 60;

/** A platform that asks for more is not heeded, and one that asks for nothing gets this long. */
export const longestPauseSeconds = 3600;
export const usualPauseSeconds = 30;
