import { dealtFrom } from '../../shared/domain/library/deal.ts';
import type { Day } from '../../shared/domain/time/day.ts';

/** One a month for each unit, and every other one before it comes again. */
export function ofTheMonth<T>(unit: string, today: Day, all: readonly T[]): T | undefined {
  return dealtFrom(unit, monthOf(today), all);
}

/** Those of the months since a unit began, the latest first, and none twice. */
export function ofTheMonthsSince<T>(unit: string, since: Day, today: Day, all: readonly T[]): readonly T[] {
  const months = Math.min(Math.max(monthOf(today) - monthOf(since), 0), all.length - 1);
  return Array.from({ length: months }, (_, back) => dealtFrom(unit, monthOf(today) - back - 1, all)).filter(
    (one) => one !== undefined,
  );
}

function monthOf(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
