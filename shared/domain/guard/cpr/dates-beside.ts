import type { Found } from './found-numbers.ts';
import { monthNames } from './read-date.ts';

const ofMonth = `(?:${Object.keys(monthNames)
  .sort((one, other) => other.length - one.length)
  .join('|')})`;
/** `1. marts`, `1st of March`, `March 1st,`. */
const dayOfMonth = String.raw`(?:\d{1,2}(?:st|nd|rd|th)?\.?\s{0,24}(?:of\s)?${ofMonth}\.?|(?<!\p{L})${ofMonth}\.?\s(?:the\s)?\d{1,2}(?:st|nd|rd|th)?,?)`;
const anyDate = new RegExp(
  String.raw`(?<!\d)(?:\d{6}|\d{8}|\d{1,2}[\s./-]{1,3}\d{1,2}[\s./-]{1,4}(?:\d{4}|\d{2})|\d{4}-\d\d-\d\d|${dayOfMonth}\s{0,24}(?:\d{4}|'?\d{2}))(?!\d)`,
  'giu',
);
/** Beside the words “cpr” and “de sidste fire”, a day and a month are enough. */
const dayAndMonth = new RegExp(String.raw`(?<!\d)(?:${dayOfMonth}|\d{1,2}/\d{1,2})(?![\d\p{L}])`, 'giu');

/** Every date, as people write them in Danish and in English. */
export function datesIn(text: string): readonly Found[] {
  const isAboutPerson = /cpr|personn|(?:sidste|last)\s(?:fire|four|4)/i.test(text);
  return [...text.matchAll(anyDate), ...(isAboutPerson ? text.matchAll(dayAndMonth) : [])]
    .filter(([date]) => !isNoDay(date))
    .map(({ index, 0: date }) => ({ start: index, end: index + date.length }));
}

/** Six digits that are no day of any month: the end of `2026-004417`. */
function isNoDay(date: string): boolean {
  return /^\d{6}$/.test(date) && !/^(?:[06][1-9]|[1278]\d|[39][01])(?:0[1-9]|1[0-2])/.test(date);
}
