import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/domain/plan/apply-change.ts';
import { differences } from '../../shared/domain/plan/differences.ts';
import type { PlanChange } from '../../shared/domain/plan/plan-change.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import type { PlanSettings } from '../../shared/domain/plan/settings.ts';
import { undoDeadline } from '../../shared/domain/plan/undo-change.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import { closedFrom, courseOf, meetingOf, mondaysOf, planned, settingsOf } from '../people/plan-example.ts';

const until = '2026-12-31';
const at = (day: string, time = '10:00') => instantOf(day, time);

function changed(settings: PlanSettings, change: PlanChange, now: Date): PlanSettings {
  const after = applyChange(settings, change, now);
  if ('refused' in after) throw new Error(`refused: ${after.refused}`);
  return after;
}

function planAfter(settings: PlanSettings, change: PlanChange, now: Date) {
  return planned(planUnit(changed(settings, change, now), until));
}

function refusal(change: PlanChange, now: Date, settings = settingsOf()) {
  const result = applyChange(settings, change, now);
  return 'refused' in result ? result.refused : undefined;
}

const slotOn = (weekday: 1 | 2 | 3 | 4 | 5): PlanChange => ({
  kind: 'slot',
  slot: { weekday, time: '09:30', minutes: 90 },
});
const closing = (from: string, to: string): PlanChange => ({
  kind: 'add-closure',
  closure: closedFrom(from, to),
});
const stop = (course: number): PlanChange => ({
  kind: 'decide',
  course,
  decision: { kind: 'not-at-all', reason: 'Sygdom' },
});

describe('what has happened stays', () => {
  it('when days that have passed are closed afterwards', () => {
    const plan = planAfter(settingsOf(), closing('2026-01-05', '2026-03-13'), at('2026-03-16'));
    expect(plan).toEqual(planned(planUnit(settingsOf(), until)));
  });

  it('when a closure that has passed is removed', () => {
    const settings = settingsOf({ closures: [closedFrom('2026-01-12', '2026-01-18')] });
    const plan = planAfter(
      settings,
      { kind: 'remove-closure', id: '2026-01-12/2026-01-18' },
      at('2026-02-04'),
    );
    expect(mondaysOf(plan, 1)).toEqual([
      '2026-01-05',
      '2026-01-19',
      '2026-01-26',
      '2026-02-02',
      '2026-02-09',
    ]);
    expect(courseOf(plan, 1).skippedWeeks).toMatchObject([
      { monday: '2026-01-12', reasons: [{ kind: 'closure' }] },
    ]);
  });

  it('when the slot changes: meetings held keep day, time and length', () => {
    const plan = planAfter(settingsOf(), slotOn(2), at('2026-02-11'));
    expect(meetingOf(plan, 1)).toMatchObject({ day: '2026-02-06', time: '13:00', minutes: 60 });
    expect(meetingOf(plan, 2)).toMatchObject({ day: '2026-03-10', time: '09:30', minutes: 90 });
  });

  it('when the slot changes to a day of this week that has passed', () => {
    const plan = planAfter(settingsOf(), slotOn(1), at('2026-02-04'));
    expect(meetingOf(plan, 1)).toMatchObject({ day: '2026-02-06', time: '13:00', state: 'confirmed' });
    expect(meetingOf(plan, 2).day).toBe('2026-03-09');
  });

  it('when the usual pause changes: only courses that are not over get the new one', () => {
    const plan = planAfter(settingsOf(), { kind: 'usual-pause', weeks: 2 }, at('2026-02-11'));
    expect(plan.courses.slice(0, 3).map(({ start }) => start)).toEqual([
      '2026-01-05',
      '2026-02-09',
      '2026-03-30',
    ]);
  });

  it('when a pause is cancelled half-way: the next course starts the week after', () => {
    const plan = planAfter(
      settingsOf({ pauseWeeks: 3 }),
      { kind: 'pause', course: 1, weeks: 0 },
      at('2026-02-11'),
    );
    expect(courseOf(plan, 1).pauseWeeks).toHaveLength(1);
    expect(courseOf(plan, 2).start).toBe('2026-02-16');
  });

  it('when a plan that has ended is taken up again: the next course lies ahead', () => {
    const ended = settingsOf({ lastCourse: 1 });
    const plan = planAfter(ended, { kind: 'no-last-course' }, at('2026-05-06'));
    expect(courseOf(plan, 1).start).toBe('2026-01-05');
    expect(courseOf(plan, 2)).toMatchObject({ anchor: '2026-05-11', start: '2026-05-11', skippedWeeks: [] });
  });
});

describe('a closure in the week itself', () => {
  it('does not take back a week that has begun', () => {
    const plan = planAfter(settingsOf(), closing('2026-01-20', '2026-01-23'), at('2026-01-20'));
    expect(mondaysOf(plan, 1)[2]).toBe('2026-01-19');
    expect(meetingOf(plan, 1).day).toBe('2026-02-06');
  });

  it('moves the meeting to an earlier day, if one is left', () => {
    const plan = planAfter(settingsOf(), closing('2026-02-06', '2026-02-06'), at('2026-02-04'));
    expect(meetingOf(plan, 1)).toMatchObject({ day: '2026-02-05', state: 'proposed' });
  });

  it('brings week five again when no day for the meeting is left', () => {
    const plan = planAfter(settingsOf(), closing('2026-02-04', '2026-02-06'), at('2026-02-04'));
    expect(mondaysOf(plan, 1)[4]).toBe('2026-02-09');
    expect(courseOf(plan, 1).skippedWeeks).toMatchObject([
      { monday: '2026-02-02', reasons: [{ kind: 'closure' }] },
    ]);
    expect(meetingOf(plan, 1).day).toBe('2026-02-13');
  });
});

