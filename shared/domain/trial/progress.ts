import type { Trial } from './trial.ts';

/** What a unit has done in a course. It counts what there is, never what is missing. */
export interface Progress {
  readonly shared: number;
  /** Trials that were kept, or adjusted into a next one. */
  readonly becameNew: number;
}

export function progressOf(trials: readonly Trial[]): Progress {
  const shared = trials.filter(({ audience }) => audience === 'unit');
  const becameNew = shared.filter(({ outcome }) => outcome?.next === 'keep' || outcome?.next === 'adjust');
  return { shared: shared.length, becameNew: becameNew.length };
}
