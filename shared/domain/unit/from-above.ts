import type { Guarded } from '../guard/guard.ts';
import { addDays, type Day } from '../time/day.ts';

/** A theme or a request from whoever leads the area or the municipality, as the unit's guide says it. */
export interface FromAbove {
  readonly id: string;
  readonly network: string;
  readonly role: 'chief' | 'area-leader';
  /** The sender's name, where the platform tells one. */
  readonly name?: string;
  readonly kind: 'theme' | 'request';
  readonly text: Guarded;
  readonly day: Day;
}

/** Long enough to stand in the next week's guide, whatever day it is written on. */
const daysShown = 14;
const mostShown = 2;

export function shownFromAbove(
  { fromAbove = [] }: { readonly fromAbove?: readonly FromAbove[] },
  today: Day,
): readonly FromAbove[] {
  return fromAbove.filter(({ day }) => today <= addDays(day, daysShown)).slice(-mostShown);
}

/** One from each sender stands at a time; what has been shown long enough goes. */
export function withFromAbove(
  before: readonly FromAbove[] = [],
  next: FromAbove,
  replaced: string | undefined,
): readonly FromAbove[] {
  const kept = before.filter(
    ({ id, day }) => id !== replaced && id !== next.id && next.day <= addDays(day, daysShown),
  );
  return [...kept, next];
}
