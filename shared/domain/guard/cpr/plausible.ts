import type { ReadDate } from './read-date.ts';

type WrittenDay = Pick<ReadDate, 'day' | 'month' | 'year'>;

/**
 * Whether the date and the four digits can be a CPR number. Modulus 11 is no test: numbers given out since 2007 need
 * not satisfy it. Replacement numbers have 60 added to the day.
 */
export function isPlausible({ day, month, year }: WrittenDay, serial: string): boolean {
  const seventh = Number(serial[0]);
  const born =
    year.length === 4
      ? [Number(year)]
      : Number.isNaN(seventh)
        ? [1900 + Number(year), 2000 + Number(year)]
        : [yearOf(Number(year), seventh)];
  return born.some((each) => isInMonth(day > 60 ? day - 60 : day, month, each));
}

/** The seventh digit tells the century. */
function yearOf(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

function isInMonth(day: number, month: number, year: number): boolean {
  return day >= 1 && day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Whether the seventh digit tells the year that is written out: of 2020 are 4 to 9. */
export function isOfYear(year: string, serial: string): boolean {
  return yearOf(Number(year.slice(2)), Number(serial[0])) === Number(year);
}

/** Whether ten digits in a row can be one. */
export function isDigitsOfNumber(digits: string): boolean {
  if (digits.length !== 10) return false;
  const month = Number(digits.slice(2, 4));
  const date = {
    day: Number(digits.slice(0, 2)),
    month,
    year: digits.slice(4, 6),
  };
  return month >= 1 && month <= 12 && isPlausible(date, digits.slice(6));
}
