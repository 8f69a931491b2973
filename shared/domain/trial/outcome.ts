import type { Guarded } from '../guard/guard.ts';

/** What an author can tell of a trial, in the order of the form, with the longest text of each. */
export const longestTellings = { happened: 1000, learned: 1000, meaning: 1000 } as const;
export type Telling = keyof typeof longestTellings;
export const tellings = Object.keys(longestTellings) as readonly Telling[];
export type Tellings<Text> = { readonly [each in Telling]?: Text };

/** What came of a trial, as its author tellings it. */
export interface TrialOutcome extends Tellings<Guarded> {
  readonly at: string;
  readonly tried: boolean;
  readonly next?: 'keep' | 'adjust' | 'drop';
}
