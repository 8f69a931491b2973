import { describe, expect, it } from 'vitest';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { closedFrom, courseOf, mondaysOf, planOf, settingsOf, stoppedOn } from '../people/plan-example.ts';

const startsOf = (plan: ReturnType<typeof planOf>) => plan.courses.map(({ start }) => start);

describe('courses', () => {
  it('run five weeks, one after another', () => {
    const plan = planOf({}, '2026-02-09');
    expect(mondaysOf(plan, 1)).toEqual([
      '2026-01-05',
      '2026-01-12',
      '2026-01-19',
      '2026-01-26',
      '2026-02-02',
    ]);
    expect(courseOf(plan, 1).weeks.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5]);
    expect(courseOf(plan, 1).closingMeeting).toMatchObject({ id: '1', day: '2026-02-06', state: 'planned' });
    expect(startsOf(plan)).toEqual(['2026-01-05', '2026-02-09', '2026-03-16']);
  });

  it('are planned up to and including the first that starts after the day asked for', () => {
    expect(startsOf(planOf({}, '2025-01-01'))).toEqual(['2026-01-05']);
    expect(startsOf(planOf({}, '2026-01-05'))).toEqual(['2026-01-05', '2026-02-09']);
    expect(startsOf(planOf({}, '2026-02-08'))).toEqual(['2026-01-05', '2026-02-09']);
  });

  it('end with the last course', () => {
    const plan = planOf({ lastCourse: 2, pauseWeeks: 2 });
    expect(startsOf(plan)).toEqual(['2026-01-05', '2026-02-23']);
    expect(plan.ends).toBe('2026-03-27');
    expect(courseOf(plan, 2).pauseWeeks).toEqual([]);
  });

  it('take the themes in turn', () => {
    const themes = planOf({}, '2026-04-20').courses.map(({ theme }) => theme);
    expect(themes).toEqual(['body', 'nature', 'culture', 'body', 'nature']);
  });

  it('keep the curriculum they began with', () => {
    const curriculum = [
      { fromCourse: 1, version: 'aftale-2004' },
      { fromCourse: 3, version: 'styrket-2018' },
    ] as const;
    const versions = planOf({ curriculum }, '2026-04-01').courses.map((course) => course.curriculum);
    expect(versions).toEqual(['aftale-2004', 'aftale-2004', 'styrket-2018', 'styrket-2018']);
  });
});

describe('pauses', () => {
  it('put whole weeks between courses', () => {
    const plan = planOf({ pauseWeeks: 1 }, '2026-02-16');
    expect(startsOf(plan)).toEqual(['2026-01-05', '2026-02-16', '2026-03-30']);
    expect(courseOf(plan, 1).pauseWeeks.map(({ monday }) => monday)).toEqual(['2026-02-09']);
  });

  it('follow the course’s own number before the unit’s', () => {
    const plan = planOf(
      { pauseWeeks: 1, courses: { 1: { pauseAfter: 0 }, 2: { pauseAfter: 2 } } },
      '2026-03-01',
    );
    expect(startsOf(plan)).toEqual(['2026-01-05', '2026-02-09', '2026-03-30']);
  });

  it('do not count a closed week', () => {
    const plan = planOf(
      { pauseWeeks: 1, closures: [closedFrom('2026-02-09', '2026-02-13', 'Vinterferie')] },
      '2026-02-01',
    );
    const { pauseWeeks, skippedWeeks } = courseOf(plan, 1);
    expect(pauseWeeks.map(({ monday }) => monday)).toEqual(['2026-02-16']);
    expect(skippedWeeks).toEqual([
      { monday: '2026-02-09', reasons: [{ kind: 'closure', scope: 'unit', label: 'Vinterferie' }] },
    ]);
    expect(courseOf(plan, 2).start).toBe('2026-02-23');
  });
});

