import { type Clock24, type Day, instantOf } from '../time/day.ts';

/** A start within so many minutes of the planned one is the planned one: the room is booked by the clock. */
const onTimeMinutes = 10;

/** Begun now, it would be so early that it is asked about: the others may not be there, and everything moves. */
export function isEarly({ day, time }: { readonly day: Day; readonly time: Clock24 }, now: Date): boolean {
  return instantOf(day, time).getTime() - now.getTime() > onTimeMinutes * 60_000;
}

/** From when a meeting's clock counts: begun at 12.40 in place of 13.00, every point ends twenty minutes earlier. */
export function realStart(
  { day, time }: { readonly day: Day; readonly time: Clock24 },
  startedAt: string,
): Date {
  const planned = instantOf(day, time);
  const started = new Date(startedAt);
  const late = Math.abs(started.getTime() - planned.getTime()) / 60_000;
  return late > onTimeMinutes ? started : planned;
}
