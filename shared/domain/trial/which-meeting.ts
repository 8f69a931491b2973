import { meetingsOf } from '../plan/find-in-plan.ts';
import type { Plan, PlannedMeeting } from '../plan/plan.ts';
import { dayOf, momentAt, momentOf } from '../time/day.ts';

/** Where a trial that is written now will be talked about. */
export interface TrialPlace {
  readonly course: number;
  /** Missing when no further meeting is planned. */
  readonly meeting?: PlannedMeeting;
  /** `after-today`: today's meeting has begun, so the trial waits for the next; `after-closed`: it is over as well. */
  readonly when: 'today' | 'after-today' | 'after-closed' | 'later' | 'unplanned';
}

export function placeForTrial(plan: Plan, now: Date): TrialPlace {
  const meetings = meetingsOf(plan).toSorted((a, b) => a.day.localeCompare(b.day));
  const moment = momentOf(now);
  const today = dayOf(now);
  const meeting = meetings.find(({ day, time }) => momentAt(day, time) > moment);
  const first = plan.courses[0]?.number ?? 1;
  if (!meeting) return { course: plan.courses.at(-1)?.number ?? first, when: 'unplanned' };
  const course = meeting.id === 'opening' ? first : Number(meeting.id);
  if (meeting.day === today) return { course, meeting, when: 'today' };
  const begun = meetings.some(({ day }) => day === today);
  return { course, meeting, when: begun ? 'after-today' : 'later' };
}
