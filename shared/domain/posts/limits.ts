/** How many weeks of posts a leader sees who asks how the bot is doing. */
export const operationsWeeksBack = 6;

/**
 * Posts lie under a week's Monday. One that is sent ahead of a meeting lies under the meeting's week, which may be
 * to come.
 */
export const operationsWeeksAhead = 2;
