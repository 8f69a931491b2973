import type { LibraryText } from './types.ts';

export interface SeasonWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A checklist for the moves of a time of year. It has lines to tick, and none for a child. */
export interface Season extends LibraryText<SeasonWords> {
  /** Month and day, the first and the last: '08-01'. None reaches over New Year. */
  readonly from: string;
  readonly until: string;
}

export const season = { version: 1, audience: 'staff', row: 137 } as const;
