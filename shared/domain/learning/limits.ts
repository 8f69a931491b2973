import { type Day, daysBetween } from '../time/day.ts';

/** One for each group of a large room, and one for everybody. */
export const mostGoals = 6;
/** Fields for goals that stand empty in the form, so that nobody thinks there has to be one only. */
export const fewestGoalFields = 2;
/** Of one goal. */
export const mostActivities = 8;
export const mostSigns = 3;

/**
 * So many activities of one goal; with more, it is asked whether one of them can be turned instead of beginning
 * another.
 */
export const enoughActivities = 3;
/** How many courses back the goals are shown. */
export const coursesShown = 2;
export const longestGoal = 300;

/** What a unit keeps an eye on in its own practice and its rooms, for one course: few enough to be remembered. */
export const mostFocusPoints = 3;
export const longestFocusPoint = 120;

/** The course that is looked back on, the one that runs, and the one that is planned. */
export const coursesKept = 3;
/** The room that a note is about, and each of its lines. */
export const longestRoom = 40;
export const longestLine = 300;

/** Within a unit people know each other; fewer notes than this are as good as signed. */
export const fewestNotes = 5;
export const mostQuotes = 3;
/** As long as a meeting may write one: what it has written is mended in the form of the common goals. */
export const longestCommonGoal = 300;

/** A sheet lies for a while before it is written down; an older one tells of a course that has been talked through. */
export const daysOnPaper = 35;

/** Of the rooms that notes were written in, so many are offered in the form. */
export const mostRoomsOffered = 12;

export const mostRoomsKnown = 100;

export function mayBeOnPaper(day: Day, today: Day): boolean {
  const ago = daysBetween(day, today);
  return ago >= 0 && ago <= daysOnPaper;
}
