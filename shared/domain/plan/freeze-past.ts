import { dayOf, momentOf, type Weekday, weekdayOf } from '../time/day.ts';
import { isHeld, meetingsOf } from './find-in-plan.ts';
import { isSkipped } from './open-days.ts';
import type { OpenWeek, Plan, PlannedCourse, SkippedWeek } from './plan.ts';
import { planUnit } from './plan-unit.ts';
import type { CourseSettings, FrozenWeek, PlanSettings } from './settings.ts';
import { hasBegun } from './weeks.ts';

/**
 * Writes down in the settings what has happened by `now`: weeks that have begun and meetings that have been held.
 * Later changes then leave them as they were.
 */
export function freezePast(settings: PlanSettings, now: Date): PlanSettings {
  const plan = planUnit(settings, dayOf(now));
  if ('refused' in plan) return settings;
  const through = momentOf(now);
  const weeks = plan.courses
    .flatMap((course) => [...course.weeks, ...course.pauseWeeks, ...course.skippedWeeks])
    .filter((week) => hasBegun(week, through))
    .toSorted((a, b) => a.monday.localeCompare(b.monday))
    .map(frozenWeek);
  const meetings = meetingsOf(plan).filter((meeting) => isHeld(meeting, now));
  const courses = { ...settings.courses, ...pausesTaken(plan, settings, through) };
  return { ...settings, courses, held: { through, weeks, meetings } };
}

function frozenWeek(week: OpenWeek | SkippedWeek): FrozenWeek {
  if (isSkipped(week)) return week;
  return { monday: week.monday, openOn: week.openDays.map((day) => weekdayOf(day) as Weekday) };
}

/** Writes down the length of pauses that have begun, so that a change of the unit's usual pause does not reach them. */
function pausesTaken(plan: Plan, settings: PlanSettings, through: string): Record<number, CourseSettings> {
  const taken: Record<number, CourseSettings> = {};
  for (const [index, course] of plan.courses.entries()) {
    if (!course.closingMeeting || !isOver(course, plan.courses[index + 1], through)) continue;
    taken[course.number] = { ...settings.courses[course.number], pauseAfter: course.pauseWeeks.length };
  }
  return taken;
}

function isOver(course: PlannedCourse, next: PlannedCourse | undefined, through: string): boolean {
  const following = course.pauseWeeks[0] ?? next?.weeks[0];
  return following !== undefined && hasBegun(following, through);
}
