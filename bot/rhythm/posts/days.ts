import type { CourseWeek, OpenWeek } from '../../../shared/domain/plan/plan.ts';
import type { Day } from '../../../shared/domain/time/day.ts';

/** Short weeks have fewer open days; then it is their last one. */
export const firstOpenDay = (week: OpenWeek): Day => week.firstOpenDay;
export const secondOpenDay = (week: OpenWeek): Day => week.openDays[1] ?? week.lastOpenDay;
export const thirdOpenDay = (week: OpenWeek): Day => week.openDays[2] ?? week.lastOpenDay;

/** Only in the weeks of a course that are named. */
export function inWeeks(
  numbers: readonly CourseWeek['number'][],
  day: (week: OpenWeek) => Day,
): (week: CourseWeek) => Day | undefined {
  return (week) => (numbers.includes(week.number) ? day(week) : undefined);
}
