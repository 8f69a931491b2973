import { type NotePart, partsOfDay } from '../learning/note.ts';
import type { Principle } from '../plan/principle.ts';
import type { Day } from '../time/day.ts';
import { mostVisits } from './limits.ts';

/** When a leader was with them in one course, and what was looked for: the leader's own, and nobody's report. */
export interface Visits {
  readonly v: 1;
  readonly course: number;
  readonly visits: readonly Visit[];
  /** From this day on it is gone. */
  readonly goneOn: Day;
}

export interface Visit {
  readonly id: string;
  readonly day: Day;
  readonly part: NotePart;
  readonly principle: Principle;
}

/** The same tap twice notes once. */
export function noteVisit(before: readonly Visit[], visit: Visit): readonly Visit[] {
  const isKnown = before.some(({ id }) => id === visit.id);
  if (isKnown) return before.map((each) => (each.id === visit.id ? visit : each));
  return [...before, visit].slice(-mostVisits);
}

export interface Presence {
  readonly count: number;
  /** Parts of the day with how often, the most visited first. */
  readonly seen: readonly { readonly part: NotePart; readonly times: number }[];
  readonly unseen: readonly NotePart[];
}

export function presenceIn(visits: readonly Visit[]): Presence {
  const times = (part: NotePart) => visits.filter((each) => each.part === part).length;
  const seen = partsOfDay.map((part) => ({ part, times: times(part) })).filter((each) => each.times > 0);
  return {
    count: visits.length,
    seen: seen.toSorted((a, b) => b.times - a.times),
    unseen: partsOfDay.filter((part) => times(part) === 0),
  };
}

export function partNamed(text: string | undefined): NotePart | undefined {
  return partsOfDay.find((part) => part === text);
}
