import { describe, expect, it } from 'vitest';
import { openingFits } from '../../shared/domain/plan/place-meetings.ts';
import { closedFrom, meetingOf, planOf } from '../people/plan-example.ts';

describe('the opening meeting', () => {
  it('sits in the slot of the last open week before the first course', () => {
    expect(planOf().openingMeeting).toEqual({
      id: 'opening',
      type: '1+2',
      day: '2026-01-02',
      time: '13:00',
      minutes: 60,
      state: 'planned',
    });
    expect(planOf({ closures: [closedFrom('2025-12-22', '2026-01-04')] }).openingMeeting.day).toBe(
      '2025-12-19',
    );
  });

  it('moves within that week when the slot is closed', () => {
    const { openingMeeting } = planOf({ closures: [closedFrom('2026-01-02', '2026-01-02')] });
    expect(openingMeeting).toMatchObject({
      day: '2025-12-31',
      state: 'proposed',
      movedFrom: { day: '2026-01-02' },
    });
  });

  it('counts back from where the course really starts', () => {
    const closures = [closedFrom('2026-01-05', '2026-01-11')];
    expect(planOf({ closures }).openingMeeting.day).toBe('2026-01-02');
  });

  it('takes the next slot when the unit is set up too late', () => {
    const openingFor = (knownFrom: string, knownAt?: string) =>
      planOf({ knownFrom, ...(knownAt && { knownAt }) }).openingMeeting;
    expect(openingFor('2026-01-02')).toMatchObject({ day: '2026-01-02', state: 'planned' });
    expect(openingFor('2026-01-02', '12:59').day).toBe('2026-01-02');
    expect(openingFor('2026-01-02', '13:00').day).toBe('2026-01-09');
    // Simply its first meeting: nothing was moved for the people who have just begun.
    const simply = { type: '1+2', time: '13:00', minutes: 60, id: 'opening', state: 'planned' };
    expect(openingFor('2026-01-03')).toEqual({ ...simply, day: '2026-01-09' });
    expect(openingFor('2026-01-14')).toEqual({ ...simply, day: '2026-01-16' });
  });

  it('comes before the one that ends the first course', () => {
    const openingFor = (knownFrom: string) => planOf({ knownFrom }).openingMeeting;
    // The course ends on Friday 6 February.
    expect(openingFor('2026-01-30')).toMatchObject({ day: '2026-01-30', state: 'planned' });
    expect(openingFor('2026-01-31')).toMatchObject({ day: '2026-02-02', state: 'proposed' });
    expect(openingFits(planOf({ knownFrom: '2026-02-05' }))).toBe(true);
    expect(openingFits(planOf({ knownFrom: '2026-02-05', knownAt: '13:00' }))).toBe(false);
  });

  it('passes over a next slot that is closed', () => {
    const late = { anchor: '2026-03-30', knownFrom: '2026-03-30' };
    expect(planOf(late, '2026-03-30').openingMeeting.day).toBe('2026-04-10');
  });

  it('goes where the leader put it, as long as that day is open', () => {
    const openingMeeting = { day: '2026-01-07', time: '08:30', confirmed: true };
    const movedFrom = { day: '2026-01-02', reason: { kind: 'leader' } };
    expect(planOf({ openingMeeting }).openingMeeting).toMatchObject({
      ...openingMeetingOn('2026-01-07'),
      movedFrom,
    });
    const closures = [closedFrom('2026-01-07', '2026-01-07', 'Strejke')];
    expect(planOf({ openingMeeting, closures }).openingMeeting).toMatchObject({
      day: '2026-01-02',
      state: 'proposed',
      movedFrom: { day: '2026-01-07', reason: { kind: 'closed' } },
    });
  });
});

function openingMeetingOn(day: string) {
  return { id: 'opening', day, time: '08:30', state: 'confirmed' };
}

describe('the leader’s word on a closing meeting', () => {
  const easter = { anchor: '2026-03-02' };
  const movedTo = (day: string, time = '13:00', confirmed = true, more = {}) =>
    meetingOf(
      planOf({ ...easter, ...more, courses: { 1: { closingMeeting: { day, time, confirmed } } } }),
      1,
    );

  it('confirms a proposed date, which keeps its reason', () => {
    const proposed = meetingOf(planOf(easter), 1);
    expect(proposed.state).toBe('proposed');
    expect(movedTo('2026-04-01')).toEqual({ ...proposed, state: 'confirmed' });
  });

  it('puts it on another day and time of week five', () => {
    expect(movedTo('2026-03-31', '15:30')).toMatchObject({
      day: '2026-03-31',
      time: '15:30',
      state: 'confirmed',
      movedFrom: { day: '2026-04-03', reason: { kind: 'leader' } },
    });
    expect(movedTo('2026-03-31', '15:30', false).state).toBe('proposed');
  });

  it('falls back to the rule, as a proposal, when the day closes', () => {
    const closures = [closedFrom('2026-03-31', '2026-03-31', 'Kursus')];
    expect(movedTo('2026-03-31', '15:30', true, { closures, openDaysPerWeek: 2 })).toMatchObject({
      day: '2026-04-01',
      time: '13:00',
      state: 'proposed',
    });
  });

  it('says which closure took the leader’s day when the slot itself is open again', () => {
    const closures = [closedFrom('2026-02-04', '2026-02-04', 'Kursus')];
    const courses = { 1: { closingMeeting: { day: '2026-02-04', time: '10:00', confirmed: true } } };
    expect(meetingOf(planOf({ closures, courses }), 1)).toMatchObject({
      day: '2026-02-06',
      state: 'proposed',
      movedFrom: {
        day: '2026-02-04',
        reason: { kind: 'closed', reasons: [{ kind: 'closure', label: 'Kursus' }] },
      },
    });
  });

  it('keeps its weekday and hour in week five, wherever that has come to lie', () => {
    const tuesday = movedTo('2026-04-07', '14:30');
    expect(tuesday).toMatchObject({ day: '2026-03-31', time: '14:30', state: 'proposed' });
    expect(tuesday).not.toHaveProperty('movedFrom');
    // Its Friday is Good Friday: then the reason is said.
    expect(movedTo('2026-03-27')).toMatchObject({
      day: '2026-04-01',
      state: 'proposed',
      movedFrom: { day: '2026-04-03', reason: { kind: 'closed' } },
    });
  });
});
