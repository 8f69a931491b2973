import { addDays, addWeeks, type Day, dayOf, momentAt, momentOf, mondayOf, timeOf } from '../time/day.ts';
import { freezePast } from './freeze-past.ts';
import { openingFits } from './meetings.ts';
import {
  isHeld,
  type MeetingMove,
  type MeetingMoveRefusal,
  meetingIn,
  meetingMoveRefusal,
  meetingsOf,
} from './move-meeting.ts';
import type { CourseDecision, Plan, PlannedCourse, PlanRefusal } from './plan.ts';
import { planUnit } from './plan-unit.ts';
import type { Closure, CourseSettings, MeetingSlot, MovedMeeting, PlanSettings } from './settings.ts';
import { hasBegun } from './weeks.ts';

/** Something a leader decides about the plan: plain data, so that it can be shown first and confirmed later. */
export type PlanChange =
  | { readonly kind: 'pause'; readonly course: number; readonly weeks: number }
  | { readonly kind: 'usual-pause'; readonly weeks: number }
  | {
      readonly kind: 'decide';
      readonly course: number;
      readonly decision: Pick<CourseDecision, 'kind' | 'reason'>;
    }
  | ({ readonly kind: 'move-meeting' } & MeetingMove)
  | ({ readonly kind: 'confirm-meeting' } & MeetingMove)
  | { readonly kind: 'add-closure'; readonly closure: Closure }
  | { readonly kind: 'remove-closure'; readonly id: string }
  | ({ readonly kind: 'opening-rules' } & Pick<PlanSettings, 'openOn' | 'openDaysPerWeek'>)
  | { readonly kind: 'anchor'; readonly anchor: Day }
  | { readonly kind: 'slot'; readonly slot: MeetingSlot }
  | { readonly kind: 'last-course'; readonly course: number }
  | { readonly kind: 'no-last-course' };

export interface PlanChangeRefusal {
  readonly refused:
    | PlanRefusal['refused']
    | MeetingMoveRefusal
    | 'unknown-course'
    | 'course-over'
    | 'not-in-course'
    | 'date-has-changed'
    | 'unknown-closure'
    | 'no-room-to-open';
}

type Changed = PlanSettings | PlanChangeRefusal;
type Kind<K extends PlanChange['kind']> = Extract<PlanChange, { kind: K }>;
interface Ground {
  readonly settings: PlanSettings;
  readonly plan: Plan;
  readonly now: Date;
}

const planAhead = 2 * 366;

/** The settings after the change; the ones before, kept as they are, are all that undoing it takes. */
export function applyChange(settings: PlanSettings, change: PlanChange, now: Date): Changed {
  const until = addDays(dayOf(now), planAhead);
  const plan = planUnit(settings, until);
  if ('refused' in plan) return plan;
  const changed = changedSettings({ settings: freezePast(settings, now), plan, now }, change);
  if ('refused' in changed) return changed;
  const replanned = planUnit(changed, until);
  if ('refused' in replanned) return replanned;
  // What stood in the wrong order before is not what this change is about.
  return openingFits(plan) && !openingFits(replanned) ? { refused: 'no-room-to-open' } : changed;
}

function changedSettings(ground: Ground, change: PlanChange): Changed {
  const { settings } = ground;
  switch (change.kind) {
    case 'pause':
      return changePause(ground, change);
    case 'usual-pause':
      return { ...settings, pauseWeeks: change.weeks };
    case 'decide':
      return decide(ground, change);
    case 'move-meeting':
      return moveMeeting(ground, change);
    case 'confirm-meeting':
      return confirmMeeting(ground, change);
    case 'add-closure':
      return { ...settings, closures: [...settings.closures, change.closure] };
    case 'remove-closure':
      return removeClosure(ground, change);
    case 'opening-rules': {
      const { openOn, openDaysPerWeek } = change;
      return { ...settings, openOn, openDaysPerWeek };
    }
    case 'anchor':
      return changeAnchor(ground, change);
    case 'slot':
      return changeSlot(ground, change);
    case 'last-course':
      return endWith(ground, change);
    case 'no-last-course': {
      const { lastCourse: _, ...endless } = settings;
      return endless;
    }
    default:
      return change satisfies never;
  }
}

