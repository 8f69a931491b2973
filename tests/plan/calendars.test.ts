import { describe, expect, it } from 'vitest';
import { instantOf, isoWeekOf } from '../../shared/domain/time/day.ts';
import { closedFrom, closedWeeks, courseOf, meetingOf, mondaysOf, planOf } from '../people/plan-example.ts';

describe('Easter', () => {
  it.each([
    ['2026-03-02', '2026-04-03', '2026-04-01', '2026-04-07'],
    ['2027-02-22', '2027-03-26', '2027-03-24', '2027-03-30'],
    ['2028-03-13', '2028-04-14', '2028-04-12', '2028-04-18'],
    ['2029-02-26', '2029-03-30', '2029-03-28', '2029-04-03'],
    ['2030-03-18', '2030-04-19', '2030-04-17', '2030-04-23'],
  ])('week five from %s: %s moves to %s, next start %s', (anchor, friday, wednesday, nextStart) => {
    const plan = planOf({ anchor }, anchor);
    expect(meetingOf(plan, 1)).toMatchObject({
      day: wednesday,
      time: '13:00',
      state: 'proposed',
      movedFrom: {
        day: friday,
        reason: { kind: 'closed', reasons: [{ kind: 'holiday', holiday: 'good-friday' }] },
      },
    });
    expect(courseOf(plan, 2).start).toBe(nextStart);
  });

  it('Monday’s meeting moves on to Tuesday, as no day comes before it', () => {
    const plan = planOf(
      { anchor: '2026-03-09', slot: { weekday: 1, time: '10:00', minutes: 45 } },
      '2026-03-09',
    );
    expect(meetingOf(plan, 1)).toMatchObject({ day: '2026-04-07', time: '10:00', minutes: 45 });
  });

  it('week is skipped, with all its reasons, where four open days are asked for', () => {
    const plan = planOf({ anchor: '2026-03-02', openDaysPerWeek: 4 }, '2026-03-02');
    expect(mondaysOf(plan, 1).at(-1)).toBe('2026-04-06');
    expect(courseOf(plan, 1).skippedWeeks).toEqual([
      {
        monday: '2026-03-30',
        reasons: [
          { kind: 'holiday', holiday: 'maundy-thursday' },
          { kind: 'holiday', holiday: 'good-friday' },
        ],
      },
    ]);
  });

  it('takes no part of a pause when the rest of its week is closed too', () => {
    const closures = [closedFrom('2026-03-30', '2026-04-01'), closedFrom('2026-04-01', '2026-04-02')];
    const plan = planOf({ anchor: '2026-02-23', pauseWeeks: 1, closures }, '2026-02-23');
    expect(courseOf(plan, 1).skippedWeeks.map(({ monday }) => monday)).toEqual(['2026-03-30']);
    expect(courseOf(plan, 1).pauseWeeks.map(({ firstOpenDay }) => firstOpenDay)).toEqual(['2026-04-07']);
    expect(courseOf(plan, 2).start).toBe('2026-04-13');
  });
});

describe('Christmas and New Year', () => {
  it('2026: the meeting on Christmas Day moves to the 23rd; the next course starts in week 53', () => {
    const plan = planOf({ anchor: '2026-11-23' }, '2026-11-23');
    expect(meetingOf(plan, 1)).toMatchObject({ day: '2026-12-23', movedFrom: { day: '2026-12-25' } });
    expect(courseOf(plan, 2).start).toBe('2026-12-28');
    expect(isoWeekOf(courseOf(plan, 2).start)).toEqual({ year: 2026, week: 53 });
    expect(courseOf(plan, 2).weeks[0]?.lastOpenDay).toBe('2026-12-31');
    expect(mondaysOf(plan, 2)[1]).toBe('2027-01-04');
  });

  it('2027: Christmas Eve is the reason, unless the unit is open', () => {
    const anchor = '2027-11-22';
    expect(meetingOf(planOf({ anchor }, anchor), 1)).toMatchObject({
      day: '2027-12-23',
      movedFrom: { day: '2027-12-24', reason: { kind: 'closed', reasons: [{ kind: 'december24' }] } },
    });
    const openOn = { june5: false, december24: true };
    expect(meetingOf(planOf({ anchor, openOn }, anchor), 1)).toMatchObject({
      day: '2027-12-24',
      state: 'planned',
    });
  });

  it('2028: a course starts on Wednesday the 27th', () => {
    expect(courseOf(planOf({ anchor: '2028-12-25' }), 1)).toMatchObject({
      start: '2028-12-27',
      anchor: '2028-12-25',
    });
  });

  it('closed in weeks 52–1: week 53 is closed as well', () => {
    const plan = planOf({ anchor: '2026-11-30', closures: [closedWeeks(52, 1)] }, '2026-11-30');
    expect(courseOf(plan, 1).skippedWeeks.map(({ monday }) => monday)).toEqual([
      '2026-12-21',
      '2026-12-28',
      '2027-01-04',
    ]);
    expect(meetingOf(plan, 1).day).toBe('2027-01-22');
  });
});

