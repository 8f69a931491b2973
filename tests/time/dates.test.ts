import { describe, expect, it } from 'vitest';
import { datesText } from '../../bot/time/text/dates.ts';

const { da, en } = datesText;

describe('dates in Danish', () => {
  it('name the day', () => {
    expect(da.longDay('2026-02-06')).toBe('fredag 6. februar');
    expect(da.shortDay('2026-02-06')).toBe('fre. 6. feb.');
    expect(da.shortDay('2026-05-01')).toBe('fre. 1. maj');
    expect(da.longDay('2027-01-03')).toBe('søndag 3. januar');
  });

  it('name the day on which the clocks change', () => {
    expect(da.longDay('2026-03-29')).toBe('søndag 29. marts');
    expect(da.longDay('2026-10-25')).toBe('søndag 25. oktober');
    expect(da.longDay('2027-03-28')).toBe('søndag 28. marts');
    expect(da.longDay('2027-10-31')).toBe('søndag 31. oktober');
  });

  it('write the time with a dot', () => {
    expect(da.time('13:00')).toBe('kl. 13.00');
    expect(da.clock('08:05')).toBe('8.05');
  });

  it('tell a range', () => {
    expect(da.dayRange('2026-01-05', '2026-01-09')).toBe('5.–9. januar');
    expect(da.dayRange('2026-03-30', '2026-04-01')).toBe('30. marts–1. april');
    expect(da.dayRange('2026-12-28', '2027-01-01')).toBe('28. december–1. januar');
    expect(da.dayRange('2026-01-05', '2026-01-05')).toBe('5. januar');
    expect(da.longDayRange('2026-01-05', '2026-01-09')).toBe('mandag 5.–fredag 9. januar');
    expect(da.longDayRange('2026-12-28', '2027-01-01')).toBe('mandag 28. december–fredag 1. januar');
  });

  it('tell how long and how far', () => {
    expect([30, 60, 90, 120].map(da.duration)).toEqual([
      '30 minutter',
      '1 time',
      '1 time og 30 minutter',
      '2 timer',
    ]);
    expect([0, 1, 2, 7, 14, 25, 28].map(da.daysAhead)).toEqual([
      'i dag',
      'i morgen',
      'om to dage',
      'om syv dage',
      'om to uger',
      'om 25 dage',
      'om fire uger',
    ]);
    expect(da.calendarWeek(6)).toBe('uge 6');
  });
});

describe('dates in English', () => {
  it('name days, times and ranges', () => {
    expect(en.longDay('2026-02-06')).toBe('Friday 6 February');
    expect(en.shortDay('2026-02-06')).toBe('Fri 6 Feb');
    expect(en.time('13:00')).toBe('at 13:00');
    expect(en.dayRange('2026-01-05', '2026-01-09')).toBe('5–9 January');
    expect(en.dayRange('2026-12-28', '2027-01-01')).toBe('28 December – 1 January');
    expect(en.longDayRange('2026-01-05', '2026-01-09')).toBe('Monday 5 – Friday 9 January');
    expect([30, 60, 90].map(en.duration)).toEqual(['30 minutes', '1 hour', '1 hour and 30 minutes']);
    expect([0, 1, 2, 21].map(en.daysAhead)).toEqual(['today', 'tomorrow', 'in two days', 'in three weeks']);
  });
});
