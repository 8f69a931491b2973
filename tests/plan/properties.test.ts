import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChange } from '../../shared/domain/plan/apply-change.ts';
import { differences } from '../../shared/domain/plan/differences.ts';
import { meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import { freezePast } from '../../shared/domain/plan/freeze-past.ts';
import { isOpenDay } from '../../shared/domain/plan/open-days.ts';
import type { Plan } from '../../shared/domain/plan/plan.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import type { PlanSettings } from '../../shared/domain/plan/settings.ts';
import { undoDeadline } from '../../shared/domain/plan/undo-change.ts';
import { addDays, addWeeks, momentAt, momentOf, mondayOf, weekdayOf } from '../../shared/domain/time/day.ts';
import { cpuTimeOf } from '../doubles/cpu-time.ts';
import { planned, settingsOf } from '../people/plan-example.ts';
import { change, instant, settings } from '../people/plan-random.ts';

const until = '2027-06-30';
const runs = { numRuns: 150 };

function plannable(unit: PlanSettings): Plan {
  const plan = planUnit(unit, until);
  fc.pre(!('refused' in plan));
  return planned(plan);
}

function weeksOf(plan: Plan) {
  return plan.courses.flatMap((course) =>
    [...course.weeks, ...course.pauseWeeks, ...course.skippedWeeks].toSorted((a, b) =>
      a.monday.localeCompare(b.monday),
    ),
  );
}

/** Every date of a plan up to `now`, as a line of text. */
function happened(plan: Plan, now: string): string[] {
  const weeks = plan.courses.flatMap((course) =>
    course.weeks.map(
      ({ number, firstOpenDay }) =>
        `${momentAt(firstOpenDay, '09:00')} ${course.number}.${number} ${course.theme}`,
    ),
  );
  const meetings = meetingsOf(plan).map(({ id, type, day, time }) => `${momentAt(day, time)} ${id} ${type}`);
  return [...weeks, ...meetings].filter((line) => line.slice(0, 16) <= now).toSorted();
}

it('any plan keeps the rules', () => {
  fc.assert(
    fc.property(settings, (unit) => {
      const plan = plannable(unit);
      const meetings = meetingsOf(plan);
      const closing = meetings.slice(1).map(({ day }) => day);
      const guides = plan.courses.flatMap(({ weeks }) => weeks.map(({ firstOpenDay }) => firstOpenDay));
      const mondays = weeksOf(plan).map(({ monday }) => monday);
      expect({
        withoutFiveOpenWeeks: plan.courses.filter(({ weeks, closingMeeting }) => {
          const open = weeks.every(({ openDays }) => openDays.length >= unit.openDaysPerWeek);
          return !open || (closingMeeting && weeks.length !== 5);
        }),
        meetingOutsideWeekFive: plan.courses.filter(({ weeks, closingMeeting }) => {
          return closingMeeting && mondayOf(closingMeeting.day) !== weeks[4]?.monday;
        }),
        withoutMeetingThoughNotStopped: plan.courses.filter(({ closingMeeting, decision }) => {
          return !closingMeeting && decision?.kind !== 'not-at-all';
        }),
        onClosedDays: [...meetings.map(({ day }) => day), ...guides].filter((day) => !isOpenDay(day, unit)),
        weeksUnexplained: plan.courses.flatMap(({ skippedWeeks }) => {
          return skippedWeeks.filter(({ reasons }) => reasons.length === 0);
        }),
        meetingsAstray: meetings.filter(({ day, movedFrom, state }) => {
          return !movedFrom && state === 'planned' && weekdayOf(day) !== unit.slot.weekday;
        }),
      }).toEqual({
        withoutFiveOpenWeeks: [],
        meetingOutsideWeekFive: [],
        withoutMeetingThoughNotStopped: [],
        onClosedDays: [],
        weeksUnexplained: [],
        meetingsAstray: [],
      });
      // Every week from the anchor on is named once and in order, so that courses never overlap.
      expect(mondays).toEqual(mondays.map((_, index) => addWeeks(unit.anchor, index)));
      expect(closing).toEqual(closing.toSorted());
    }),
    { numRuns: 800 },
  );
});

describe('any change', () => {
  it('leaves the day that a moved first meeting came from, when that day has passed', () => {
    const openingMeeting = { day: '2026-02-02', time: '08:00', confirmed: false };
    const moved = settingsOf({ anchor: '2026-01-05', knownFrom: '2025-12-29', openingMeeting });
    expect(plannable(moved).openingMeeting.movedFrom?.day).toBe('2026-01-02');
    const written = freezePast(moved, new Date('2026-01-05T06:00:00.000Z'));
    expect(plannable(written).openingMeeting).toEqual(plannable(moved).openingMeeting);
  });

  it('leaves a meeting on the later day that the leader chose, when the usual hour of that week has passed', () => {
    const closingMeeting = { day: '2026-02-06', time: '15:00', confirmed: true };
    const moved = settingsOf({ anchor: '2026-01-05', courses: { 1: { closingMeeting } } });
    expect(plannable(moved).courses[0]?.closingMeeting).toMatchObject({ day: '2026-02-06', time: '15:00' });
    const written = freezePast(moved, new Date('2026-02-06T13:30:00.000Z'));
    expect(plannable(written)).toEqual(plannable(moved));
  });

  it('starts from the same plan with its past written down', () => {
    fc.assert(
      fc.property(settings, instant, (unit, now) => {
        expect(plannable(freezePast(unit, now))).toEqual(plannable(unit));
      }),
      runs,
    );
  });

  it('never moves what has happened, one change after another', () => {
    const steps = fc.array(fc.tuple(change, fc.integer({ min: 1, max: 60 })), { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(settings, instant, steps, (start, first, changes) => {
        let unit = deepFrozen(start);
        let now = first;
        for (const [next, days] of changes) {
          const changed = applyChange(unit, next, now);
          if (!('refused' in changed)) {
            const before = plannable(unit);
            const after = plannable(changed);
            expect(keptFrom(happened(before, momentOf(now)), after)).toEqual(happened(after, momentOf(now)));
            unit = deepFrozen(changed);
          }
          now = new Date(now.getTime() + days * 86_400_000);
        }
      }),
      runs,
    );
  });

  it('can be undone until its deadline as if it had never been', () => {
    fc.assert(
      fc.property(settings, instant, change, (start, now, next) => {
        const unit = deepFrozen(start);
        const before = plannable(unit);
        const changed = applyChange(unit, next, now);
        fc.pre(!('refused' in changed));
        const after = plannable(changed as PlanSettings);
        const deadline = undoDeadline(differences(before, after), now);
        const lastChance = momentOf(new Date((deadline ?? now).getTime() - 60_000));
        expect(keptFrom(happened(before, lastChance), after)).toEqual(happened(after, lastChance));
        expect(planUnit(unit, until)).toEqual(before);
      }),
      runs,
    );
  });
});

/**
 * The past that a change must keep. Only a fifth week whose last days close after it has begun may go: it is skipped
 * and comes again.
 */
function keptFrom(lines: readonly string[], after: Plan): string[] {
  const cutShort = new Set(skippedIn(after));
  return lines.filter((line) => !(/ \d+\.5 /.test(line) && cutShort.has(mondayOf(line.slice(0, 10)))));
}

function skippedIn(plan: Plan): string[] {
  return plan.courses.flatMap(({ skippedWeeks }) => skippedWeeks.map(({ monday }) => monday));
}

function deepFrozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) {
    for (const part of Object.values(value)) deepFrozen(part);
    Object.freeze(value);
  }
  return value;
}

it('plans two years in a few milliseconds', async () => {
  const unit = settingsOf({ pauseWeeks: 1 });
  const twoYears = addDays(unit.anchor, 730);
  for (let warm = 0; warm < 50; warm += 1) planUnit(unit, twoYears);
  const milliseconds = await cpuTimeOf(() => {
    for (let turn = 0; turn < 100; turn += 1) planUnit(unit, twoYears);
  });
  expect(milliseconds / 100).toBeLessThan(5);
});
