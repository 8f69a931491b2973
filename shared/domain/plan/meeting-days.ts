import { addDays, type Day } from '../time/day.ts';
import { meetingsOf } from './move-meeting.ts';
import { isOpenDay, type OpeningRules } from './open-days.ts';
import type { Plan, PlannedMeeting } from './plan.ts';

/** Open days between the agenda's first version and the meeting. */
const agendaDaysBefore = 3;
const longestSearch = 60;

/** The day on which the agenda of a meeting is made. */
export function agendaDayOf(meeting: Pick<PlannedMeeting, 'day'>, rules: OpeningRules): Day {
  let day = meeting.day;
  let open = 0;
  for (let i = 0; i < longestSearch && open < agendaDaysBefore; i++) {
    day = addDays(day, -1);
    if (isOpenDay(day, rules)) open++;
  }
  return day;
}

/** The first open day after a meeting, when somebody may still have to close it. */
export function dayAfter(meeting: Pick<PlannedMeeting, 'day'>, rules: OpeningRules): Day {
  let day = addDays(meeting.day, 1);
  for (let i = 0; i < longestSearch && !isOpenDay(day, rules); i++) day = addDays(day, 1);
  return day;
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
