import type { Day } from '../time/day.ts';
import { meetingsOf } from './move-meeting.ts';
import type { Plan, PlannedMeeting } from './plan.ts';

/** The meeting that an agenda asked for today is about: today's, else the next one. */
export function meetingAhead(plan: Plan, today: Day): PlannedMeeting | undefined {
  return meetingsOf(plan)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .find(({ day }) => day >= today);
}

/** The meeting before, whose decisions are read aloud. */
export function meetingBefore(plan: Plan, meeting: PlannedMeeting): PlannedMeeting | undefined {
  return meetingsOf(plan)
    .toSorted((a, b) => (a.day < b.day ? -1 : 1))
    .findLast(({ day }) => day < meeting.day);
}

/** The course a meeting leads into; nothing when it ends the last one. */
export function courseAfter(
  meeting: Pick<PlannedMeeting, 'id'>,
  lastCourse: number | undefined,
): number | undefined {
  if (meeting.id === 'opening') return 1;
  const ended = Number(meeting.id);
  return ended === lastCourse ? undefined : ended + 1;
}

/** The course a meeting looks back on; the opening meeting has none. */
export function courseBefore(meeting: Pick<PlannedMeeting, 'id'>): number | undefined {
  return meeting.id === 'opening' ? undefined : Number(meeting.id);
}
