import { addDays, type Day, isoWeekOf, mondayOfIsoWeek } from '../time/day.ts';
import type { Span } from '../time/written-span.ts';
import type { Closure } from './settings.ts';

/** Without those that are over, whichever comes next first. */
export function closuresAhead(closures: readonly Closure[], today: Day): readonly Closure[] {
  return closures
    .filter((closure) => closure.kind !== 'days' || closure.to >= today)
    .toSorted((a, b) => daysOf(a, today).from.localeCompare(daysOf(b, today).from));
}

/** Those that lie in these days; `around`: or that these days lie in. */
export function closuresIn(
  closures: readonly Closure[],
  { from, to }: Span,
  { around = false } = {},
): readonly Closure[] {
  return closures.filter((closure) => {
    const days = daysOf(closure, from);
    const isWithin = days.from >= from && days.to <= to;
    return isWithin || (around && days.from <= from && days.to >= to);
  });
}

/** Of weeks that are closed every year, the next time they come, or the time that they are at. */
function daysOf(closure: Closure, today: Day): Span {
  if (closure.kind === 'days') return closure;
  const { year } = isoWeekOf(today);
  const [now, next] = [year - 1, year, year + 1]
    .map((each) => weeksIn(each, closure))
    .filter(({ to }) => to >= today);
  return now ?? next ?? weeksIn(year, closure);
}

function weeksIn(year: number, { fromWeek, toWeek }: Extract<Closure, { kind: 'yearly-weeks' }>): Span {
  const from = mondayOfIsoWeek(year, fromWeek);
  const last = mondayOfIsoWeek(fromWeek > toWeek ? year + 1 : year, toWeek);
  return { from, to: addDays(last, 6) };
}
