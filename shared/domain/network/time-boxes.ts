import type { Clock24 } from '../time/day.ts';

export interface TimeBox<T> {
  readonly from: Clock24;
  readonly to: Clock24;
  readonly item: T;
}

/** Minutes laid end to end from the start: 10 and 20 from 13:00 are 13:00–13:10 and 13:10–13:30. */
export function timeBoxes<T extends { readonly minutes: number }>(
  start: Clock24,
  items: readonly T[],
): readonly TimeBox<T>[] {
  let from = minutesInto(start);
  return items.map((item) => {
    const box = { from: clockOf(from), to: clockOf(from + item.minutes), item };
    from += item.minutes;
    return box;
  });
}

function minutesInto(clock: Clock24): number {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
}

/** An evening's meeting may end after midnight. */
function clockOf(minutes: number): Clock24 {
  const padded = (number: number) => String(number).padStart(2, '0');
  return `${padded(Math.floor(minutes / 60) % 24)}:${padded(minutes % 60)}`;
}
