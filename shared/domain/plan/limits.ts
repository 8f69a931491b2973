export const longestReason = 200;
export const longestLabel = 60;
/** Weeks. */
export const longestPause = 12;
/** In one form or one sentence. */
export const mostChanges = 8;
export const longestClosureDays = 366;
/** Changes of the plan that can be taken back one after the other, the latest first. */
export const mostUndoable = 5;

/** Weeks planned ahead: enough for all that the bot shows or says. Only calendars look further. */
export const weeksShown = 30;

/** Courses whose dates the plan shows. */
export const coursesAheadShown = 3;

/** From today on, to be skipped. */
export const weeksToSkipOffered = 12;

/** The next ones, to be moved. */
export const meetingsToMoveOffered = 2;

/** Open days around the planned one, for the opening meeting; and days before it, from which on they are looked for. */
export const openingDaysOffered = 10;
export const openingDaysBefore = 7;

export const halfYearDays = 182;

/** A meeting up to two weeks before the half-year is up looks back on it: the next one comes five weeks later. */
export const halfYearDaysEarly = 14;

/** Weeks of every year in which most houses are half empty, and that a leader is offered to close. */
export const quietWeeks = {
  summer: { fromWeek: 27, toWeek: 32 },
  autumn: { fromWeek: 42, toWeek: 42 },
  christmas: { fromWeek: 52, toWeek: 1 },
} as const;
