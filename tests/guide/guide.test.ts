import { describe, expect, it } from 'vitest';
import { type Guide, guideFor, nextMeeting } from '../../shared/domain/guide/guide.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { addDays, type Day } from '../../shared/domain/time/day.ts';
import { course, inARow, meeting, settings, twoCourses } from '../fixtures/hand-made-plan.ts';

const guideOn = (today: Day, plan: Plan = twoCourses): Guide => guideFor({ settings, plan, today });

/** 'week 3 of course 1', 'pause', … */
function where(guide: Guide): string {
  return guide.kind === 'week' ? `week ${guide.week.number} of course ${guide.course.number}` : guide.kind;
}

const oneCourse = (monday: Day): Plan => ({
  openingMeeting: meeting('opening', addDays(monday, -10), { type: '1+2' }),
  courses: [course(1, inARow(monday)), course(2, inARow(addDays(monday, 35)))],
});

describe('the guide of a week', () => {
  it.each([
    ['2026-01-02', 'before-first'],
    ['2026-01-05', 'week 1 of course 1'],
    ['2026-01-09', 'week 1 of course 1'],
    ['2026-01-21', 'week 3 of course 1'],
    ['2026-02-06', 'week 5 of course 1'],
    ['2026-02-11', 'pause'],
    ['2026-02-16', 'week 1 of course 2'],
  ])('%s: %s', (today, expected) => {
    expect(where(guideOn(today))).toBe(expected);
  });

  it.each([
    ['2026-01-03', 'week 1 of course 1'],
    ['2026-01-04', 'week 1 of course 1'],
    ['2026-02-07', 'pause'],
    ['2026-02-15', 'week 1 of course 2'],
  ])('on the weekend of %s is about the coming week: %s', (today, expected) => {
    const guide = guideOn(today);
    expect(where(guide)).toBe(expected);
    expect(guide.coming).toBe(true);
  });

  it.each([
    ['2026-03-23', '2026-03-29', 'week 2 of course 1', 14],
    ['2026-10-19', '2026-10-25', 'week 2 of course 1', 44],
    ['2027-03-22', '2027-03-28', 'week 2 of course 1', 13],
    ['2027-10-25', '2027-10-31', 'week 2 of course 1', 44],
  ])('passes the change of clocks in the week of %s', (monday, sunday, expected, calendarWeek) => {
    const plan = oneCourse(monday);
    expect(where(guideOn(addDays(sunday, -1), plan))).toBe(expected);
    expect(where(guideOn(sunday, plan))).toBe(expected);
    expect(guideOn(addDays(sunday, 1), plan)).toMatchObject({ calendarWeek, coming: false });
    expect(where(guideOn(addDays(sunday, -2), plan))).toBe('week 1 of course 1');
  });

  it('counts days to the meeting across a change of clocks', () => {
    expect(guideOn('2026-03-28', oneCourse('2026-03-23')).nextMeeting?.daysAway).toBe(27);
    expect(guideOn('2027-10-30', oneCourse('2027-10-25')).nextMeeting?.daysAway).toBe(27);
  });

  it('stays in one week from 31 December to 1 January, in week 53', () => {
    const plan = oneCourse('2026-12-28');
    for (const today of ['2026-12-31', '2027-01-01']) {
      expect(guideOn(today, plan)).toMatchObject({ kind: 'week', calendarWeek: 53, week: { number: 1 } });
    }
    expect(guideOn('2027-01-02', plan)).toMatchObject({ calendarWeek: 1, week: { number: 2 } });
  });

  it('has the course’s content theme', () => {
    const themed = { ...settings, courses: { 1: { contentTheme: 'Høst' } } };
    expect(guideFor({ settings: themed, plan: twoCourses, today: '2026-01-05' })).toMatchObject({
      contentTheme: 'Høst',
    });
    expect(guideFor({ settings: themed, plan: twoCourses, today: '2026-02-16' })).not.toHaveProperty(
      'contentTheme',
    );
  });
});

