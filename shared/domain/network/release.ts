import type { Tally } from '../figures/tables.ts';
import type { Guarded } from '../guard/guard.ts';
import type { Person } from '../person/person.ts';
import type { Day } from '../time/day.ts';

/** What a leader let go of one status meeting to one network. */
export interface Release {
  readonly v: 1;
  readonly unit: string;
  readonly institution?: string;
  /** The meeting's. */
  readonly day: Day;
  readonly tally: Tally;
  /** In the leader's own words, to be read as they stand. */
  readonly learning?: Guarded;
  /** The quarter's book counts; what a summary has counted stays. */
  readonly number: number;
}

/** The unit's own note of what its leader said, so that nobody is asked twice. */
export interface ReleaseAnswer {
  readonly v: 1;
  readonly day: Day;
  readonly answer: 'released' | 'kept';
  readonly at: string;
  readonly by: Person;
  /** All that ever got the figures, also those the unit has left since. */
  readonly networks?: readonly string[];
}

/**
 * One quarter of one network. Whatever is released, taken back or summed up rewrites this row in the same batch, so
 * that each of them comes wholly before or wholly after the other.
 */
export interface QuarterBook {
  readonly v: 1;
  /** Makes the pseudonyms; with it goes the only way from a person to one. */
  readonly salt: string;
  /** Of the latest change. */
  readonly number: number;
  /** When the last summary was made; what has changed since makes a new one. */
  readonly summedUpTo: number;
}

/** By what stands in the summaries: one that was made while the unit was out of the network has not counted it. */
export function isSummedUp(
  { number }: Pick<Release, 'number'>,
  summaries: readonly { readonly parts: readonly number[] }[],
): boolean {
  return summaries.some(({ parts }) => parts.includes(number));
}
