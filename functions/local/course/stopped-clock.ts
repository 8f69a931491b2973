import type { Clock } from '../../../shared/ports/clock.ts';

export interface StoppedClock extends Clock {
  /** Moves the clock, only forward. */
  jumpTo(instant: Date): void;
}

/** A clock that stands still until it is moved. */
export function stoppedClock(start: Date): StoppedClock {
  let now = start;
  return {
    now: () => now,
    jumpTo(instant) {
      if (instant > now) now = instant;
    },
  };
}
