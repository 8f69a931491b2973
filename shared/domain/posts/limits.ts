/** How many weeks of posts a leader sees who asks how the bot is doing. */
export const operationsWeeksBack = 6;

/**
 * Posts lie under a week's Monday. One that is sent ahead of a meeting lies under the meeting's week, which may be
 * to come.
 */
export const operationsWeeksAhead = 2;

/** After an outage nothing older is posted any more; the nightly check sees to what is left of it. */
export const catchUpDays = 14;
