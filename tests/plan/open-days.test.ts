import { describe, expect, it } from 'vitest';
import { closedReasons, isOpenDay, type OpeningRules, openWeek } from '../../shared/domain/plan/open-days.ts';
import type { Closure } from '../../shared/domain/plan/settings.ts';
import { addDays } from '../../shared/domain/time/day.ts';

const usual: OpeningRules = {
  openDaysPerWeek: 3,
  openOn: { june5: false, december24: false },
  closures: [],
};
const closed = (...closures: Closure[]): OpeningRules => ({ ...usual, closures });
const days = (from: string, to: string, label?: string): Closure => ({
  id: `${from}-${label}`,
  scope: 'unit',
  kind: 'days',
  from,
  to,
  ...(label && { label }),
});
const weeks = (fromWeek: number, toWeek: number): Closure => ({
  id: 'weeks',
  scope: 'municipality',
  kind: 'yearly-weeks',
  fromWeek,
  toWeek,
});

describe('a day', () => {
  it('is open on ordinary weekdays, 1 May and New Year’s Eve among them', () => {
    expect(['2026-09-14', '2026-05-01', '2026-12-31'].every((day) => isOpenDay(day, usual))).toBe(true);
    expect(closedReasons('2026-09-19', usual)).toEqual([{ kind: 'weekend' }]);
  });

  it('is closed on 5 June and 24 December unless the unit says otherwise', () => {
    expect(closedReasons('2026-06-05', usual)).toEqual([{ kind: 'june5' }]);
    expect(closedReasons('2026-12-24', usual)).toEqual([{ kind: 'december24' }]);
    const open = { ...usual, openOn: { june5: true, december24: true } };
    expect(isOpenDay('2026-06-05', open) && isOpenDay('2026-12-24', open)).toBe(true);
  });

  it('is closed on the first and the last day of a closure, not beside it', () => {
    const rules = closed(days('2026-09-15', '2026-09-17'));
    const open = ['14', '15', '16', '17', '18'].filter((d) => isOpenDay(`2026-09-${d}`, rules));
    expect(open).toEqual(['14', '18']);
  });

  it('names every reason once', () => {
    const rules = closed(
      days('2026-04-01', '2026-04-10', 'Påske'),
      days('2026-04-03', '2026-04-03', 'Påske'),
      days('2026-04-03', '2026-04-03', 'Fællesdag'),
    );
    expect(closedReasons('2026-04-03', rules)).toEqual([
      { kind: 'holiday', holiday: 'good-friday' },
      { kind: 'closure', scope: 'unit', label: 'Påske' },
      { kind: 'closure', scope: 'unit', label: 'Fællesdag' },
    ]);
  });
});

describe('yearly weeks', () => {
  it('close summer weeks 29–30 in every year', () => {
    const rules = closed(weeks(29, 30));
    expect(isOpenDay('2026-07-10', rules)).toBe(true);
    expect(isOpenDay('2026-07-13', rules)).toBe(false);
    expect(isOpenDay('2026-07-24', rules)).toBe(false);
    expect(isOpenDay('2026-07-27', rules)).toBe(true);
    expect(isOpenDay('2027-07-19', rules)).toBe(false);
  });

  it('run over New Year, through week 53 when there is one', () => {
    const rules = closed(weeks(52, 1));
    const openMondays = (from: string) =>
      [0, 7, 14, 21, 28].map((n) => addDays(from, n)).filter((day) => isOpenDay(day, rules));
    expect(openMondays('2026-12-14')).toEqual(['2026-12-14', '2027-01-11']);
    expect(openMondays('2027-12-13')).toEqual(['2027-12-13', '2027-12-20', '2028-01-10']);
  });

  it('find no week 53 in a year without one', () => {
    expect(isOpenDay('2026-12-30', closed(weeks(53, 53)))).toBe(false);
    expect(isOpenDay('2027-12-30', closed(weeks(53, 53)))).toBe(true);
    expect(isOpenDay('2028-01-04', closed(weeks(53, 53)))).toBe(true);
  });
});

describe('a week', () => {
  it('is open with three open days', () => {
    expect(openWeek('2026-03-30', usual)).toEqual({
      monday: '2026-03-30',
      firstOpenDay: '2026-03-30',
      lastOpenDay: '2026-04-01',
      openDays: ['2026-03-30', '2026-03-31', '2026-04-01'],
    });
  });

  it('starts on Tuesday after Easter Monday', () => {
    expect(openWeek('2026-04-06', usual)).toMatchObject({
      firstOpenDay: '2026-04-07',
      lastOpenDay: '2026-04-10',
    });
  });

  it('is skipped with fewer, and says why, each reason once', () => {
    expect(openWeek('2026-03-30', closed(days('2026-03-30', '2026-03-31', 'Påskeferie')))).toEqual({
      monday: '2026-03-30',
      reasons: [
        { kind: 'closure', scope: 'unit', label: 'Påskeferie' },
        { kind: 'holiday', holiday: 'maundy-thursday' },
        { kind: 'holiday', holiday: 'good-friday' },
      ],
    });
  });

  it('asks for as many open days as the unit wants', () => {
    const easter = '2026-03-30';
    expect(openWeek(easter, { ...usual, openDaysPerWeek: 4 })).toHaveProperty('reasons');
    const almostClosed = closed(days('2026-03-31', '2026-04-01'));
    expect(openWeek(easter, { ...almostClosed, openDaysPerWeek: 1 })).toMatchObject({ openDays: [easter] });
  });
});
