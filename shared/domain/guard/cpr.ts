import type { Folded, Span } from './folding.ts';

const gap = String.raw`[\s\p{P}_|~+=]{0,3}`;
const inner = String.raw`[\s./\p{Pd}−]?`;

const noDateBehind = String.raw`(?!\d|[-./]\d\d[-./]\d\d)`;

/** Looked for at every digit, so that one shape's false start does not swallow another's beginning. */
const shapes: readonly RegExp[] = [
  // ddmmyy-nnnn and ddmmyyyy-nnnn, the date in one piece or three.
  String.raw`\d\d(${inner})\d\d\2\d\d${gap}\d{4}${noDateBehind}`,
  String.raw`\d\d(${inner})\d\d\2(?:18|19|20)\d\d(?:${gap}(?<=\D)|(?<=\d{8}))\d{4}${noDateBehind}`,
  // The serial number in pairs: only with one and the same blank, or it would be a date with a time.
  String.raw`(?<!(?<!\d)\d\d[ \t])\d\d([ \t]?)\d\d\2\d\d[\s\p{Pd}]{1,3}\d\d[ \t]\d\d(?![\s.:/\p{Pd}]?\d)`,
  // Every digit by itself.
  String.raw`(?<!\d\s)\d(?:\s\d){5}[\s\p{Pd}]{1,3}\d(?:\s\d){3}(?!\s?\d)`,
].map((shape) => new RegExp(`(?<!\\d)(?=(${shape}))`, 'gu'));

const url = /(?:https?:\/\/|www\.)\S+/giu;
const aboutPersonNumbers = /cpr|personn/i;
const otherNumber =
  /(?:konto|reg|faktura|ordre|order|invoice|ean|cvr|iban|bilag|sag|journal)[\p{L}-]*[.:#\s]*(?:(?:nr|nummer|no)[.:\s]*)?(?:\d{4}[\s-])?$/iu;

/** Never modulus 11: numbers given out since 2007 need not satisfy it. */
export function findCprNumbers(folded: Folded): readonly Span[] {
  const { text } = folded;
  if (!/\d/.test(text)) return [];
  const urls = [...text.matchAll(url)].filter((match) => !aboutPersonNumbers.test(match[0]));
  const spans: Span[] = [];
  for (const shape of shapes) {
    for (const match of text.matchAll(shape)) {
      const number = match[1] ?? '';
      const start = match.index;
      const end = start + number.length;
      if (urls.some((found) => start >= found.index && end <= found.index + found[0].length)) continue;
      if (isPlausible(number) && !isOtherNumber(text, start, end)) spans.push(folded.spanOf(start, end));
    }
  }
  return spans.sort((a, b) => a.start - b.start);
}

function isPlausible(number: string): boolean {
  const digits = number.replace(/\D/g, '');
  const serial = digits.slice(-4);
  const year = digits.slice(4, -4);
  const day = Number(digits.slice(0, 2));
  const month = Number(digits.slice(2, 4));
  const years = year.length === 4 ? [Number(year)] : [yearOf(Number(year), Number(serial[0]))];
  // Replacement numbers have 60 added to the day.
  return years.some((y) => isDate(y, month, day > 60 ? day - 60 : day));
}

/** The seventh digit tells the century. */
function yearOf(year: number, seventh: number): number {
  if (seventh <= 3) return 1900 + year;
  if (seventh === 4 || seventh === 9) return year <= 36 ? 2000 + year : 1900 + year;
  return year <= 57 ? 2000 + year : 1800 + year;
}

function isDate(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false;
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate();
}

/** Ten digits in one run may be something else; with a hyphen they are a person's number. */
function isOtherNumber(text: string, start: number, end: number): boolean {
  if (!/^\d+$/.test(text.slice(start, end))) return false;
  const before = text.slice(Math.max(0, start - 40), start);
  if (before.endsWith('+') || otherNumber.test(before)) return true;
  const word = (before.match(/[\p{L}\d]*$/u)?.[0] ?? '') + (text.slice(end).match(/^[\p{L}\d]*/u)?.[0] ?? '');
  return /\d/.test(word);
}
