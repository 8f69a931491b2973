import { lengthOf, lengthShape, monthNames, months, numberOf, weekdayNames, weekdays } from './date-words.ts';
import {
  addDays,
  addWeeks,
  type Day,
  isDay,
  isoWeekOf,
  mondayOf,
  mondayOfIsoWeek,
  weekdayOf,
} from './day.ts';
import { lettersApart } from './letters-apart.ts';
import { feast } from './written-feast.ts';

const year = String.raw`(?:[ ./-]*(\d{4}|\d{2})(?!\d))?`;

const dayOfMonth = String.raw`(?<!\p{L})(?:den|d\.?) (\d{1,2})`;

/** All the ways in which a day may be written. The first that fits is taken. */
const ways: readonly {
  readonly shape: RegExp;
  readonly day: (parts: string[], today: Day) => Day | undefined;
}[] = [
  { shape: /(\d{4})-(\d{2})-(\d{2})/u, day: ([y = '', m = '', d = '']) => realDay(y, m, d) },
  {
    shape: new RegExp(String.raw`(\d{1,2})\.? ?(${monthNames.join('|')})\.?(?!\p{L})${year}`, 'u'),
    day: ([d = '', name = '', y], today) => onDate(Number(d), monthOf(name), y, today),
  },
  {
    shape: new RegExp(String.raw`(?<!\p{L})(${monthNames.join('|')})\.? (\d{1,2})(?!\d)(?:,? (\d{4}))?`, 'u'),
    day: ([name = '', d = '', y], today) => onDate(Number(d), monthOf(name), y, today),
  },
  {
    shape: new RegExp(String.raw`(?<!\d)(\d{1,2})(?:/| ?\. ?|-)(\d{1,2})(?!\d)${year}`, 'u'),
    day: ([d = '', m = '', y], today) => onDate(Number(d), Number(m), y, today),
  },
  feast,
  {
    shape: new RegExp(
      String.raw`(?<!\p{L})(${weekdayNames.join('|')}) (?:i )?(?:næste|naeste|next) (?:uge|week)(?!\p{L})`,
      'u',
    ),
    day: ([name = ''], today) => addDays(addWeeks(mondayOf(today), 1), numberOf(weekdays, name)),
  },
  {
    shape: new RegExp(
      String.raw`(?<!\p{L})(${weekdayNames.join('|')}) (?:i |in )?(?:uge|week) (\d{1,2})(?!\d)`,
      'u',
    ),
    day: ([name = '', number = ''], today) => {
      const monday = mondayOfWeek(Number(number), today);
      return monday && addDays(monday, numberOf(weekdays, name));
    },
  },
  {
    // “På fredag om to uger” is the Friday of that week, and not the coming one.
    shape: new RegExp(
      String.raw`(?<!\p{L})(${weekdayNames.join('|')}) (?:om|in) ((?:\d{1,2}|\p{L}+) (?:uger?|weeks?))(?!\p{L})`,
      'u',
    ),
    day: ([name = '', length = ''], today) => {
      const days = lengthOf(length);
      return days === undefined
        ? undefined
        : addDays(mondayOf(addDays(today, days)), numberOf(weekdays, name));
    },
  },
  {
    shape: new RegExp(String.raw`(?<!\p{L})(?:om|in) (${lengthShape})(?!\p{L})`, 'u'),
    day: ([length = ''], today) => {
      const days = lengthOf(length);
      return days === undefined ? undefined : addDays(today, days);
    },
  },
  { shape: /(?<!\p{L})i ?overmorgen(?!\p{L})/u, day: (_, today) => addDays(today, 2) },
  { shape: /(?<!\p{L})(?:i ?morgen|tomorrow)(?!\p{L})/u, day: (_, today) => addDays(today, 1) },
  { shape: /(?<!\p{L})(?:i ?dag|today)(?!\p{L})/u, day: (_, today) => today },
  {
    shape: new RegExp(String.raw`(?<!\p{L})(næste|naeste|next) (${weekdayNames.join('|')})(?!\p{L})`, 'u'),
    day: ([, name = ''], today) => addDays(addWeeks(mondayOf(today), 1), numberOf(weekdays, name)),
  },
  {
    shape: new RegExp(String.raw`(?<!\p{L})(${weekdayNames.join('|')})(?!\p{L})`, 'u'),
    day: ([name = ''], today) => onWeekday(numberOf(weekdays, name) + 1, today),
  },
  {
    shape: new RegExp(String.raw`${dayOfMonth}\.?(?!\d)`, 'u'),
    day: ([d = ''], today) => nextOnDayOfMonth(Number(d), today),
  },
];

/** One day as people write it: `14. august`, `på fredag`, `14/8`, `i morgen`. Of a date without a year, the next. */
export function writtenDay(text: string, today: Day): Day | undefined {
  return daysIn(plain(text), today)[0];
}

/** `35. januar`, `31/4`: as it is written, for whoever has to be told that there is no such day. */
export function noSuchDay(text: string): string | undefined {
  const words = plain(text);
  const named = new RegExp(String.raw`(?<!\d)(\d{1,2})\.? ?(${monthNames.join('|')})(?!\p{L})`, 'u').exec(
    words,
  );
  const [found = '', d = '', m = ''] =
    named ?? /(?<![\d.:/-])(\d{1,2})\/(\d{1,2})(?![\d/])/u.exec(words) ?? [];
  if (!found) return undefined;
  const month = named ? monthOf(m) : Number(m);
  // A leap year, which has all the days there are.
  return realDay('2028', String(month), d) ? undefined : found.trim();
}

