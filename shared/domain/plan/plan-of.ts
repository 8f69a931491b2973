import { addWeeks, type Day } from '../time/day.ts';
import type { Plan } from './plan.ts';
import { planUnit } from './plan-unit.ts';
import type { PlanSettings } from './settings.ts';

/** Weeks planned ahead: enough for all that the bot shows or says. Only calendars look further. */
export const weeksShown = 30;

/** Thrown when a stored plan cannot be worked out. Changes that would lead to such a plan are refused. */
export class PlanRefused extends Error {
  override readonly name = 'PlanRefused';
}

const known = new WeakMap<PlanSettings, { readonly today: Day; readonly plan: Plan }>();

/** The unit's plan as it stands today. Worked out once for the same settings object, so once in a request. */
export function planOf(settings: PlanSettings, today: Day): Plan {
  const found = known.get(settings);
  if (found?.today === today) return found.plan;
  const plan = planUnit(settings, addWeeks(today, weeksShown));
  if ('refused' in plan) throw new PlanRefused(plan.refused);
  known.set(settings, { today, plan });
  return plan;
}
