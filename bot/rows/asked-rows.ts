import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/**
 * The guard's question about a trial is open. It holds no words: those travel in the question's own buttons, and mean
 * nothing when the question is over.
 */
export interface AskedRow {
  readonly v: 1;
  readonly question: string;
}

export const askedRow = (unit: string, trial: string): RowAt<AskedRow> => inUnit(unit, `${prefix}${trial}`);
/** The questions about all trials of one message. */
export const askedFrom = (unit: string, first: string): RowsIn<AskedRow> => allIn(unit, `${prefix}${first}`);
/** The trial whose question lies under this key. */
export const trialAsked = (key: string): string => key.slice(prefix.length);

const prefix = 'asked|';
