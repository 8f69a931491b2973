import { addDays, type Day } from '../time/day.ts';
import type { MeetingType } from './plan.ts';

const halfYear = 182;
/** A meeting up to two weeks before the half-year is up looks back on it: the next one comes five weeks later. */
const daysEarly = 14;

/** A meeting that ends a course also looks back on the half-year (`4+1+2`) once the half-year is nearly up. */
export function closingTypeOn(day: Day, halfYearFrom: Day | undefined): MeetingType {
  return halfYearFrom && day >= addDays(halfYearFrom, halfYear - daysEarly) ? '4+1+2' : '4+2';
}
