import type { CourseWeek, OpenWeek } from '../../../shared/domain/plan/plan.ts';
import type { Day } from '../../../shared/domain/time/day.ts';

/** A short week may have fewer open days: then its last one stands in for the second or third. */
export const firstOpenDay = (week: OpenWeek): Day => week.firstOpenDay;
export const secondOpenDay = (week: OpenWeek): Day => week.openDays[1] ?? week.lastOpenDay;
export const thirdOpenDay = (week: OpenWeek): Day => week.openDays[2] ?? week.lastOpenDay;

/** Only in these weeks of a course. */
export function inWeeks(
  numbers: readonly CourseWeek['number'][],
  day: (week: OpenWeek) => Day,
): (week: CourseWeek) => Day | undefined {
  return (week) => (numbers.includes(week.number) ? day(week) : undefined);
}
