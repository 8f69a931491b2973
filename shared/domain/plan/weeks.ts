import { addDays, addWeeks, type Day, type Moment, momentAt } from '../time/day.ts';
import { closedReasons, isSkipped, openWeek, weekdaysFrom, weekWith } from './open-days.ts';
import type { OpenWeek, SkippedWeek } from './plan.ts';
import type { FrozenPast, PlanSettings } from './settings.ts';

/** The hour at which an open week begins on its first open day. */
export const weekBegins = '09:00';
const twoYears = 104;

/** The week that begins on a Monday: open or skipped. Undefined for a week that has gone by and was in no course. */
export type WeekFinder = (monday: Day) => OpenWeek | SkippedWeek | undefined;

/** Looks weeks up. Those that had begun at the latest change are as they were then; the others follow the calendar. */
export function weekFinder(settings: PlanSettings): WeekFinder {
  const { held } = settings;
  if (!held) return (monday) => openWeek(monday, settings);
  const begun = new Map(held.weeks.map((week) => [week.monday, week]));
  return (monday) => {
    const week = begun.get(monday);
    if (!week) return stillAhead(openWeek(monday, settings), held.through, settings.openDaysPerWeek);
    if ('reasons' in week) return week;
    return weekWith(daysOfBegunWeek(week, held, settings), monday);
  };
}

export function hasBegun(week: OpenWeek | SkippedWeek, through: Moment): boolean {
  const first = isSkipped(week) ? week.monday : week.firstOpenDay;
  return momentAt(first, weekBegins) <= through;
}

/**
 * The first open week from `monday` on, and the skipped weeks before it. Undefined when two years hold no open week.
 */
export function nextOpenWeek(
  weekOn: WeekFinder,
  monday: Day,
): { readonly week: OpenWeek; readonly skipped: readonly SkippedWeek[] } | undefined {
  const skipped: SkippedWeek[] = [];
  for (let cursor = monday; skipped.length <= twoYears; cursor = addWeeks(cursor, 1)) {
    const week = weekOn(cursor);
    if (week && !isSkipped(week)) return { week, skipped };
    if (week) skipped.push(week);
  }
  return undefined;
}

export function lastOpenWeekBefore(monday: Day, settings: PlanSettings): OpenWeek | undefined {
  for (let back = 1; back <= twoYears; back += 1) {
    const week = openWeek(addWeeks(monday, -back), settings);
    if (!isSkipped(week)) return week;
  }
  return undefined;
}

function daysOfBegunWeek(
  week: Exclude<FrozenPast['weeks'][number], SkippedWeek>,
  held: FrozenPast,
  settings: PlanSettings,
): readonly Day[] {
  const asItWas = week.openOn.map((weekday) => addDays(week.monday, weekday - 1));
  const ahead = (day: Day) => momentAt(day, weekBegins) > held.through;
  return [
    ...asItWas.filter((day) => !ahead(day)),
    ...weekdaysFrom(week.monday).filter((day) => ahead(day) && closedReasons(day, settings).length === 0),
  ];
}

/**
 * A week that has begun without being in a course may still become a course's week, but only with the days that are
 * left. With three open days needed, that is so on a Tuesday evening (Wednesday to Friday) and not on a Wednesday
 * evening.
 */
function stillAhead(
  week: OpenWeek | SkippedWeek,
  through: Moment,
  openDaysPerWeek: number,
): OpenWeek | SkippedWeek | undefined {
  if (isSkipped(week)) return hasBegun(week, through) ? undefined : week;
  const days = week.openDays.filter((day) => momentAt(day, weekBegins) > through);
  return days.length >= openDaysPerWeek ? weekWith(days, week.monday) : undefined;
}
