import type { Group } from './found-numbers.ts';

/** A day of birth, and which group of digits comes after it. */
export interface ReadDate {
  readonly day: number;
  readonly month: number;
  /** Two digits or four, as they were written. */
  readonly year: string;
  /** The first group after the date. */
  readonly next: number;
  /** Written as people write dates (`1/3-21`), not as a CPR number begins (`010321`). */
  readonly isWritten: boolean;
}

const apostrophe = /^[\s./\-–—−]*['’‘`][\s]?$/u;
const months = 'jan feb mar apr maj jun jul aug sep okt nov dec'.split(' ');
export const monthNames: Readonly<Record<string, number>> = Object.fromEntries(
  `januar februar marts april maj juni juli august september oktober november december
  january february march april may june july august september october november december`
    .split(/\s+/)
    .flatMap((name, i) => [[name, (i % 12) + 1] as const])
    .concat(months.map((name, i) => [name, i + 1] as const))
    .concat([
      ['sept', 9],
      ['oct', 10],
      ['mrt', 3],
      ['febr', 2],
    ]),
);
const monthGap =
  /^(?:st|nd|rd|th)?\.?(?:\s|[-/])?\s{0,24}(?:(?:i|of)\s)?(\p{L}{3,9})\.?(?:\s|[-/,])?\s?(?:år\s)?['’]?$/iu;

export interface GrownTogether {
  readonly date: ReadDate;
  readonly serial: string;
  /** The last group of the number. */
  readonly last: number;
}

/** A date whose last part has grown together with the four digits: `01-01-701234`, `1/3-214455`, `2021-03-014455`. */
export function readGrownTogether(groups: readonly Group[], at: number): GrownTogether | undefined {
  const [a, b, c] = [groups[at], groups[at + 1], groups[at + 2]];
  if (!a || !b) return undefined;
  const named = withMonthName(a, b && shortened(b), at);
  if (named && isDate(named) && isOfChildhood(b))
    return { date: named, serial: b.digits.slice(-4), last: at + 1 };
  if (
    !c ||
    !b.isAfterMark ||
    !(c.isAfterMark || apostrophe.test(c.gap)) ||
    (c.digits.length !== 6 && c.digits.length !== 8)
  )
    return undefined;
  // Eight digits after blanks are a telephone number: `12/3 20304050`, `2021-09-08, 20304050`.
  const isOfTelephone =
    /\s/.test(c.gap) && !apostrophe.test(c.gap) && b.gap !== c.gap && !/\si\s/.test(b.gap);
  if (isOfTelephone || (/^\s+$/.test(c.gap) && c.digits.length === 8)) return undefined;
  const date = inThree(a, b, shortened(c), at);
  return date && isDate(date) ? { date, serial: c.digits.slice(-4), last: at + 2 } : undefined;
}

function shortened(group: Group): Group {
  return { ...group, digits: group.digits.slice(0, -4) };
}

/** In `1. marts 20304050` the eight digits are a telephone number: as a year they would be no child's. */
function isOfChildhood({ digits }: Group): boolean {
  return digits.length === 6 || /^(?:19|20[012])/.test(digits);
}

/** All the dates that may begin at group `at`. */
export function readDates(groups: readonly Group[], at: number): readonly ReadDate[] {
  const [a, b, c] = [groups[at], groups[at + 1], groups[at + 2]];
  const dates: (ReadDate | undefined)[] = [
    inOnePiece(a, at),
    withMonthName(a, b, at),
    withMonthFirst(a, b, at),
    inTwoPieces(a, b, at),
  ];
  if (a && b && c && b.isAfterMark && (c.isAfterMark || apostrophe.test(c.gap)))
    dates.push(inThree(a, b, c, at));
  return dates.filter((date) => date !== undefined && isDate(date)) as ReadDate[];
}

/** `120321`, `12032021`, `20210312`. */
function inOnePiece(group: Group | undefined, at: number): ReadDate | undefined {
  const digits = group?.digits ?? '';
  if (digits.length !== 6 && digits.length !== 8) return undefined;
  if (
    /^(?:19|20)\d{6}$/.test(digits) &&
    Number(digits.slice(4, 6)) <= 12 &&
    Number(digits.slice(2, 4)) > 12
  ) {
    return dateOf(digits.slice(6), digits.slice(4, 6), digits.slice(0, 4), at + 1, false);
  }
  return dateOf(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4), at + 1, false);
}

/** `1203 21`, `12 0321`, `1203-2021`. */
function inTwoPieces(a: Group | undefined, b: Group | undefined, at: number): ReadDate | undefined {
  if (!a || !b?.isAfterMark || a.digits.length + b.digits.length > 8) return undefined;
  const digits = a.digits + b.digits;
  if (digits.length !== 6 && digits.length !== 8) return undefined;
  if (a.digits.length !== 2 && a.digits.length !== 4) return undefined;
  return dateOf(digits.slice(0, 2), digits.slice(2, 4), digits.slice(4), at + 2, true);
}

/** `1. marts 2021`, `12 mar 21`. */
function withMonthName(a: Group | undefined, b: Group | undefined, at: number): ReadDate | undefined {
  if (!a || !b || a.digits.length > 2 || b.gap.length > 42 || !isYear(b.digits)) return undefined;
  const month = monthNames[b.gap.match(monthGap)?.[1]?.toLowerCase() ?? ''];
  return month === undefined ? undefined : dateOf(a.digits, String(month), b.digits, at + 2, true);
}

/** `March 1st 2021`. */
function withMonthFirst(a: Group | undefined, b: Group | undefined, at: number): ReadDate | undefined {
  if (!a || !b || a.digits.length > 2 || !isYear(b.digits) || !/^(?:st|nd|rd|th)?,?\s{1,12}$/i.test(b.gap))
    return undefined;
  const month = monthNames[a.gap.match(/(\p{L}{3,9})\.?\s(?:the\s)?$/u)?.[1]?.toLowerCase() ?? ''];
  return month === undefined ? undefined : dateOf(a.digits, String(month), b.digits, at + 2, true);
}

/** `1/3-21`, `12 03 2021`, `2021-03-01`. */
function inThree(a: Group, b: Group, c: Group, at: number): ReadDate | undefined {
  if (b.digits.length > 2) return undefined;
  if (a.digits.length === 4 && c.digits.length <= 2 && b.gap === c.gap)
    return dateOf(c.digits, b.digits, a.digits, at + 3, true);
  if (a.digits.length > 2 || !isYear(c.digits)) return undefined;
  // `1/3-21` is one date; in `70 01-01` the `70` is none of its parts.
  const isApartAlike = b.gap === c.gap || (/^ +$/.test(b.gap) && /^ +$/.test(c.gap));
  if (!isApartAlike && !/^\s?[./-]\s?$|^\.?\s+i\s+$/.test(b.gap)) return undefined;
  return dateOf(a.digits, b.digits, c.digits, at + 3, true);
}

function isYear(digits: string): boolean {
  return digits.length === 2 || /^(?:18|19|20)\d\d$/.test(digits);
}

function dateOf(day: string, month: string, year: string, next: number, isWritten: boolean): ReadDate {
  return { day: Number(day), month: Number(month), year, next, isWritten };
}

function isDate({ day, month, year }: ReadDate): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= 91 && isYear(year);
}
