import type { MeetingLine } from './meeting-guide.ts';
import { courseEndLines } from './meeting-lines-course-end.ts';
import { firstMeetingLines } from './meeting-lines-first.ts';
import { halfYearLines } from './meeting-lines-half-year.ts';
import { shortMeetingLines } from './meeting-lines-short.ts';
import { withoutLeaderLines } from './meeting-lines-without-leader.ts';

/** For every point of every kind; where the day of a house and that of a home differ, each has its own. */
export const meetingLines: readonly MeetingLine[] = [
  ...firstMeetingLines,
  ...courseEndLines,
  ...halfYearLines,
  ...withoutLeaderLines,
  ...shortMeetingLines,
];