describe('the meeting in a guide', () => {
  it('is this week’s until the day has gone by, and then also the next', () => {
    const before = guideOn('2026-02-02');
    expect(before.meetingThisWeek).toMatchObject({ meeting: { id: '1' }, daysAway: 4 });
    expect(before.nextMeeting).toEqual(before.meetingThisWeek);
    expect(guideOn('2026-02-06').meetingThisWeek?.daysAway).toBe(0);

    const early: Plan = {
      ...twoCourses,
      courses: twoCourses.courses.map((each) =>
        each.number === 1 ? { ...each, closingMeeting: meeting('1', '2026-02-04') } : each,
      ),
    };
    const after = guideOn('2026-02-05', early);
    expect(after.meetingThisWeek).toMatchObject({ meeting: { id: '1' }, daysAway: -1 });
    expect(after.nextMeeting?.meeting.id).toBe('2');
  });

  it('is the coming week’s on a weekend', () => {
    expect(guideOn('2026-01-31').meetingThisWeek?.meeting.id).toBe('1');
    expect(guideOn('2026-02-07').meetingThisWeek).toBeUndefined();
  });

  it('adds its phases to the week', () => {
    expect(guideOn('2026-01-21')).toMatchObject({ phases: [3] });
    expect(guideOn('2026-02-02')).toMatchObject({ phases: [3, 4, 2] });
    const late = {
      ...twoCourses,
      openingMeeting: meeting('opening', '2026-01-07', { type: '1+2' }),
    } as const;
    expect(guideOn('2026-01-05', late)).toMatchObject({ phases: [1, 2, 3] });
    const half = {
      ...twoCourses,
      openingMeeting: meeting('opening', '2026-01-07', { type: '4+1+2' }),
    } as const;
    expect(guideOn('2026-01-05', half)).toMatchObject({ phases: [3, 4, 1, 2] });
  });

  it('is found for a unit on any day', () => {
    expect(nextMeeting(twoCourses, '2025-12-19')?.id).toBe('opening');
    expect(nextMeeting(twoCourses, '2025-12-20')?.id).toBe('1');
    expect(nextMeeting(twoCourses, '2026-03-21')).toBeUndefined();
  });
});

describe('when there is no course week', () => {
  it('counts the days to the first course', () => {
    expect(guideOn('2025-12-22')).toMatchObject({ next: { course: { number: 1 }, daysAway: 14 } });
  });

  it('names the course after a pause', () => {
    expect(guideOn('2026-02-12')).toMatchObject({ next: { course: { number: 2 }, daysAway: 4 } });
  });

  const christmas = { kind: 'closure', scope: 'unit', label: 'juleferie' } as const;

  it('says why a week is closed, and which course week comes after', () => {
    const plan: Plan = {
      ...twoCourses,
      courses: [
        course(1, ['2026-12-07', '2026-12-14', '2027-01-04', '2027-01-11', '2027-01-18'], {
          skippedWeeks: [
            { monday: '2026-12-21', reasons: [{ kind: 'december24' }] },
            { monday: '2026-12-28', reasons: [christmas] },
          ],
        }),
      ],
    };
    for (const today of ['2026-12-31', '2027-01-01', '2026-12-27']) {
      expect(guideOn(today, plan)).toMatchObject({
        kind: 'closed-week',
        reasons: [christmas],
        next: { is: 'course-week', week: { number: 3 } },
      });
    }
  });

  it('points to the next course from a closed week between two', () => {
    const plan: Plan = {
      ...twoCourses,
      courses: [
        course(1, inARow('2026-01-05')),
        course(2, inARow('2026-02-16'), { skippedWeeks: [{ monday: '2026-02-09', reasons: [christmas] }] }),
      ],
    };
    expect(guideOn('2026-02-10', plan)).toMatchObject({
      kind: 'closed-week',
      reasons: [christmas],
      next: { is: 'course', course: { number: 2 } },
    });
  });

  const decision = { kind: 'not-at-all', reason: 'to vikarer', day: '2026-01-14' } as const;
  const { closingMeeting: _, ...begun } = course(1, inARow('2026-01-05', 2), { decision });

  it('is stopped from the leader’s decision until the next course starts', () => {
    const plan: Plan = { ...twoCourses, courses: [begun, course(2, inARow('2026-01-26'))] };
    expect(where(guideOn('2026-01-13', plan))).toBe('week 2 of course 1');
    for (const today of ['2026-01-14', '2026-01-17', '2026-01-23']) {
      expect(guideOn(today, plan)).toMatchObject({ kind: 'stopped', next: { course: { number: 2 } } });
    }
    expect(where(guideOn('2026-01-24', plan))).toBe('week 1 of course 2');
  });

  it('has ended after the last course’s last day', () => {
    const plan: Plan = { ...twoCourses, courses: [course(1, inARow('2026-01-05'))], ends: '2026-02-06' };
    expect(where(guideOn('2026-02-06', plan))).toBe('week 5 of course 1');
    expect(guideOn('2026-02-07', plan)).toMatchObject({ kind: 'ended', last: '2026-02-06' });
    expect(guideOn('2026-09-01', plan)).toMatchObject({ kind: 'ended' });
  });

  it('has ended after a last course that was stopped', () => {
    const plan: Plan = { ...twoCourses, courses: [begun], ends: '2026-01-16' };
    expect(where(guideOn('2026-01-15', plan))).toBe('stopped');
    expect(where(guideOn('2026-01-19', plan))).toBe('ended');
  });
});
