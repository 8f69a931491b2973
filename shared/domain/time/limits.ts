/** The hours in which anybody meets: no time before or after is taken for one. */
export const earliestHour = 6;
export const latestHour = 21;
