import Holidays from 'date-holidays';
import { describe, expect, it } from 'vitest';
import { addDays, type Day } from '../../shared/domain/time/day.ts';
import { holidayOn } from '../../shared/domain/time/holidays.ts';

const years = Array.from({ length: 41 }, (_, index) => 2020 + index);

function daysOf(year: number): Day[] {
  const days: Day[] = [];
  for (let day = `${year}-01-01`; day.startsWith(String(year)); day = addDays(day, 1)) days.push(day);
  return days;
}

describe('public holidays', () => {
  it.each(years)('agree with the holiday tables for %i', (year) => {
    const published = new Holidays('DK')
      .getHolidays(year, 'da')
      .filter(({ type }) => type === 'public')
      .map(({ date }) => date.slice(0, 10));
    expect(daysOf(year).filter(holidayOn)).toEqual([...new Set(published)].sort());
  });

  it('know which is which', () => {
    expect(holidayOn('2026-04-02')).toBe('maundy-thursday');
    expect(holidayOn('2026-04-03')).toBe('good-friday');
    expect(holidayOn('2026-04-06')).toBe('easter-monday');
    expect(holidayOn('2026-05-14')).toBe('ascension-day');
    expect(holidayOn('2026-05-25')).toBe('whit-monday');
    expect(holidayOn('2026-12-26')).toBe('second-christmas-day');
  });

  it('keep the day of prayer until 2023 and no longer', () => {
    expect(holidayOn('2023-05-05')).toBe('great-prayer-day');
    expect(holidayOn('2024-04-26')).toBeUndefined();
  });

  it('leave ordinary closing days to the unit', () => {
    expect(['2026-06-05', '2026-12-24', '2026-12-31', '2026-05-01'].filter(holidayOn)).toEqual([]);
  });
});
