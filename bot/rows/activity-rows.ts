import type { DayMarks } from '../../shared/domain/activity/day-marks.ts';
import type { WeekPlan } from '../../shared/domain/activity/week-plan.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { courseWork } from './course-keys.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/** Which group does what where in the course, and with whom. */
export const weekRow = (unit: string, course: number): RowAt<WeekPlan> =>
  inUnit(unit, `${courseWork(course)}week`);

export const dayMarksRow = (unit: string, course: number, day: Day): RowAt<DayMarks> =>
  inUnit(unit, `${dayPrefix(course)}${day}`);
export const dayMarksIn = (unit: string, course: number): RowsIn<DayMarks> => allIn(unit, dayPrefix(course));
export const dayPrefix = (course: number): string => `${courseWork(course)}day|`;
