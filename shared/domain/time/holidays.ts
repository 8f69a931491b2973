import { addDays, type Day } from './day.ts';

export type Holiday =
  | 'new-years-day'
  | 'maundy-thursday'
  | 'good-friday'
  | 'easter-sunday'
  | 'easter-monday'
  | 'great-prayer-day'
  | 'ascension-day'
  | 'whit-sunday'
  | 'whit-monday'
  | 'christmas-day'
  | 'second-christmas-day';

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

const holidaysByYear = new Map<string, ReadonlyMap<Day, Holiday>>();

/** Denmark's public holidays, those on which everything is closed by law. */
export function holidayOn(day: Day): Holiday | undefined {
  const year = day.slice(0, 4);
  const holidays = holidaysByYear.get(year) ?? holidaysIn(year);
  holidaysByYear.set(year, holidays);
  return holidays.get(day);
}

function holidaysIn(year: string): ReadonlyMap<Day, Holiday> {
  const holidays = new Map<Day, Holiday>();
  for (const [date, holiday] of Object.entries(fixed)) holidays.set(`${year}-${date}`, holiday);
  const easter = easterSunday(Number(year));
  for (const [days, holiday] of Object.entries(movable)) {
    if (holiday === 'great-prayer-day' && Number(year) > lastYearOfGreatPrayerDay) continue;
    holidays.set(addDays(easter, Number(days)), holiday);
  }
  return holidays;
}

/** The computus of the Gregorian calendar. */
export function easterSunday(year: number): Day {
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
