import type { Trial } from './trial.ts';

/** How far a unit has come in a course: what there is, never what there is not. */
export interface Progress {
  readonly shared: number;
  /** Kept, or adjusted into a next step. */
  readonly becameNew: number;
}

export function progressOf(trials: readonly Trial[]): Progress {
  const shared = trials.filter(({ audience }) => audience === 'unit');
  const becameNew = shared.filter(({ outcome }) => outcome?.next === 'keep' || outcome?.next === 'adjust');
  return { shared: shared.length, becameNew: becameNew.length };
}
