import type { FollowUp, HoursNoted } from '../../shared/domain/follow-up/follow-up.ts';
import { threeDigits } from './course-keys.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/** Short-lived, so all of a unit are read together; apart from a meeting's work, which never reads them. */
export const followUpRow = (unit: string, id: string): RowAt<FollowUp> => inUnit(unit, `${prefix}${id}`);
export const followUpsIn = (unit: string): RowsIn<FollowUp> => allIn(unit, prefix);
const prefix = 'follow-up|';

export const hoursRow = (unit: string, course: number): RowAt<HoursNoted> =>
  inUnit(unit, `hours|${threeDigits(course)}`);
