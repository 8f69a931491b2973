import type { Folded, Span } from '../disguised-characters.ts';
import { findAsTelephone } from './as-telephone.ts';
import { findHalvesTurned } from './backwards.ts';
import { findBornAndNumber } from './born.ts';
import { saysNumber } from './cpr-label.ts';
import { digitGroups, revealDigits } from './digit-groups.ts';
import type { Found, Group, Numbers } from './found-numbers.ts';
import { gapBetween } from './gaps.ts';
import { findInColumns } from './in-columns.ts';
import { findHidden } from './known-by-label.ts';
import { findOddlyGrouped } from './odd-shapes.ts';
import { isOtherNumber } from './other-number.ts';
import { findAmongPictures } from './pictures.ts';
import { isPlausible } from './plausible.ts';
import { type ReadDate, readDates, readGrownTogether } from './read-date.ts';
import { findRunsWithLetters, withLetters } from './replacements.ts';
import { findSixPairs } from './six-pairs.ts';
import { findSpread } from './spread-halves.ts';
import { findBySaying, findPartByPart, findToldApart, telling } from './told-apart.ts';
import { isOfTrade } from './trade.ts';

const links = /(?:https?:\/\/|www\.)\S+/giu;

/** Finds CPR numbers in whatever shape they are written. */
export function findCprNumbers(folded: Folded): readonly Span[] {
  const text = revealDigits(folded.text);
  if (!/\d/.test(text)) return [];
  const numbers: Numbers = {
    text,
    groups: digitGroups(text),
    isTold: telling.test(text),
    isSaid: saysNumber(folded.text),
    links: [...text.matchAll(links)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
    })),
  };
  const found = numbers.groups.flatMap((_, at) => [
    ...inOneRun(numbers, at),
    ...readDates(numbers.groups, at).flatMap((date) => [
      ...withSerial(numbers, at, date),
      ...withLetters(numbers, at, date),
    ]),
    ...grownTogether(numbers, at),
    ...findOddlyGrouped(numbers, at),
    ...findSixPairs(numbers, at),
    ...findAmongPictures(numbers, at),
    ...findPartByPart(numbers, at),
  ]);
  found.push(
    ...findRunsWithLetters(numbers),
    ...findToldApart(numbers),
    ...findBySaying(numbers),
    ...findSpread(numbers),
    ...findHidden(numbers),
    ...findAsTelephone(numbers),
    ...findBornAndNumber(numbers),
    ...findInColumns(numbers),
    ...findHalvesTurned(text),
  );
  return spansOf(folded, found);
}

/** The longest of those that overlap. */
function spansOf(folded: Folded, found: readonly Found[]): readonly Span[] {
  const sorted = [...found].sort((a, b) => a.start - b.start || b.end - a.end);
  const apart: Found[] = [];
  for (const each of sorted) if (each.start >= (apart.at(-1)?.end ?? 0)) apart.push(each);
  return apart.map(({ start, end }) => folded.spanOf(start, end));
}

/** `1203211234`, `120320211234`. */
function inOneRun(numbers: Numbers, at: number): readonly Found[] {
  const group = numbers.groups[at] as Group;
  const { digits, start, end } = group;
  const isLong = digits.length === 12 && /^\d{4}(?:18|19|20)/.test(digits);
  if (digits.length !== 10 && !isLong) return [];
  const [date, serial] = [digits.slice(0, -4), digits.slice(-4)];
  const read = {
    day: Number(date.slice(0, 2)),
    month: Number(date.slice(2, 4)),
    year: date.slice(4),
    next: at + 1,
    isWritten: false,
  };
  if (read.month < 1 || read.month > 12 || !isPlausible(read, serial)) return [];
  return isOtherNumber(numbers, { start, end }, 'run') ? [] : [{ start, end }];
}

/** `120321-1234`, `1. marts 2021, de sidste fire er 1234`. */
function withSerial(numbers: Numbers, at: number, date: ReadDate): readonly Found[] {
  const { groups } = numbers;
  const serial = readSerial(groups, date.next);
  if (!serial || !isPlausible(date, serial.digits)) return [];
  const gap = gapBetween(serial.gap, date.isWritten);
  if (gap === 'apart') return [];
  const found = { start: groups[at]?.start ?? 0, end: groups[serial.last]?.end ?? 0 };
  const four = { start: groups[serial.first]?.start ?? 0, end: found.end };
  const dated = { start: found.start, end: groups[date.next - 1]?.end ?? 0 };
  if (gap === 'words' && isOfTrade(numbers, dated, four)) return [];
  const isInPairs = serial.last > serial.first;
  const sort = date.isWritten ? 'date' : isInPairs ? 'pairs' : 'number';
  return isOtherNumber(numbers, found, sort, { serial: serial.digits, isInPairs }) ? [] : [found];
}

function grownTogether(numbers: Numbers, at: number): readonly Found[] {
  const { groups } = numbers;
  const read = readGrownTogether(groups, at);
  if (!read || !isPlausible(read.date, read.serial)) return [];
  const found = { start: groups[at]?.start ?? 0, end: groups[read.last]?.end ?? 0 };
  return isOtherNumber(numbers, found, 'date') ? [] : [found];
}

interface Serial {
  readonly digits: string;
  readonly gap: string;
  readonly first: number;
  readonly last: number;
}

/**
 * The four digits after a date: in one group, in two, or one by one. The “4” of “de sidste 4 cifre” and “the last 4 digits” is not among
 * them.
 */
function readSerial(groups: readonly Group[], from: number): Serial | undefined {
  const first = groups[from];
  if (!first) return undefined;
  if (first.digits === '4' && /(?:sidste|last)\s$/i.test(first.gap)) {
    const after = readSerial(groups, from + 1);
    return after && { ...after, gap: `${first.gap}${after.gap}` };
  }
  // “derefter 20 og 53”.
  const isTold = /\p{L}/u.test(first.gap);
  let digits = first.digits;
  let last = from;
  while (digits.length < 4) {
    const next = groups[last + 1];
    // With a stroke between them they are another date: `1/3-21 01-01`.
    const mark = first.digits.length === 1 ? /^[\s\p{Pd}*_`]{1,12}$/u : /^(?:[\s*_`]{1,3}| {1,40})$/;
    if (!next || !(mark.test(next.gap) || (isTold && next.gap === ' og '))) return undefined;
    digits += next.digits;
    last++;
  }
  if (digits.length !== 4) return undefined;
  return { digits, gap: first.gap, first: from, last };
}
