/** How many weeks of posts a leader sees who asks how the bot is doing. */
export const operationsWeeksBack = 6;

/**
 * Posts lie under a week's Monday. One that is sent ahead of a meeting lies under the meeting's week, which may be
 * to come.
 */
export const operationsWeeksAhead = 2;

/** After an outage nothing older is posted any more; the nightly check sees to what is left of it. */
export const catchUpDays = 14;

/** Before this course a leader is reminded of how it began: by then what was new is a habit, or has slipped. */
export const refresherBeforeCourse = 3;

/** What a leader sees of the posts to come who asks how the bot is doing. */
export const nextPostsShown = 3;

/** A post that was due so long ago and never begun counts as overdue. */
export const overdueMinutes = 60;

/** Open days between the first version of an agenda and its meeting. */
export const agendaDaysBefore = 3;
/** Open days after a meeting that nobody closed until its leader is asked about it. */
export const openDaysUntilAsked = 1;
