import type { Clock } from '../../../shared/ports/clock.ts';

/** Shows `start` now, and runs on at the usual pace. */
export function runningClock(start: Date): Clock {
  const ahead = start.getTime() - Date.now();
  return { now: () => new Date(Date.now() + ahead) };
}
