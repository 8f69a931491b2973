import fc from 'fast-check';
import { expect, it } from 'vitest';
import { weeksShown } from '../../shared/domain/plan/limits.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import type { PlanSettings } from '../../shared/domain/plan/settings.ts';
import { addDays, addWeeks } from '../../shared/domain/time/day.ts';
import { closedFrom, settingsOf } from '../people/plan-example.ts';
import { settings } from '../people/plan-random.ts';

const readAnew = (unit: PlanSettings): PlanSettings => structuredClone(unit);

it('remembers a plan for just as long as it comes out the same', () => {
  const days = fc.array(fc.integer({ min: -30, max: 500 }), { minLength: 5, maxLength: 12 });
  fc.assert(
    fc.property(settings, days, (unit, later) => {
      for (const after of later) {
        const today = addDays(unit.anchor, after);
        const fresh = planUnit(unit, addWeeks(today, weeksShown));
        fc.pre(!('refused' in fresh));
        expect(planOf(readAnew(unit), today)).toEqual(fresh);
        expect(planOf(unit, today)).toEqual(fresh);
      }
    }),
    { numRuns: 60 },
  );
});

it('plans once for a unit that is read again the next day, and anew when a course comes into sight', () => {
  const unit = settingsOf();
  const today = addDays(unit.anchor, 10);
  const plan = planOf(unit, today);
  expect(planOf(readAnew(unit), addDays(today, 1))).toBe(plan);
  expect(planOf(unit, addDays(today, 60))).not.toBe(plan);
});

it.each<Partial<PlanSettings>>([
  { pauseWeeks: 3 },
  { courses: { 1: { pauseAfter: 2 } } },
  { closures: [closedFrom('2026-02-02', '2026-02-15')] },
  { slot: { weekday: 1, time: '09:30', minutes: 90 } },
  { openDaysPerWeek: 5, closures: [closedFrom('2026-01-19', '2026-01-19')] },
  { lastCourse: 2 },
])('plans anew for a unit whose settings are others, also on the same day: %o', (other) => {
  const unit = settingsOf();
  const today = addDays(unit.anchor, 10);
  const plan = planOf(readAnew(unit), today);
  const changed = planOf({ ...unit, ...other }, today);
  expect(changed).not.toEqual(plan);
  expect(changed).toEqual(planUnit({ ...unit, ...other }, addWeeks(today, weeksShown)));
});

it('remembers a plan that has its last course however far somebody looks', () => {
  const unit = settingsOf({ lastCourse: 2 });
  const plan = planOf(unit, addDays(unit.anchor, 10));
  expect(planOf(readAnew(unit), addDays(unit.anchor, 500))).toBe(plan);
});

it('remembers no more than some plans', () => {
  const unit = settingsOf();
  const today = addDays(unit.anchor, 10);
  const plan = planOf(readAnew(unit), today);
  for (let minutes = 1; minutes <= 200; minutes++)
    planOf({ ...unit, slot: { ...unit.slot, minutes } }, today);
  expect(planOf(readAnew(unit), today)).not.toBe(plan);
});
