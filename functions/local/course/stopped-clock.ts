import type { Clock } from '../../../shared/ports/clock.ts';

export interface StoppedClock extends Clock {
  /** Only ever forward: what has been said, has been said. */
  jumpTo(instant: Date): void;
}

/** Stands still until somebody moves it. */
export function stoppedClock(start: Date): StoppedClock {
  let now = start;
  return {
    now: () => now,
    jumpTo(instant) {
      if (instant > now) now = instant;
    },
  };
}
