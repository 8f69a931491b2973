import { addDays, type Day, mondayOf } from '../time/day.ts';
import { holidayOn } from '../time/holidays.ts';
import type { Closure } from './settings.ts';

/** The weeks in which most houses are half empty: offered, never assumed. */
export type QuietTime = 'easter' | 'summer' | 'autumn' | 'christmas';

export const quietTimes: readonly QuietTime[] = ['easter', 'summer', 'autumn', 'christmas'];

type When = Pick<Extract<Closure, { kind: 'days' }>, 'kind' | 'from' | 'to'> | YearlyWeeks;
type YearlyWeeks = Pick<Extract<Closure, { kind: 'yearly-weeks' }>, 'kind' | 'fromWeek' | 'toWeek'>;

const yearly: Readonly<Record<Exclude<QuietTime, 'easter'>, YearlyWeeks>> = {
  summer: { kind: 'yearly-weeks', fromWeek: 27, toWeek: 32 },
  autumn: { kind: 'yearly-weeks', fromWeek: 42, toWeek: 42 },
  christmas: { kind: 'yearly-weeks', fromWeek: 52, toWeek: 1 },
};

export function quietClosure(time: QuietTime, label: string, today: Day): Closure {
  return { id: quietId(time, today), scope: 'unit', label, ...whenQuiet(time, today) };
}

/** Easter moves every year, so its weeks are told apart by the year. */
export function quietId(time: QuietTime, today: Day): string {
  return time === 'easter' ? `quiet-easter-${nextEasterMonday(today).slice(0, 4)}` : `quiet-${time}`;
}

/** Easter: from the Monday before to Easter Monday. */
function whenQuiet(time: QuietTime, today: Day): When {
  if (time !== 'easter') return yearly[time];
  const to = nextEasterMonday(today);
  return { kind: 'days', from: mondayOf(addDays(to, -7)), to };
}

export function nextEasterMonday(today: Day): Day {
  let day = today;
  while (holidayOn(day) !== 'easter-monday') day = addDays(day, 1);
  return day;
}
