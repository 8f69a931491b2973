import type { Guarded } from '../guard/guard.ts';
import { longestTellings } from './limits.ts';

/** What an author can tell of a trial. */
export type Telling = keyof typeof longestTellings;
export const tellings = Object.keys(longestTellings) as readonly Telling[];
export type Tellings<Text> = { readonly [each in Telling]?: Text };

/** What came of a trial, as its author told it. */
export interface TrialOutcome extends Tellings<Guarded> {
  readonly at: string;
  readonly tried: boolean;
  readonly next?: 'keep' | 'adjust' | 'drop';
}
