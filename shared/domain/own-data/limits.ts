/** Days for which a line is kept; then it is deleted, whatever the settings. */
export const accessKeptDays = 365;

/** Nobody opens more in a day; a client that opens an address over and over writes no more than these. */
export const mostADay = 100;

/** What is left when people come to work waits for the next night. */
export const deletesUntil = '05:00';

/** Local time, while nobody works: what ends is deleted at a moment of its own, so that only the ticks that are about it read it. */
export const deletedAt = '03:05';

/** Whole years that a kind of record can be kept for. */
export const mostYearsKept = 99;
