import type { Day } from '../time/day.ts';
import { isOpenDay, weekdaysFrom } from './open-days.ts';
import type { Plan } from './plan.ts';
import type { PlanSettings } from './settings.ts';

/** A week that a change takes out of the courses, or into them again. */
export interface RecountedWeek {
  readonly monday: Day;
  readonly counts: boolean;
  /** By the settings that leave the week out: some, but fewer than a week has to have. */
  readonly openDays: number;
}

interface Planned {
  readonly plan: Plan;
  readonly settings: PlanSettings;
}

/**
 * The weeks that count in one of two plans and have too few open days in the other, in order of time. They are why
 * dates move by a week though hardly anything was closed. A week that is closed altogether needs no telling.
 */
export function recountedWeeks(before: Planned, after: Planned): readonly RecountedWeek[] {
  return [
    ...leftOut(before, after).map((week) => ({ ...week, counts: false })),
    ...leftOut(after, before).map((week) => ({ ...week, counts: true })),
  ].toSorted((a, b) => a.monday.localeCompare(b.monday));
}

function leftOut(counting: Planned, other: Planned): readonly Omit<RecountedWeek, 'counts'>[] {
  const counted = new Set(
    counting.plan.courses.flatMap(({ weeks, pauseWeeks }) =>
      [...weeks, ...pauseWeeks].map(({ monday }) => monday),
    ),
  );
  return other.plan.courses
    .flatMap(({ skippedWeeks }) => skippedWeeks.map(({ monday }) => monday))
    .filter((monday) => counted.has(monday))
    .map((monday) => ({ monday, openDays: openDaysIn(monday, other.settings) }))
    .filter(({ openDays }) => openDays > 0 && openDays < other.settings.openDaysPerWeek);
}

function openDaysIn(monday: Day, settings: PlanSettings): number {
  return weekdaysFrom(monday).filter((day) => isOpenDay(day, settings)).length;
}
