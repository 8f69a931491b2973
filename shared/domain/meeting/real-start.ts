import { type Clock24, type Day, instantOf } from '../time/day.ts';
import { onTimeMinutes } from './limits.ts';

interface Planned {
  readonly day: Day;
  readonly time: Clock24;
}

/** Begun now, it would be so early that it is asked about: the others may not be there, and everything moves. */
export function isEarly(planned: Planned, now: Date): boolean {
  return minutesLate(planned, now) < -onTimeMinutes.early;
}

/** From when a meeting's clock counts: begun at 12.40 in place of 13.00, every point ends twenty minutes earlier. */
export function realStart(planned: Planned, startedAt: string): Date {
  const started = new Date(startedAt);
  const isLate = minutesLate(planned, started) > onTimeMinutes.late;
  return isLate || isEarly(planned, started) ? started : instantOf(planned.day, planned.time);
}

function minutesLate({ day, time }: Planned, at: Date): number {
  return (at.getTime() - instantOf(day, time).getTime()) / 60_000;
}