/** `torsdag`, `på torsdag`: no date, and of no certain week. */
export function namesWeekday(text: string): boolean {
  const words = plain(text);
  const named = new RegExp(String.raw`(?<!\p{L})(?:${weekdayNames.join('|')})(?!\p{L})`, 'u').test(words);
  return (
    named &&
    !/\d{1,2}\. ?\p{L}|\d[/.-]\d|(?<!\p{L})(?:den|uge|week|næste|naeste|next)(?!\p{L})/u.test(
      words.replace(/kl\.? ?[\d.:]+/u, ''),
    )
  );
}

/** `d. 22`: of no certain month; `den 22. januar` and `d. 22/1` are. */
export function namesDayOfMonth(text: string): boolean {
  const month = String.raw`\.? ?(?:\d|[./-] ?\d|${monthNames.join('|')})`;
  return new RegExp(`${dayOfMonth}(?!${month})`, 'u').test(plain(text));
}

/** In the order in which they are written. */
export function daysIn(text: string, today: Day): readonly Day[] {
  const found: { readonly at: number; readonly day: Day }[] = [];
  let rest = text;
  for (const { shape, day } of ways) {
    for (let match = shape.exec(rest); match; match = shape.exec(rest)) {
      const read = day([...match].slice(1), today);
      if (read) found.push({ at: match.index, day: read });
      // Blanked out, so that `14. august` is not read again as `den 14.`.
      rest = blanked(rest, match.index, match[0].length);
    }
  }
  const inOrder = found.toSorted((a, b) => a.at - b.at).map(({ day }) => day);
  // "mandag den 17. august" names one day twice.
  return inOrder
    .filter((day, index) => index === 0 || day !== inOrder[index - 1])
    .filter(isNotBesideDate(text, found));
}

/**
 * A weekday right before a date is left out, even where the two do not agree: of `mandag den 18. august` the date is
 * taken.
 */
function isNotBesideDate(text: string, found: readonly { readonly at: number; readonly day: Day }[]) {
  const isBeside = (day: Day) => {
    const here = found.find((one) => one.day === day);
    if (!here) return false;
    const word = /^\p{L}+/u.exec(text.slice(here.at))?.[0] ?? '';
    if (numberOf(weekdays, word) < 0) return false;
    const after = text.slice(here.at + word.length);
    return /^\.?,? ?(?:den|d\.?)? ?(?:\d{1,2}|\d{4}-)/u.test(after);
  };
  return (day: Day) => !isBeside(day);
}

export function plain(text: string): string {
  const words = text.slice(0, 300).normalize('NFC').toLowerCase().replaceAll(/\s+/gu, ' ').trim();
  return words.replace(
    /(\d{1,2}\.? ?)(\p{L}{4,11})(?!\p{L})/gu,
    (whole, day, name) => `${day}${mendedMonth(name) ?? whole.slice(day.length)}`,
  );
}

/** `decmber`, `janaur`: behind a number, a month with one letter wrong, missing, too many or swapped. */
function mendedMonth(name: string): string | undefined {
  if (monthNames.includes(name)) return undefined;
  return monthNames.find((month) => month.length >= shortestMended && lettersApart(name, month, 1) === 1);
}

/** Of `juni` and `juli` a letter tells one from the other. */
const shortestMended = 5;

function blanked(text: string, at: number, length: number): string {
  return text.slice(0, at) + '#'.repeat(length) + text.slice(at + length);
}

function monthOf(name: string): number {
  return numberOf(months, name) + 1;
}

/** A date; without a year, the next such day from today on. */
function onDate(date: number, month: number, y: string | undefined, today: Day): Day | undefined {
  if (y) return realDay(y.length === 2 ? `20${y}` : y, String(month), String(date));
  const thisYear = Number(today.slice(0, 4));
  // Eight years always hold a 29 February.
  for (let ahead = 0; ahead <= 8; ahead++) {
    const day = realDay(String(thisYear + ahead), String(month), String(date));
    if (day && day >= today) return day;
  }
  return undefined;
}

function onWeekday(weekday: number, today: Day): Day {
  return addDays(today, (weekday - weekdayOf(today) + 7) % 7);
}

function nextOnDayOfMonth(date: number, today: Day): Day | undefined {
  for (let days = 0; days <= 62; days++) {
    const day = addDays(today, days);
    if (Number(day.slice(8)) === date) return day;
  }
  return undefined;
}

export function mondayOfWeek(number: number, today: Day): Day | undefined {
  if (number < 1 || number > 53) return undefined;
  const { year: now } = isoWeekOf(today);
  const thisYear = mondayOfIsoWeek(now, number);
  return addDays(thisYear, 6) >= today ? thisYear : mondayOfIsoWeek(now + 1, number);
}

function realDay(y: string, m: string, d: string): Day | undefined {
  const day = `${y}-${m.padStart(2, '0')}-${d.padStart(2, '0')}`;
  return isDay(day) ? day : undefined;
}
