/**
 * What a meeting reads lies side by side in the unit's rows: a course's goals and notes, and after the last
 * course every open trial. So one range holds it all, and never years of history.
 */
export const courseWork = (course: number): string => `work|${String(course).padStart(3, '0')}|`;

export const openTrialPrefix = 'work|open|';

/** From a course's work, or from the open trials alone, to the last open trial. */
export function meetingRange(course: number | undefined): { readonly from: string; readonly before: string } {
  return { from: course === undefined ? openTrialPrefix : courseWork(course), before: 'work|open}' };
}
