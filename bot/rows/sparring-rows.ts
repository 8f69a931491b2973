import type { Buddies } from '../../shared/domain/sparring/buddies.ts';
import type { Sparring } from '../../shared/domain/sparring/sparring.ts';
import { courseWork, threeDigits } from './course-keys.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/** Between two people; a meeting reads them along with everything else and tells how many are open. */
export const sparringRow = (unit: string, course: number, id: string): RowAt<Sparring> =>
  inUnit(unit, `${sparringPrefix(course)}${id}`);
export const sparringIn = (unit: string, course: number): RowsIn<Sparring> =>
  allIn(unit, sparringPrefix(course));
export const sparringPrefix = (course: number): string => `${courseWork(course)}sparring|`;

/** Who goes with whom in a course; apart from a meeting's work, which never reads it. */
export const buddiesRow = (unit: string, course: number): RowAt<Buddies> =>
  inUnit(unit, `buddies|${threeDigits(course)}`);