describe('summer and long closures', () => {
  it('summer weeks 29–30 fall out of a course', () => {
    const plan = planOf({ anchor: '2026-06-22', closures: [closedWeeks(29, 30)] }, '2026-06-22');
    expect(mondaysOf(plan, 1)).toEqual([
      '2026-06-22',
      '2026-06-29',
      '2026-07-06',
      '2026-07-27',
      '2026-08-03',
    ]);
    expect(courseOf(plan, 1).skippedWeeks).toEqual([
      { monday: '2026-07-13', reasons: [{ kind: 'closure', scope: 'municipality' }] },
      { monday: '2026-07-20', reasons: [{ kind: 'closure', scope: 'municipality' }] },
    ]);
    expect(meetingOf(plan, 1).day).toBe('2026-08-07');
  });

  it('a closure of five weeks moves a whole course, which says why', () => {
    const plan = planOf({ closures: [closedFrom('2026-02-09', '2026-03-15', 'Ombygning')] }, '2026-03-01');
    const second = courseOf(plan, 2);
    expect(second).toMatchObject({ anchor: '2026-02-09', start: '2026-03-16' });
    expect(second.skippedWeeks).toHaveLength(5);
    expect(second.skippedWeeks[0]?.reasons).toEqual([{ kind: 'closure', scope: 'unit', label: 'Ombygning' }]);
    expect(mondaysOf(plan, 1)).toHaveLength(5);
  });

  it('Ascension Day with the Friday closed: the meeting moves to Wednesday', () => {
    const closures = [closedFrom('2026-05-15', '2026-05-15', 'Lukkedag')];
    const plan = planOf({ anchor: '2026-04-13', closures }, '2026-04-13');
    expect(meetingOf(plan, 1)).toMatchObject({
      day: '2026-05-13',
      movedFrom: {
        day: '2026-05-15',
        reason: { kind: 'closed', reasons: [{ kind: 'closure', scope: 'unit', label: 'Lukkedag' }] },
      },
    });
  });

  it('a Tuesday evening on leap day stands', () => {
    const slot = { weekday: 2, time: '19:00', minutes: 120 } as const;
    const plan = planOf({ anchor: '2028-01-31', slot }, '2028-01-31');
    expect(meetingOf(plan, 1)).toMatchObject({
      day: '2028-02-29',
      time: '19:00',
      minutes: 120,
      state: 'planned',
    });
  });

  it.each([
    ['2026-02-23', '2026-03-27T08:00:00.000Z', '2026-05-01T07:00:00.000Z'],
    ['2026-09-14', '2026-10-16T07:00:00.000Z', '2026-11-20T08:00:00.000Z'],
    ['2027-02-15', '2027-03-19T08:00:00.000Z', '2027-04-23T07:00:00.000Z'],
    ['2027-09-20', '2027-10-22T07:00:00.000Z', '2027-11-26T08:00:00.000Z'],
  ])('nine o’clock stays nine o’clock across the clock change after %s', (anchor, ...instants) => {
    const slot = { weekday: 5, time: '09:00', minutes: 60 } as const;
    const plan = planOf({ anchor, slot }, anchor);
    const meetings = [meetingOf(plan, 1), meetingOf(plan, 2)];
    expect(meetings.map(({ day, time }) => instantOf(day, time).toISOString())).toEqual(instants);
  });
});
