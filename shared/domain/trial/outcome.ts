import type { Guarded } from '../guard/guard.ts';

/** What an author can tell of a trial, in the order of the form, with the longest text of each. */
export const longestTold = { happened: 1000, learned: 1000, meaning: 1000 } as const;
export type Told = keyof typeof longestTold;
export const told = Object.keys(longestTold) as readonly Told[];
export type ToldTexts<Text> = { readonly [each in Told]?: Text };

/** What came of a trial, as its author told it. */
export interface TrialOutcome extends ToldTexts<Guarded> {
  readonly at: string;
  readonly tried: boolean;
  readonly next?: 'keep' | 'adjust' | 'drop';
}
