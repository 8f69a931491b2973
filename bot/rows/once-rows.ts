import type { RowAt } from './row.ts';
import { inUnit } from './unit-rows.ts';

/** That a form was sent and what it made was stored. It outlives that, so that sent once more it makes nothing anew. */
export interface Once {
  readonly v: 1;
}

export const onceRow = (unit: string, op: string): RowAt<Once> => inUnit(unit, `once|${op}`);