describe('the leader’s decision', () => {
  it('not at all: stops the course, and the next takes up its theme', () => {
    const plan = planOf({ pauseWeeks: 1, courses: { 2: stoppedOn('2026-03-04') } }, '2026-05-01');
    const stopped = courseOf(plan, 2);
    expect(mondaysOf(plan, 2)).toEqual(['2026-02-16', '2026-02-23', '2026-03-02']);
    expect(stopped.closingMeeting).toBeUndefined();
    expect(stopped.pauseWeeks).toEqual([]);
    expect(courseOf(plan, 3)).toMatchObject({ start: '2026-03-09', theme: stopped.theme });
    expect(courseOf(plan, 4).theme).toBe('culture');
  });

  it('in a closed week: the next course takes the first open week after it', () => {
    const closures = [closedFrom('2026-02-23', '2026-03-08')];
    const plan = planOf({ closures, courses: { 2: stoppedOn('2026-02-24') } }, '2026-03-01');
    expect(mondaysOf(plan, 2)).toEqual(['2026-02-09', '2026-02-16']);
    expect(courseOf(plan, 2).skippedWeeks.map(({ monday }) => monday)).toEqual(['2026-02-23']);
    expect(courseOf(plan, 3)).toMatchObject({ anchor: '2026-03-02', start: '2026-03-09' });
    expect(courseOf(plan, 3).skippedWeeks.map(({ monday }) => monday)).toEqual(['2026-03-02']);
  });

  it('in week five: the course keeps its weeks and loses its meeting', () => {
    const plan = planOf({ courses: { 1: stoppedOn('2026-02-03') } }, '2026-02-09');
    expect(mondaysOf(plan, 1)).toHaveLength(5);
    expect(courseOf(plan, 1).closingMeeting).toBeUndefined();
    expect(courseOf(plan, 2).start).toBe('2026-02-09');
  });

  it('stopping the last course ends the plan there', () => {
    const plan = planOf({ lastCourse: 1, courses: { 1: stoppedOn('2026-01-14') } });
    expect(plan.ends).toBe('2026-01-16');
    expect(plan.courses).toHaveLength(1);
  });

  it('on a day outside the course: stops nothing', () => {
    const plan = planOf({ courses: { 1: stoppedOn('2026-02-09') } }, '2026-02-01');
    expect(mondaysOf(plan, 1)).toHaveLength(5);
    expect(courseOf(plan, 1)).not.toHaveProperty('decision');
  });

  it.each(['as-planned', 'adjusted'] as const)('%s: moves nothing', (kind) => {
    const decision = { kind, reason: 'Vi går langsommere frem', day: '2026-01-20' };
    const { courses, ...rest } = planOf({ courses: { 1: { decision } } });
    const [first, ...later] = courses;
    expect(first?.decision).toEqual(decision);
    const { decision: _, ...undecided } = first ?? {};
    expect({ ...rest, courses: [undecided, ...later] }).toEqual(planOf());
  });
});

describe('no plan', () => {
  it('from an anchor that is no Monday', () => {
    expect(planUnit(settingsOf({ anchor: '2026-01-06' }), '2026-12-31')).toEqual({
      refused: 'anchor-not-monday',
    });
  });

  it('for a slot at the weekend', () => {
    const slot = JSON.parse('{"weekday":6,"time":"13:00","minutes":60}');
    expect(planUnit(settingsOf({ slot }), '2026-12-31')).toEqual({ refused: 'weekend-slot' });
  });

  it('when two years hold no open week', () => {
    const plan = (to: string) =>
      planUnit(settingsOf({ closures: [closedFrom('2026-01-05', to)] }), '2026-12-31');
    expect(plan('2028-02-01')).toEqual({ refused: 'no-open-week' });
    expect(plan('2027-12-24')).toMatchObject({ courses: [{ start: '2027-12-27', anchor: '2026-01-05' }] });
    expect(
      planUnit(settingsOf({ closures: [closedFrom('2026-01-20', '2029-01-01')] }), '2026-01-01'),
    ).toEqual({
      refused: 'no-open-week',
    });
  });
});
