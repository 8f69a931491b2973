import type { OutsideEye } from '../../shared/domain/outside-eye/outside-eye.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/** Few and short-lived, so all of a unit are read together; apart from a meeting's work, which never reads them. */
export const outsideEyeRow = (unit: string, id: string): RowAt<OutsideEye> => inUnit(unit, `${prefix}${id}`);
export const outsideEyesIn = (unit: string): RowsIn<OutsideEye> => allIn(unit, prefix);
const prefix = 'outside-eye|';
