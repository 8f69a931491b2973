import { addDays, type Day } from '../time/day.ts';
import { daysOpen } from './limits.ts';

/** A calendar quarter: '2026-4'. Sorts as text. */
export type Quarter = string;

export function quarterOf(day: Day): Quarter {
  return `${day.slice(0, 4)}-${Math.ceil(Number(day.slice(5, 7)) / 3)}`;
}

export function firstDayOf(quarter: Quarter): Day {
  const month = (numberOf(quarter) - 1) * 3 + 1;
  return `${quarter.slice(0, 4)}-${String(month).padStart(2, '0')}-01`;
}

export function lastDayOf(quarter: Quarter): Day {
  return addDays(firstDayOf(nextQuarter(quarter)), -1);
}

export function nextQuarter(quarter: Quarter): Quarter {
  const number = numberOf(quarter);
  const year = Number(quarter.slice(0, 4));
  return number === 4 ? `${year + 1}-1` : `${year}-${number + 1}`;
}

export function quarterBefore(quarter: Quarter): Quarter {
  return quarterOf(addDays(firstDayOf(quarter), -1));
}

export function isOver(quarter: Quarter, today: Day): boolean {
  return today > addDays(lastDayOf(quarter), daysOpen);
}

/** By then a network has met once more after the quarter was over, and has let go of what belonged to it. */
export function goneAfter(quarter: Quarter): Day {
  return addDays(lastDayOf(quarter), 2 * daysOpen);
}

/** 1 to 4. */
export function numberOf(quarter: Quarter): number {
  return Number(quarter.slice(5));
}
