import { dealtFrom } from '../../shared/domain/library/deal.ts';
import type { Day } from '../../shared/domain/time/day.ts';

/** The same one all month. Each unit goes through all of them, in an order of its own, before one comes again. */
export function ofTheMonth<T>(unit: string, today: Day, all: readonly T[]): T | undefined {
  return dealtFrom(unit, monthOf(today), all);
}

/** What `ofTheMonth` has given since the unit began, the latest first, none twice. */
export function ofTheMonthsSince<T>(unit: string, since: Day, today: Day, all: readonly T[]): readonly T[] {
  const months = Math.min(Math.max(monthOf(today) - monthOf(since), 0), all.length - 1);
  return Array.from({ length: months }, (_, back) => dealtFrom(unit, monthOf(today) - back - 1, all)).filter(
    (one) => one !== undefined,
  );
}

function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
