import type { Trial } from '../../shared/domain/trial/trial.ts';
import { openTrialPrefix, threeDigits } from './course-keys.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

export const openTrialRow = (unit: string, id: string): RowAt<Trial> =>
  inUnit(unit, `${openTrialPrefix}${id}`);
/** The trials of one message. The first has the message's id, the second that id and `+2`, so all share a prefix. */
export const openTrialsFrom = (unit: string, first: string): RowsIn<Trial> =>
  allIn(unit, `${openTrialPrefix}${first}`);
export const openTrialsIn = (unit: string): RowsIn<Trial> => allIn(unit, openTrialPrefix);

/** Trials that were talked through at a meeting, under the course they were written in. */
export const doneTrialRow = (unit: string, { course, id }: Pick<Trial, 'course' | 'id'>): RowAt<Trial> =>
  inUnit(unit, `${donePrefix}${threeDigits(course)}|${id}`);

export const doneTrialsSince = (unit: string, course: number): RowsIn<Trial> => ({
  table: 'units',
  partition: unit,
  range: { from: `${donePrefix}${threeDigits(course)}|`, before: `${donePrefix}~` },
});

export const doneTrialsIn = (unit: string): RowsIn<Trial> => allIn(unit, donePrefix);

const donePrefix = 'trial|done|';
