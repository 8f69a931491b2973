import { addDays, type Day, isoWeekOf, weekdayOf } from '../time/day.ts';
import { holidayOn } from '../time/holidays.ts';
import type { ClosedReason, OpenWeek, SkippedWeek } from './plan.ts';
import type { Closure, PlanSettings } from './settings.ts';

/** The part of a unit's settings that decides when it is open. */
export type OpeningRules = Pick<PlanSettings, 'openOn' | 'closures' | 'openDaysPerWeek'>;

/** Every reason the day is closed, each once; none when it is open. */
export function closedReasons(day: Day, rules: OpeningRules): readonly ClosedReason[] {
  const reasons: ClosedReason[] = [];
  if (weekdayOf(day) > 5) reasons.push({ kind: 'weekend' });
  const holiday = holidayOn(day);
  if (holiday) reasons.push({ kind: 'holiday', holiday });
  if (day.endsWith('-06-05') && !rules.openOn.june5) reasons.push({ kind: 'june5' });
  if (day.endsWith('-12-24') && !rules.openOn.december24) reasons.push({ kind: 'december24' });
  const { week } = rules.closures.length > 0 ? isoWeekOf(day) : { week: 0 };
  for (const closure of rules.closures) {
    if (covers(closure, day, week)) reasons.push(reasonOf(closure));
  }
  return distinct(reasons);
}

export function isOpenDay(day: Day, rules: OpeningRules): boolean {
  return closedReasons(day, rules).length === 0;
}

/** The days of it that are closed in every house: weekends and public holidays; undefined where one of them is not. */
export function closedAnyway(from: Day, to: Day): readonly ClosedReason[] | undefined {
  const everywhere: OpeningRules = {
    openOn: { june5: true, december24: true },
    closures: [],
    openDaysPerWeek: 1,
  };
  const reasons: ClosedReason[] = [];
  for (let day = from; day <= to; day = addDays(day, 1)) {
    const here = closedReasons(day, everywhere);
    if (here.length === 0) return undefined;
    reasons.push(...here);
  }
  return distinct(reasons);
}

/** This day or the first open one after it. Looks a year ahead; when all of that is closed, returns the day itself. */
export function nextOpenDay(day: Day, rules: OpeningRules): Day {
  for (let ahead = 0; ahead < 366; ahead++) {
    const next = addDays(day, ahead);
    if (isOpenDay(next, rules)) return next;
  }
  return day;
}

/** This day or the last open one before it, and as far as that. */
export function lastOpenDay(day: Day, rules: OpeningRules): Day {
  for (let back = 0; back < 366; back++) {
    const before = addDays(day, -back);
    if (isOpenDay(before, rules)) return before;
  }
  return day;
}

export function openWeek(monday: Day, rules: OpeningRules): OpenWeek | SkippedWeek {
  const openDays = weekdaysFrom(monday).filter((day) => isOpenDay(day, rules));
  const open = openDays.length >= rules.openDaysPerWeek ? weekWith(openDays, monday) : undefined;
  return open ?? skippedWeek(monday, rules);
}

export function skippedWeek(monday: Day, rules: OpeningRules): SkippedWeek {
  const reasons = weekdaysFrom(monday).flatMap((day) => closedReasons(day, rules));
  return { monday, reasons: distinct(reasons) };
}

export function weekdaysFrom(monday: Day): readonly Day[] {
  return [0, 1, 2, 3, 4].map((offset) => addDays(monday, offset));
}

/** Undefined when no day is open. */
export function weekWith(openDays: readonly Day[], monday: Day): OpenWeek | undefined {
  const [firstOpenDay] = openDays;
  const last = openDays.at(-1);
  return firstOpenDay && last ? { monday, firstOpenDay, lastOpenDay: last, openDays } : undefined;
}

export function isSkipped(week: OpenWeek | SkippedWeek): week is SkippedWeek {
  return 'reasons' in week;
}

function covers(closure: Closure, day: Day, week: number): boolean {
  switch (closure.kind) {
    case 'days':
      return closure.from <= day && day <= closure.to;
    case 'yearly-weeks': {
      const { fromWeek, toWeek } = closure;
      const overNewYear = fromWeek > toWeek;
      return overNewYear ? week >= fromWeek || week <= toWeek : week >= fromWeek && week <= toWeek;
    }
    default:
      return closure satisfies never;
  }
}

function reasonOf({ scope, label }: Closure): ClosedReason {
  return label === undefined ? { kind: 'closure', scope } : { kind: 'closure', scope, label };
}

function distinct(reasons: readonly ClosedReason[]): readonly ClosedReason[] {
  if (reasons.length < 2) return reasons;
  return [...new Map(reasons.map((reason) => [JSON.stringify(reason), reason])).values()];
}
