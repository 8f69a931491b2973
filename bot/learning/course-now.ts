import type { Day } from '../../shared/domain/time/day.ts';
import { placeForTrial } from '../../shared/domain/trial/which-meeting.ts';
import type { Standing } from '../access/enter.ts';

/** The course that a note or goal written now belongs to: the one whose meeting will take it up. */
export function courseNow({ plan, call }: Standing): number {
  return placeForTrial(plan, call.ports.clock.now()).course;
}

/** The latest course that has begun: its notes are read at its meeting and in the days after. */
export function courseBegun(at: Standing): number {
  return courseBegunOn(at, at.call.today);
}

export function courseBegunOn({ plan }: Standing, day: Day): number {
  return plan.courses.findLast(({ start }) => start <= day)?.number ?? 1;
}

/** A course that a button or form names. */
export function courseIn(text = ''): number | undefined {
  return /^[1-9]\d{0,2}$/.test(text) ? Number(text) : undefined;
}
