/** Days that a calendar holds, back and ahead. */
export const daysBack = 366;
export const daysAhead = 2 * 366;

/** How often a calendar program is asked to look again. */
export const hoursBetweenReads = 6;
