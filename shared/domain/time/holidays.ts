import { addDays, type Day, daysBetween } from './day.ts';

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

/** Denmark's public holidays, those on which everything is closed by law. */
export function holidayOn(day: Day): Holiday | undefined {
  const year = Number(day.slice(0, 4));
  const month = day.slice(5, 7);
  const nearEaster = month >= '03' && month <= '06';
  const holiday = nearEaster ? movable[daysBetween(easterSunday(year), day)] : fixed[day.slice(5)];
  return holiday === 'great-prayer-day' && year > lastYearOfGreatPrayerDay ? undefined : holiday;
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
  return addDays(`${year}-03-28`, fullMoon - weekday);
}
