import { isValid } from 'date-fns/isValid';
import { parseISO } from 'date-fns/parseISO';

/** A calendar day in Denmark: '2026-09-14'. Sorts as text. */
export type Day = string;
/** A time of day in Denmark: '09:00'. */
export type Clock24 = string;
/** A day and a time of day in Denmark: '2026-09-14T09:00'. Sorts as text. */
export type Moment = string;
/** Monday is 1. */
export type Weekday = 1 | 2 | 3 | 4 | 5;
export type AnyWeekday = Weekday | 6 | 7;

const minute = 60_000;
const wholeDay = 24 * 60 * minute;

export function dayOf(instant: Date): Day {
  return wallClockOf(instant).slice(0, 10);
}

export function timeOf(instant: Date): Clock24 {
  return wallClockOf(instant).slice(11, 16);
}

/** Danish local time, written with a Z: '2026-09-14T09:00:00.000Z' is nine o'clock in Denmark. */
function wallClockOf(instant: Date): string {
  const at = instant.getTime();
  return new Date(at + offsetAt(at) * minute).toISOString();
}

export function momentAt(day: Day, time: Clock24): Moment {
  return `${day}T${time}`;
}

export function momentOf(instant: Date): Moment {
  return momentAt(dayOf(instant), timeOf(instant));
}

/**
 * The instant of a local time. A time that does not exist, because the clocks go forward, is taken an hour later; of
 * one that comes twice the first is taken.
 */
export function instantOf(day: Day, time: Clock24): Date {
  const wall = Date.parse(`${day}T${time}Z`);
  const before = offsetAt(wall - wholeDay);
  const after = offsetAt(wall + wholeDay);
  const early = wall - before * minute;
  const late = wall - after * minute;
  if (offsetAt(early) === before) return new Date(early);
  return new Date(offsetAt(late) === after ? late : early);
}

/**
 * Minutes ahead of UTC. Worked out and not looked up: the first question that a process asks about a time zone costs a
 * tenth of what the first request may take. A test holds it to what the platform knows of Danish time.
 */
function offsetAt(instant: number): number {
  const [begins, ends] = summerOf(new Date(instant).getUTCFullYear());
  return instant >= begins && instant < ends ? 120 : 60;
}

const summers = new Map<number, readonly [number, number]>();

/** From one o'clock UTC on the last Sunday of March until the same on the last Sunday of October. */
function summerOf(year: number): readonly [number, number] {
  const known = summers.get(year);
  if (known) return known;
  const summer = [lastSundayAtOne(year, 3), lastSundayAtOne(year, 10)] as const;
  summers.set(year, summer);
  return summer;
}

/** Of a month with 31 days. */
function lastSundayAtOne(year: number, month: number): number {
  const last = new Date(Date.UTC(year, month - 1, 31, 1));
  return last.setUTCDate(31 - last.getUTCDay());
}

/** Real calendar dates only. */
export function isDay(text: string): text is Day {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && isValid(parseISO(text));
}

export function isClock(text: string): text is Clock24 {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

export function addDays(day: Day, days: number): Day {
  return dayOfNumber(numberOf(day) + days);
}

export function addWeeks(day: Day, weeks: number): Day {
  return addDays(day, weeks * 7);
}

/** Negative when `to` lies before `from`. */
export function daysBetween(from: Day, to: Day): number {
  return numberOf(to) - numberOf(from);
}

export function weekdayOf(day: Day): AnyWeekday {
  // Day 0 was a Thursday, and the days before it count downwards.
  return ((((numberOf(day) + 4) % 7) + 7) % 7 || 7) as AnyWeekday;
}

export function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekdayOf(day));
}

/** The year is the one the week belongs to: 2027-01-01 lies in week 53 of 2026. */
export function isoWeekOf(day: Day): { readonly year: number; readonly week: number } {
  const thursday = numberOf(day) + 4 - weekdayOf(day);
  const year = new Date(thursday * wholeDay).getUTCFullYear();
  return { year, week: Math.floor((thursday - Date.UTC(year, 0) / wholeDay) / 7) + 1 };
}

/** Week 53 of a year that has only 52 is the first week of the next. */
export function mondayOfIsoWeek(year: number, week: number): Day {
  return addWeeks(mondayOf(`${padded(year, 4)}-01-04`), week - 1);
}

/** Days as numbers, remembered: planning counts with the same few hundred days thousands of times. */
const numbers = new Map<Day, number>();
const names = new Map<number, Day>();

/** Whole days since 1970 began. */
function numberOf(day: Day): number {
  const known = numbers.get(day);
  if (known !== undefined) return known;
  const number = Date.parse(day) / wholeDay;
  numbers.set(day, number);
  return number;
}

function dayOfNumber(number: number): Day {
  const known = names.get(number);
  if (known !== undefined) return known;
  const day = new Date(number * wholeDay).toISOString().slice(0, 10);
  names.set(number, day);
  return day;
}

function padded(value: number, width = 2): string {
  return String(value).padStart(width, '0');
}
