import type { Holiday } from '../plan/plan.ts';
import { addDays, type Day } from './day.ts';

const fixed: Readonly<Record<string, Holiday>> = {
  '01-01': 'new-years-day',
  '12-25': 'christmas-day',
  '12-26': 'second-christmas-day',
};

/** Counted in days from Easter Sunday. */
const movable: Readonly<Record<number, Holiday>> = {
  [-3]: 'maundy-thursday',
  [-2]: 'good-friday',
  0: 'easter-sunday',
  1: 'easter-monday',
  26: 'great-prayer-day',
  39: 'ascension-day',
  49: 'whit-sunday',
  50: 'whit-monday',
};

const lastYearOfGreatPrayerDay = 2023;

const calendars = new Map<string, ReadonlyMap<Day, Holiday>>();

/** Denmark's public holidays, those on which everything is closed by law. */
export function holidayOn(day: Day): Holiday | undefined {
  const year = day.slice(0, 4);
  const known = calendars.get(year) ?? holidaysIn(year);
  calendars.set(year, known);
  return known.get(day);
}

function holidaysIn(year: string): ReadonlyMap<Day, Holiday> {
  const easter = easterSunday(Number(year));
  const all: [Day, Holiday][] = [
    ...Object.entries(fixed).map(([date, holiday]): [Day, Holiday] => [`${year}-${date}`, holiday]),
    ...Object.entries(movable).map(([days, holiday]): [Day, Holiday] => [
      addDays(easter, Number(days)),
      holiday,
    ]),
  ];
  const isKept = (holiday: Holiday) =>
    holiday !== 'great-prayer-day' || Number(year) <= lastYearOfGreatPrayerDay;
  return new Map(all.filter(([, holiday]) => isKept(holiday)));
}

/** The computus of the Gregorian calendar. */
function easterSunday(year: number): Day {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const leapDaysLost = century - Math.floor(century / 4);
  const moonShift = Math.floor((8 * century + 13) / 25);
  const epact = (leapDaysLost - moonShift + 19 * golden + 15) % 30;
  const fullMoon =
    epact - Math.floor(epact / 28) * (1 - Math.floor(29 / (epact + 1)) * Math.floor((21 - golden) / 11));
  const weekday = (year + Math.floor(year / 4) + fullMoon + 2 - leapDaysLost) % 7;
  return addDays(`${String(year).padStart(4, '0')}-03-28`, fullMoon - weekday);
}
