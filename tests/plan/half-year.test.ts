import { describe, expect, it } from 'vitest';
import type { MeetingSlot } from '../../shared/domain/plan/settings.ts';
import { meetingOf, planOf, stoppedOn } from '../people/plan-example.ts';

const monday: MeetingSlot = { weekday: 1, time: '13:00', minutes: 60 };

describe('the look back on half a year', () => {
  const typesOf = (plan: ReturnType<typeof planOf>) =>
    plan.courses.map((course) => course.closingMeeting?.type);

  it('goes with the first closing meeting near its due day, and counts on from there', () => {
    const plan = planOf({}, '2026-11-16');
    expect(typesOf(plan)).toEqual([
      ...['4+2', '4+2', '4+2', '4+2', '4+1+2'],
      ...['4+2', '4+2', '4+2', '4+2', '4+1+2'],
      '4+2',
    ]);
    expect([meetingOf(plan, 5).day, meetingOf(plan, 10).day]).toEqual(['2026-06-26', '2026-12-18']);
  });

  it('may come fourteen days early and no earlier', () => {
    const onTheDay = planOf({ slot: monday, anchor: '2026-09-07' }, '2027-02-01');
    expect(meetingOf(onTheDay, 5)).toMatchObject({ day: '2027-02-22', type: '4+1+2' });
    // The course starts on the Tuesday after Easter Monday, so the half-year is up one day after the fifth
    // course's meeting.
    const oneDayShort = planOf({ slot: monday, anchor: '2026-04-06' }, '2026-10-01');
    expect(meetingOf(oneDayShort, 5)).toMatchObject({ day: '2026-09-21', type: '4+2' });
    expect(meetingOf(oneDayShort, 6).type).toBe('4+1+2');
  });

  it('waits for the next meeting when its course was stopped', () => {
    const plan = planOf({ courses: { 5: stoppedOn('2026-06-10') } }, '2026-06-14');
    expect(typesOf(plan)).toEqual(['4+2', '4+2', '4+2', '4+2', undefined, '4+1+2']);
  });
});
