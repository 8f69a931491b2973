import type { Guarded } from '../guard/guard.ts';

/** What came of a trial, as its author told it. */
export interface TrialOutcome {
  readonly at: string;
  readonly tried: boolean;
  readonly happened?: Guarded;
  readonly learned?: Guarded;
  readonly meaning?: Guarded;
  readonly next?: 'keep' | 'adjust' | 'drop';
}
