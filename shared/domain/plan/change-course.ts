import { addWeeks, type Day, dayOf, momentOf, timeOf } from '../time/day.ts';
import { isHeld } from './find-in-plan.ts';
import type { Plan, PlannedCourse } from './plan.ts';
import type { Changed, Current, Kind } from './plan-change.ts';
import type { CourseSettings, PlanSettings } from './settings.ts';
import { hasBegun } from './weeks.ts';

/** A pause that has begun can be cut short, but keeps the weeks that have begun. */
export function changePause({ settings, plan, now }: Current, { course, weeks }: Kind<'pause'>): Changed {
  const found = courseIn(plan, course);
  if (!found?.closingMeeting) return { refused: 'unknown-course' };
  if (courseHasBegun(courseIn(plan, course + 1), now)) return { refused: 'course-over' };
  const taken = found.pauseWeeks.filter((week) => hasBegun(week, momentOf(now))).length;
  return withCourse(settings, course, { pauseAfter: Math.max(weeks, taken) });
}

export function decide({ settings, plan, now }: Current, { course, decision }: Kind<'decide'>): Changed {
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

/** Moves the start of the first course, until it has begun. */
export function changeAnchor({ settings, plan, now }: Current, { anchor }: Kind<'anchor'>): Changed {
  return courseHasBegun(plan.courses[0], now) ? { refused: 'course-over' } : { ...settings, anchor };
}

export function endWith({ settings, plan, now }: Current, { course }: Kind<'last-course'>): Changed {
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

export function withCourse(settings: PlanSettings, number: number, more: CourseSettings): PlanSettings {
  const course = { ...settings.courses[number], ...more };
  return { ...settings, courses: { ...settings.courses, [number]: course } };
}