/** A pause that has begun can be cut short, not undone: the weeks it has had count. */
function changePause({ settings, plan, now }: Ground, { course, weeks }: Kind<'pause'>): Changed {
  const found = courseIn(plan, course);
  if (!found?.closingMeeting) return { refused: 'unknown-course' };
  if (courseHasBegun(courseIn(plan, course + 1), now)) return { refused: 'course-over' };
  const taken = found.pauseWeeks.filter((week) => hasBegun(week, momentOf(now))).length;
  return withCourse(settings, course, { pauseAfter: Math.max(weeks, taken) });
}

function decide({ settings, plan, now }: Ground, { course, decision }: Kind<'decide'>): Changed {
  const found = courseIn(plan, course);
  const day = dayOf(now);
  if (!found) return { refused: 'unknown-course' };
  if (!isInside(found, day)) return { refused: 'not-in-course' };
  const { closingMeeting } = found;
  const tooLate = decision.kind === 'not-at-all' && closingMeeting && isHeld(closingMeeting, now);
  return tooLate
    ? { refused: 'already-held' }
    : withCourse(settings, course, { decision: { ...decision, day, time: timeOf(now) } });
}

function moveMeeting({ settings, plan, now }: Ground, move: Kind<'move-meeting'>): Changed {
  const refused = meetingMoveRefusal(plan, settings, move, now);
  return refused ? { refused } : withMeeting(settings, move);
}

/** Confirms a meeting's date, if it is still the one that the leader was shown. */
function confirmMeeting({ settings, plan, now }: Ground, shown: Kind<'confirm-meeting'>): Changed {
  const meeting = meetingIn(plan, shown.meeting);
  if (!meeting) return { refused: 'unknown-meeting' };
  if (isHeld(meeting, now)) return { refused: 'already-held' };
  if (meeting.day !== shown.day || meeting.time !== shown.time) return { refused: 'date-has-changed' };
  return withMeeting(settings, shown);
}

function removeClosure({ settings }: Ground, { id }: Kind<'remove-closure'>): Changed {
  const closures = settings.closures.filter((closure) => closure.id !== id);
  return closures.length === settings.closures.length
    ? { refused: 'unknown-closure' }
    : { ...settings, closures };
}

/** Moves the start of the first course, until it has begun. */
function changeAnchor({ settings, plan, now }: Ground, { anchor }: Kind<'anchor'>): Changed {
  return courseHasBegun(plan.courses[0], now) ? { refused: 'course-over' } : { ...settings, anchor };
}

/** When the new slot has gone by in a meeting's own week, that meeting stays where people expect it. */
function changeSlot({ settings, plan, now }: Ground, { slot }: Kind<'slot'>): Changed {
  const today = dayOf(now);
  const slotDay = addDays(mondayOf(today), slot.weekday - 1);
  const changed = { ...settings, slot };
  const missed = momentAt(slotDay, slot.time) <= momentOf(now);
  const soon = meetingsOf(plan).find(({ day }) => mondayOf(day) === mondayOf(today));
  if (!missed || !soon || isHeld(soon, now)) return changed;
  return withMeeting(changed, { meeting: soon.id, day: soon.day, time: soon.time });
}

function endWith({ settings, plan, now }: Ground, { course }: Kind<'last-course'>): Changed {
  if (!courseIn(plan, course)) return { refused: 'unknown-course' };
  if (courseHasBegun(courseIn(plan, course + 1), now)) return { refused: 'course-over' };
  return { ...settings, lastCourse: course };
}

function courseIn(plan: Plan, number: number): PlannedCourse | undefined {
  return plan.courses.find((course) => course.number === number);
}

function courseHasBegun(course: PlannedCourse | undefined, now: Date): boolean {
  return course?.weeks[0] !== undefined && hasBegun(course.weeks[0], momentOf(now));
}

function isInside({ weeks }: PlannedCourse, day: Day): boolean {
  const [first] = weeks;
  const last = weeks.at(-1);
  return first !== undefined && last !== undefined && day >= first.monday && day < addWeeks(last.monday, 1);
}

function withMeeting(settings: PlanSettings, { meeting, day, time }: MeetingMove): PlanSettings {
  const moved: MovedMeeting = { day, time, confirmed: true };
  if (meeting === 'opening') return { ...settings, openingMeeting: moved };
  return withCourse(settings, Number(meeting), { closingMeeting: moved });
}

function withCourse(settings: PlanSettings, number: number, more: CourseSettings): PlanSettings {
  const course = { ...settings.courses[number], ...more };
  return { ...settings, courses: { ...settings.courses, [number]: course } };
}
