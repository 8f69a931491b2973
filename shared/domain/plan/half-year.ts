import { addDays, type Day } from '../time/day.ts';
import { halfYearDays, halfYearDaysEarly } from './limits.ts';
import type { MeetingType } from './plan.ts';

/** A meeting that ends a course also looks back on the half-year (`4+1+2`) once the half-year is nearly up. */
export function closingTypeOn(day: Day, halfYearFrom: Day | undefined): MeetingType {
  return halfYearFrom && day >= addDays(halfYearFrom, halfYearDays - halfYearDaysEarly) ? '4+1+2' : '4+2';
}
