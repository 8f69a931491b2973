import { tzOffset } from '@date-fns/tz';
import { isValid, parseISO } from 'date-fns';

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

/** The offset by day since 1970; undefined for a day on which the clocks change. */
const offsets = new Map<number, number | undefined>();

/**
 * Minutes ahead of UTC. Remembered, because a plan asks for the same few days thousands of times and looking them up
 * is slow.
 */
function offsetAt(instant: number): number {
  const day = Math.floor(instant / wholeDay);
  if (!offsets.has(day)) offsets.set(day, offsetOfWholeDay(day));
  return offsets.get(day) ?? tzOffset(zone, new Date(instant));
}

function offsetOfWholeDay(day: number): number | undefined {
  const [first, next] = [day, day + 1].map((midnight) => tzOffset(zone, new Date(midnight * wholeDay)));
  return first === next ? first : undefined;
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
