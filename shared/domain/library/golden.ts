import type { Guarded } from '../guard/guard.ts';

/** Something good that somebody saw. It is read out first at the next meeting, and has nobody's name. */
export interface GoldenMoment {
  readonly v: 1;
  readonly text: Guarded;
}
