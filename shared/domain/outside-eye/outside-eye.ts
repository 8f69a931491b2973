import type { Guarded } from '../guard/guard.ts';
import type { Person } from '../person/person.ts';
import { addDays, type Clock24, type Day, daysBetween, isClock, isDay } from '../time/day.ts';
import { mostDaysAhead } from './limits.ts';

/** Somebody from outside who is asked to come and look: a consultant, a guide, another room. We never write to them. */
export interface OutsideEye {
  readonly v: 1;
  readonly id: string;
  readonly by: Person;
  /** In words, as one would introduce them: “Mette, vejleder i PPR”. */
  readonly who: Guarded;
  readonly look: Guarded;
  readonly day: Day;
  readonly from: Clock24;
  readonly to: Clock24;
  readonly at: string;
  /** How often it was moved or reworded: calendar programs take the higher number as the newer. */
  readonly revision: number;
}

export function eyeGoneOn({ day }: Pick<OutsideEye, 'day'>): Day {
  return addDays(day, 1);
}

/** What is still to come, the next first; on its own day it is there until the evening. */
export function eyesToCome(eyes: readonly OutsideEye[], today: Day): readonly OutsideEye[] {
  return eyes
    .filter(({ day }) => day >= today)
    .toSorted((a, b) => `${a.day}${a.from}`.localeCompare(`${b.day}${b.from}`));
}

export type WrongTime = 'day' | 'far' | 'from' | 'to' | 'backwards';

/** What is wrong with the day and the hours that somebody chose. */
export function wrongIn(
  { day = '', from = '', to = '' }: { readonly [name in 'day' | 'from' | 'to']?: string },
  today: Day,
): readonly WrongTime[] {
  const isGood = isDay(day) && day >= today;
  return [
    ...(isGood ? [] : (['day'] as const)),
    ...(isGood && daysBetween(today, day) > mostDaysAhead ? (['far'] as const) : []),
    ...(isClock(from) ? [] : (['from'] as const)),
    ...(isClock(to) ? [] : (['to'] as const)),
    ...(isClock(from) && isClock(to) && to <= from ? (['backwards'] as const) : []),
  ];
}
