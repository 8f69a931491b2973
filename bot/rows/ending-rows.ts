import type { Day } from '../../shared/domain/time/day.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/** That a row of the unit's is to be gone from a day on: written with the row itself, and found by its day. */
export interface Ending {
  readonly v: 1;
}

const prefix = 'ending|';

export const endingRow = (unit: string, day: Day, key: string): RowAt<Ending> =>
  inUnit(unit, `${prefix}${day}|${key}`);

/** The key of what ends stands in the row's own key, where no erasure of a name reaches it. */
export function whatEnds(key: string): string {
  return key.slice(`${prefix}yyyy-mm-dd|`.length);
}

/** Whatever should be gone on a day, and whatever was left over from the days before. */
export const endingsUpTo = (unit: string, day: Day): RowsIn<Ending> => ({
  table: 'units',
  partition: unit,
  range: { from: prefix, before: `${prefix}${day}~` },
});

/** Whatever ends at all, sooner or later. */
export const endingsIn = (unit: string): RowsIn<Ending> => allIn(unit, prefix);
