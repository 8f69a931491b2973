import { addDays, type Day, daysBetween, mondayOf, weekdayOf } from '../time/day.ts';
import { holidayOn } from '../time/holidays.ts';
import { quietWeeks } from './limits.ts';
import type { Closure } from './settings.ts';

/**
 * Weeks in which most houses are half empty. The leader is offered to close them; they are not closed by themselves.
 */
export type QuietTime = 'easter' | 'summer' | 'autumn' | 'christmas';

export const quietTimes: readonly QuietTime[] = ['easter', 'summer', 'autumn', 'christmas'];

type When = Pick<Extract<Closure, { kind: 'days' }>, 'kind' | 'from' | 'to'> | YearlyWeeks;
type YearlyWeeks = Pick<Extract<Closure, { kind: 'yearly-weeks' }>, 'kind' | 'fromWeek' | 'toWeek'>;

const yearly: Readonly<Record<Exclude<QuietTime, 'easter'>, YearlyWeeks>> = {
  summer: { kind: 'yearly-weeks', ...quietWeeks.summer },
  autumn: { kind: 'yearly-weeks', ...quietWeeks.autumn },
  christmas: { kind: 'yearly-weeks', ...quietWeeks.christmas },
};

export function quietClosure(time: QuietTime, label: string, today: Day): Closure {
  return { id: quietId(time, today), scope: 'unit', label, ...whenQuiet(time, today) };
}

/** The closure's id. Easter is at another time each year, so its id has the year; the others hold for every year. */
export function quietId(time: QuietTime, today: Day): string {
  return time === 'easter' ? `quiet-easter-${nextEasterMonday(today).slice(0, 4)}` : `quiet-${time}`;
}

/** The dates. Easter's are from the Monday before Easter Sunday to Easter Monday. */
function whenQuiet(time: QuietTime, today: Day): When {
  if (time !== 'easter') return yearly[time];
  const to = nextEasterMonday(today);
  return { kind: 'days', from: mondayOf(addDays(to, -7)), to };
}

/** Days on which many houses close though they are no public holidays. The leader is offered to close them. */
export type LocalDay = 'new-years-eve' | 'after-ascension' | 'between-christmas';

export const localDays: readonly LocalDay[] = ['new-years-eve', 'after-ascension', 'between-christmas'];

/** The next time these days come. */
export function localClosure(which: LocalDay, label: string, today: Day): Extract<Closure, { kind: 'days' }> {
  const { from, to } = nextLocalDays(which, today);
  return { id: `local-${which}-${from.slice(0, 4)}`, scope: 'unit', label, kind: 'days', from, to };
}

function nextLocalDays(which: LocalDay, today: Day): { readonly from: Day; readonly to: Day } {
  const year = Number(today.slice(0, 4));
  const coming = [year, year + 1].map((each) => localDaysIn(which, each));
  return coming.find(({ to }) => to >= today) ?? localDaysIn(which, year + 1);
}

function localDaysIn(which: LocalDay, year: number): { readonly from: Day; readonly to: Day } {
  switch (which) {
    case 'new-years-eve':
      return { from: `${year}-12-31`, to: `${year}-12-31` };
    case 'between-christmas':
      return withoutWeekend({ from: `${year}-12-27`, to: `${year}-12-31` });
    case 'after-ascension': {
      // Ascension Day is 38 days after Easter Monday, and the Friday is the day after it.
      const friday = addDays(nextEasterMonday(`${year}-01-01`), 39);
      return { from: friday, to: friday };
    }
    default:
      return which satisfies never;
  }
}

/** Cuts weekend days off at both ends: in 2026 the 27th is a Sunday, so the days are from the 28th to the 31st. */
function withoutWeekend({ from, to }: { readonly from: Day; readonly to: Day }) {
  const days = Array.from({ length: daysBetween(from, to) + 1 }, (_, ahead) => addDays(from, ahead));
  const weekdays = days.filter((day) => weekdayOf(day) <= 5);
  return { from: weekdays[0] ?? from, to: weekdays.at(-1) ?? to };
}

export function nextEasterMonday(today: Day): Day {
  let day = today;
  while (holidayOn(day) !== 'easter-monday') day = addDays(day, 1);
  return day;
}
