import { TZDate, tzOffset } from '@date-fns/tz';
import { format } from 'date-fns';

/** A calendar day in Denmark: '2026-09-14'. Sorts as text. */
export type Day = string;
/** A time of day in Denmark: '09:00'. */
export type Clock24 = string;
/** A day and a time of day in Denmark: '2026-09-14T09:00'. Sorts as text. */
export type Moment = string;
/** Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5;
export type AnyWeekday = Weekday | 6 | 7;

const zone = 'Europe/Copenhagen';
const minute = 60_000;
const wholeDay = 24 * 60 * minute;

export function dayOf(instant: Date): Day {
  return format(new TZDate(instant.getTime(), zone), 'yyyy-MM-dd');
}

export function timeOf(instant: Date): Clock24 {
  return format(new TZDate(instant.getTime(), zone), 'HH:mm');
}

export function momentAt(day: Day, time: Clock24): Moment {
  return `${day}T${time}`;
}

export function momentOf(instant: Date): Moment {
  return momentAt(dayOf(instant), timeOf(instant));
}

/** A time the spring change skips is moved an hour forward; of one that comes twice, the first is meant. */
export function instantOf(day: Day, time: Clock24): Date {
  const wall = Date.parse(`${day}T${time}Z`);
  const before = tzOffset(zone, new Date(wall - wholeDay));
  const after = tzOffset(zone, new Date(wall + wholeDay));
  const early = new Date(wall - before * minute);
  const late = new Date(wall - after * minute);
  if (tzOffset(zone, early) === before) return early;
  return tzOffset(zone, late) === after ? late : early;
}

/** Real calendar dates only. */
export function isDay(text: string): text is Day {
  if (!/^\d{4}-\d\d-\d\d$/.test(text)) return false;
  const at = Date.parse(text);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(text);
}

export function addDays(day: Day, days: number): Day {
  // Most sums stay within a month; planning does many thousands of them.
  const date = Number(day.slice(8)) + days;
  if (date >= 1 && date <= 28) return day.slice(0, 8) + padded(date);
  return new Date(Date.parse(day) + days * wholeDay).toISOString().slice(0, 10);
}

export function addWeeks(day: Day, weeks: number): Day {
  return addDays(day, weeks * 7);
}

/** Negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return (Date.parse(to) - Date.parse(from)) / wholeDay;
}

export function weekdayOf(day: Day): AnyWeekday {
  return (new Date(day).getUTCDay() || 7) as AnyWeekday;
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The year is the one the week belongs to: 2027-01-01 lies in week 53 of 2026. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  // By hand: planning asks this many thousands of times, and the library makes a dozen dates for each.
  const thursday = Date.parse(day) + (4 - weekdayOf(day)) * wholeDay;
  const year = new Date(thursday).getUTCFullYear();
  return { year, week: Math.floor((thursday - Date.UTC(year, 0)) / wholeDay / 7) + 1 };
}

/** Week 53 of a year that has only 52 is the first week of the next. */
export function mondayOfIsoWeek(year: number, week: number): Day {
  return addWeeks(mondayOf(`${padded(year, 4)}-01-04`), week - 1);
}

function padded(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
