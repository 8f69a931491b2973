import type { Plan, PlanRefusal } from '../../shared/domain/plan/plan.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import type { Closure, CourseSettings, PlanSettings } from '../../shared/domain/plan/settings.ts';

/** A unit that was set up well before its first course, with a Friday slot and no closures. */
export function settingsOf(more: Partial<PlanSettings> = {}): PlanSettings {
  return {
    anchor: '2026-01-05',
    knownFrom: '2025-06-02',
    slot: { weekday: 5, time: '13:00', minutes: 60 },
    openDaysPerWeek: 3,
    openOn: { june5: false, december24: false },
    closures: [],
    pauseWeeks: 0,
    courses: {},
    curriculum: [{ fromCourse: 1, version: 'styrket-2018' }],
    ...more,
  };
}

export function closedFrom(from: string, to: string, label?: string): Closure {
  return { id: `${from}/${to}`, scope: 'unit', kind: 'days', from, to, ...(label && { label }) };
}

export function closedWeeks(fromWeek: number, toWeek: number): Closure {
  return { id: `${fromWeek}-${toWeek}`, scope: 'municipality', kind: 'yearly-weeks', fromWeek, toWeek };
}

export function stoppedOn(day: string): CourseSettings {
  return { decision: { kind: 'not-at-all', reason: 'Sygdom', day } };
}

export function planOf(more: Partial<PlanSettings> = {}, until = '2026-12-31'): Plan {
  return planned(planUnit(settingsOf(more), until));
}

export function planned(plan: Plan | PlanRefusal): Plan {
  if ('refused' in plan) throw new Error(`no plan: ${plan.refused}`);
  return plan;
}

export function courseOf(plan: Plan, number: number) {
  const course = plan.courses.find((each) => each.number === number);
  if (!course) throw new Error(`no course ${number}`);
  return course;
}

export function mondaysOf(plan: Plan, number: number): readonly string[] {
  return courseOf(plan, number).weeks.map(({ monday }) => monday);
}

export function meetingOf(plan: Plan, number: number) {
  const { closingMeeting } = courseOf(plan, number);
  if (!closingMeeting) throw new Error(`course ${number} has no meeting`);
  return closingMeeting;
}
