import type { Plan } from '../../shared/domain/plan/plan.ts';
import type { Day } from '../../shared/domain/time/day.ts';

/** The course that a day lies in, up to and including the day of its meeting; before all of them, the first. */
export function courseOn({ courses }: Plan, day: Day): number {
  return courses.findLast(({ start }) => start <= day)?.number ?? courses[0]?.number ?? 1;
}
