import { addWeeks, type Clock24, type Day, momentAt, momentOf } from '../time/day.ts';
import { isHeld, meetingIn } from './find-in-plan.ts';
import { isOpenDay } from './open-days.ts';
import type { Plan } from './plan.ts';
import type { PlanSettings } from './settings.ts';

export interface MeetingMove {
  readonly meeting: string;
  readonly day: Day;
  readonly time: Clock24;
}

export type MeetingMoveRefusal =
  | 'unknown-meeting'
  | 'already-held'
  | 'past'
  | 'outside-week-five'
  | 'after-closing-meeting'
  | 'closed';

/** Why a meeting cannot be moved there; undefined when it can. */
export function meetingMoveRefusal(
  plan: Plan,
  settings: PlanSettings,
  move: MeetingMove,
  now: Date,
): MeetingMoveRefusal | undefined {
  const meeting = meetingIn(plan, move.meeting);
  if (!meeting) return 'unknown-meeting';
  if (isHeld(meeting, now)) return 'already-held';
  if (momentAt(move.day, move.time) <= momentOf(now)) return 'past';
  const misplaced = move.meeting === 'opening' ? tooLateToOpen(plan, move) : outsideWeekFive(plan, move);
  if (misplaced) return misplaced;
  return isOpenDay(move.day, settings) ? undefined : 'closed';
}

function tooLateToOpen({ courses: [first] }: Plan, { day }: MeetingMove): MeetingMoveRefusal | undefined {
  const closing = first?.closingMeeting?.day;
  return closing !== undefined && day >= closing ? 'after-closing-meeting' : undefined;
}

function outsideWeekFive(plan: Plan, { meeting, day }: MeetingMove): MeetingMoveRefusal | undefined {
  const course = plan.courses.find(({ closingMeeting }) => closingMeeting?.id === meeting);
  const week = course?.weeks.find(({ number }) => number === 5);
  const inside = week && week.monday <= day && day < addWeeks(week.monday, 1);
  return inside ? undefined : 'outside-week-five';
}
