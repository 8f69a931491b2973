/** A stretch of the text that may be a person's number. */
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
  /** The gap is one that may part a date's day, month and year. */
  readonly isAfterMark: boolean;
  /** The gap is a short one of marks and blanks. */
  readonly isAfterShort: boolean;
}

export interface Numbers {
  readonly text: string;
  readonly groups: readonly Group[];
  readonly links: readonly Found[];
  /** Somewhere words tell of first and last digits. */
  readonly isTold: boolean;
}
