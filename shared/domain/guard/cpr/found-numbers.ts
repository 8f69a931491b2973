/** A stretch of the text that may be a CPR number. */
export interface Found {
  readonly start: number;
  readonly end: number;
}

/** A run of digits, with what stands between it and the run before. */
export interface Group {
  readonly digits: string;
  readonly start: number;
  readonly end: number;
  readonly gap: string;
  /** The gap may stand between a date's day, month and year. */
  readonly isAfterMark: boolean;
  /** The gap is short, and of marks and blanks alone. */
  readonly isAfterShort: boolean;
}

export interface Numbers {
  readonly text: string;
  readonly groups: readonly Group[];
  readonly links: readonly Found[];
  /** The text speaks of “de første” or “de sidste” digits somewhere. */
  readonly isTold: boolean;
  /** The text speaks of a person’s number. */
  readonly isSaid: boolean;
}
