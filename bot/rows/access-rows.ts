import type { Access } from '../../shared/domain/own-data/access-log.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/** By time alone: who it was stands inside, where an erasure reaches it. */
export const accessRow = (unit: string, at: string, id: string): RowAt<Access> =>
  inUnit(unit, `${prefix}${at}|${id}`);
export const accessesOn = (unit: string, utcDay: string): RowsIn<Access> => allIn(unit, `${prefix}${utcDay}`);
export const accessesIn = (unit: string): RowsIn<Access> => allIn(unit, prefix);
const prefix = 'access|';