describe('what a change moves', () => {
  const settings = settingsOf({ lastCourse: 2 });
  const before = planned(planUnit(settings, until));
  const moved = (change: PlanChange, now: Date) => differences(before, planAfter(settings, change, now));
  const big = (all: ReturnType<typeof moved>) => all.filter(({ kind }) => kind !== 'week-start');

  it('a pause moves the next start and meeting', () => {
    expect(big(moved({ kind: 'pause', course: 1, weeks: 1 }, at('2026-01-14')))).toEqual([
      {
        kind: 'course-start',
        course: 2,
        from: { day: '2026-02-09', time: '09:00' },
        to: { day: '2026-02-16', time: '09:00' },
      },
      {
        kind: 'meeting',
        meeting: '2',
        from: { day: '2026-03-13', time: '13:00' },
        to: { day: '2026-03-20', time: '13:00' },
      },
    ]);
  });

  it('stopping a course takes its meeting away and brings the next forward', () => {
    expect(big(moved(stop(1), at('2026-01-20')))).toMatchObject([
      { kind: 'course-start', course: 2, to: { day: '2026-01-26' } },
      { kind: 'meeting', meeting: '1', from: { day: '2026-02-06' } },
      { kind: 'meeting', meeting: '2', to: { day: '2026-02-27' } },
    ]);
  });

  it('a last course takes away what came after it', () => {
    expect(big(moved({ kind: 'last-course', course: 1 }, at('2026-01-20')))).toEqual([
      { kind: 'course-start', course: 2, from: { day: '2026-02-09', time: '09:00' } },
      { kind: 'meeting', meeting: '2', from: { day: '2026-03-13', time: '13:00' } },
    ]);
  });

  it('a closed Monday moves that week’s start only', () => {
    expect(moved(closing('2026-01-26', '2026-01-26'), at('2026-01-14'))).toMatchObject([
      { kind: 'week-start', course: 1, week: 4, from: { day: '2026-01-26' }, to: { day: '2026-01-27' } },
    ]);
  });

  it('can be undone until the first moved date', () => {
    const now = at('2026-01-14');
    expect(undoDeadline(moved({ kind: 'pause', course: 1, weeks: 1 }, now), now)).toEqual(
      at('2026-02-09', '09:00'),
    );
    const earlier: PlanChange = { kind: 'move-meeting', meeting: '1', day: '2026-02-03', time: '12:00' };
    expect(undoDeadline(moved(earlier, now), now)).toEqual(at('2026-02-03', '12:00'));
    expect(undoDeadline(moved({ kind: 'usual-pause', weeks: 0 }, now), now)).toBeUndefined();
  });
});

describe('refusals', () => {
  const move = (day: string, meeting = '1'): PlanChange => ({
    kind: 'move-meeting',
    meeting,
    day,
    time: '13:00',
  });
  const now = at('2026-02-04');

  it.each([
    [move('2026-02-06', '99'), 'unknown-meeting'],
    [move('2026-02-06', 'opening'), 'already-held'],
    [move('2026-02-03'), 'past'],
    [move('2026-02-09'), 'outside-week-five'],
    [move('2026-02-07'), 'closed'],
    [{ kind: 'confirm-meeting', meeting: '1', day: '2026-02-05', time: '13:00' }, 'date-has-changed'],
    [{ kind: 'confirm-meeting', meeting: '1', day: '2026-02-06', time: '09:30' }, 'date-has-changed'],
    [{ kind: 'remove-closure', id: 'none' }, 'unknown-closure'],
    [{ kind: 'pause', course: 99, weeks: 1 }, 'unknown-course'],
    [stop(2), 'not-in-course'],
    [closing('2026-02-16', '2029-01-01'), 'no-open-week'],
  ] as const)('%o: %s', (change, expected) => {
    expect(refusal(change, now)).toBe(expected);
  });

  it('nothing is changed about a course whose successor has begun', () => {
    const later = at('2026-02-11');
    expect(refusal({ kind: 'pause', course: 1, weeks: 1 }, later)).toBe('course-over');
    expect(refusal({ kind: 'last-course', course: 1 }, later)).toBe('course-over');
    expect(refusal(stop(1), later)).toBe('not-in-course');
  });

  it('a course is decided about until its last Sunday, and not on the Monday after', () => {
    const adjusted: PlanChange = {
      kind: 'decide',
      course: 1,
      decision: { kind: 'adjusted', reason: 'Sygdom' },
    };
    expect(refusal(adjusted, at('2026-02-08'))).toBeUndefined();
    expect(refusal(adjusted, at('2026-02-09'))).toBe('not-in-course');
  });

  it('a course cannot be stopped once its meeting is held', () => {
    expect(refusal(stop(1), at('2026-02-06', '12:59'))).toBeUndefined();
    expect(refusal(stop(1), at('2026-02-06', '13:00'))).toBe('already-held');
  });

  it('an opening meeting comes before the first closing meeting', () => {
    const early = at('2025-12-15');
    expect(refusal(move('2026-02-06', 'opening'), early)).toBe('after-closing-meeting');
    expect(refusal(move('2026-02-05', 'opening'), early)).toBeUndefined();
  });

  it('confirming the date shown is accepted', () => {
    const shown: PlanChange = { kind: 'confirm-meeting', meeting: '1', day: '2026-02-06', time: '13:00' };
    expect(meetingOf(planAfter(settingsOf(), shown, now), 1)).toMatchObject({
      day: '2026-02-06',
      state: 'confirmed',
    });
  });
});
