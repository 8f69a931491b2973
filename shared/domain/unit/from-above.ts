import type { Guarded } from '../guard/guard.ts';
import { addDays, type Day } from '../time/day.ts';
import { mostShown, weeksShown } from './limits.ts';

/** A theme or a request from whoever leads the area or the municipality, as the unit's guide says it. */
export interface FromAbove {
  /** The sender's in this network: the next writing has it too, and a higher number. */
  readonly id: string;
  readonly number?: number;
  readonly network: string;
  readonly role: 'chief' | 'area-leader';
  /** The sender's name, where the platform tells one. */
  readonly name?: string;
  readonly kind: 'theme' | 'request';
  readonly text: Guarded;
  readonly day: Day;
}

const daysShown = weeksShown * 7;

export function shownFromAbove(
  { fromAbove = [] }: { readonly fromAbove?: readonly FromAbove[] },
  today: Day,
): readonly FromAbove[] {
  return fromAbove.filter(({ day }) => today <= addDays(day, daysShown)).slice(-mostShown);
}

/** From here on nobody reads it any more, and it is kept nowhere. */
export function goneFromAboveOn(day: Day): Day {
  return addDays(day, daysShown + 1);
}

/** One from each sender stands at a time, the latest, whatever order they come in; what has been shown long enough goes. */
export function withFromAbove(before: readonly FromAbove[] = [], next: FromAbove): readonly FromAbove[] {
  const theirs = before.find(({ id }) => id === next.id);
  const kept = before.filter(({ id, day }) => id !== next.id && next.day < goneFromAboveOn(day));
  return [...kept, theirs && (theirs.number ?? 0) > (next.number ?? 0) ? theirs : next];
}

/** The same unit where there is nothing to take out. */
export function withoutFromAbove<U extends { readonly fromAbove?: readonly FromAbove[] }>(
  unit: U,
  goes: (line: FromAbove) => boolean,
): U {
  const { fromAbove = [] } = unit;
  return fromAbove.some(goes) ? { ...unit, fromAbove: fromAbove.filter((line) => !goes(line)) } : unit;
}
