/** One a day through a course and its pause, and some. */
export const mostVisits = 60;
