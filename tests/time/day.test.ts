import { describe, expect, it } from 'vitest';
import {
  addDays,
  addWeeks,
  dayOf,
  daysBetween,
  instantOf,
  isDay,
  isoWeekOf,
  momentAt,
  momentOf,
  mondayOf,
  mondayOfIsoWeek,
  timeOf,
  weekdayOf,
} from '../../shared/domain/time/day.ts';

describe('wall clock in Copenhagen', () => {
  it.each([
    ['2026-03-28', '09:00', '2026-03-28T08:00:00.000Z'],
    ['2026-03-29', '09:00', '2026-03-29T07:00:00.000Z'],
    ['2026-10-24', '09:00', '2026-10-24T07:00:00.000Z'],
    ['2026-10-25', '09:00', '2026-10-25T08:00:00.000Z'],
    ['2027-03-27', '09:00', '2027-03-27T08:00:00.000Z'],
    ['2027-03-28', '09:00', '2027-03-28T07:00:00.000Z'],
    ['2027-10-30', '09:00', '2027-10-30T07:00:00.000Z'],
    ['2027-10-31', '09:00', '2027-10-31T08:00:00.000Z'],
    ['2026-12-31', '23:59', '2026-12-31T22:59:00.000Z'],
    ['2027-01-01', '00:00', '2026-12-31T23:00:00.000Z'],
    ['2028-02-29', '12:00', '2028-02-29T11:00:00.000Z'],
  ])('%s %s is %s', (day, time, utc) => {
    const instant = instantOf(day, time);
    expect(instant.toISOString()).toBe(utc);
    expect([dayOf(instant), timeOf(instant)]).toEqual([day, time]);
    expect(momentOf(instant)).toBe(momentAt(day, time));
  });

  it('is what the platform knows of it, around every change of the clocks and in every month', () => {
    const known = new Intl.DateTimeFormat('sv', {
      ...{ timeZone: 'Europe/Copenhagen', dateStyle: 'short', timeStyle: 'short' },
    });
    for (let year = 1996; year < 2100; year++) {
      const asked = Array.from({ length: 12 }, (_, month) => Date.UTC(year, month, 1, 12));
      for (const month of [2, 9])
        for (let halfHour = 0; halfHour < 48 * 8; halfHour++)
          asked.push(Date.UTC(year, month, 24) + halfHour * 1_800_000);
      const differing = asked
        .map((at) => new Date(at))
        .filter((at) => `${dayOf(at)} ${timeOf(at)}` !== known.format(at));
      expect(differing).toEqual([]);
    }
  });

  it('moves a skipped time an hour forward', () => {
    expect(instantOf('2026-03-29', '01:59').toISOString()).toBe('2026-03-29T00:59:00.000Z');
    expect(timeOf(instantOf('2026-03-29', '02:00'))).toBe('03:00');
    expect(timeOf(instantOf('2026-03-29', '02:30'))).toBe('03:30');
    expect(instantOf('2026-03-29', '03:00').toISOString()).toBe('2026-03-29T01:00:00.000Z');
  });

  it('takes the first of a time that comes twice', () => {
    expect(instantOf('2026-10-25', '02:00').toISOString()).toBe('2026-10-25T00:00:00.000Z');
    expect(instantOf('2026-10-25', '02:59').toISOString()).toBe('2026-10-25T00:59:00.000Z');
    expect(instantOf('2026-10-25', '03:00').toISOString()).toBe('2026-10-25T02:00:00.000Z');
  });
});

describe('counting days', () => {
  it('knows real dates', () => {
    expect(['2028-02-29', '2026-12-31', '2000-02-29'].filter(isDay)).toHaveLength(3);
    const wrong = ['2026-02-29', '2026-04-31', '2026-13-01', '2026-1-05', '2026-01-05T09:00', '', '20260105'];
    expect(wrong.filter(isDay)).toEqual([]);
  });

  it('passes year ends, leap days and clock changes', () => {
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    expect(addDays('2027-01-01', -1)).toBe('2026-12-31');
    expect(addDays('2028-02-28', 1)).toBe('2028-02-29');
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addWeeks('2026-10-19', 1)).toBe('2026-10-26');
    expect(daysBetween('2026-01-01', '2027-01-01')).toBe(365);
    expect(daysBetween('2026-10-26', '2026-10-24')).toBe(-2);
  });

  it('knows weekdays and Mondays', () => {
    expect(weekdayOf('2026-01-05')).toBe(1);
    expect(weekdayOf('2026-01-11')).toBe(7);
    expect(mondayOf('2026-01-11')).toBe('2026-01-05');
    expect(mondayOf('2026-01-05')).toBe('2026-01-05');
  });

  it.each([
    ['2026-01-05', 2026, 2],
    ['2025-12-29', 2026, 1],
    ['2026-12-28', 2026, 53],
    ['2027-01-03', 2026, 53],
    ['2027-01-04', 2027, 1],
    ['2028-01-01', 2027, 52],
    ['2024-12-30', 2025, 1],
    ['2021-01-03', 2020, 53],
  ])('%s lies in %i week %i', (day, year, week) => {
    expect(isoWeekOf(day)).toEqual({ year, week });
    expect(mondayOfIsoWeek(year, week)).toBe(mondayOf(day));
  });

  it('runs on into the next year where week 53 is missing', () => {
    expect(mondayOfIsoWeek(2027, 53)).toBe('2028-01-03');
  });
});
