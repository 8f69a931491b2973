import type { Clock } from '../../../shared/ports/clock.ts';

/** With `--meeting` the playground's day begins this long before the demo unit's next meeting; `usage` and the lines of the start say so. */
const earlyMs = 15 * 60_000;

export function openingBefore(meeting: Date): Date {
  return new Date(meeting.getTime() - earlyMs);
}

/** Shows `start` now, and runs on at the usual pace. */
export function runningClock(start: Date): Clock {
  const ahead = start.getTime() - Date.now();
  return { now: () => new Date(Date.now() + ahead) };
}
