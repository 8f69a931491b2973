import type { LibraryText } from './types.ts';

export interface CheckWords {
  readonly question: string;
  /** How to find out, or begin, tomorrow. */
  readonly next: string;
}

/** Seven areas; those up to `transitions` are about what the children meet. */
export type CheckArea =
  | 'interaction'
  | 'play'
  | 'environment'
  | 'participation'
  | 'transitions'
  | 'leadership'
  | 'parents';

export interface CheckQuestion extends LibraryText<CheckWords> {
  readonly area: CheckArea;
}

export const checkQuestion = { version: 1, audience: 'leader', setting: 'both', row: 119 } as const;
