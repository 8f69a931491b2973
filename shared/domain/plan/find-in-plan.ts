import { type Day, momentAt, momentOf } from '../time/day.ts';
import type { Plan, PlannedMeeting } from './plan.ts';

export function meetingsOf(plan: Plan): readonly PlannedMeeting[] {
  return [plan.openingMeeting, ...plan.courses.flatMap((course) => course.closingMeeting ?? [])];
}

export function meetingIn(plan: Plan, id: string): PlannedMeeting | undefined {
  return meetingsOf(plan).find((meeting) => meeting.id === id);
}

export function isHeld({ day, time }: PlannedMeeting, now: Date): boolean {
  return momentAt(day, time) <= momentOf(now);
}

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

/** The course that a day lies in, up to and including the day of its meeting; before all of them, the first. */
export function courseOn({ courses }: Plan, day: Day): number {
  return courses.findLast(({ start }) => start <= day)?.number ?? courses[0]?.number ?? 1;
}
