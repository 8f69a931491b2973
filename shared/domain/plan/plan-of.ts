import { addWeeks, type Day } from '../time/day.ts';
import type { Plan } from './plan.ts';
import { planUnit } from './plan-unit.ts';
import type { PlanSettings } from './settings.ts';

/** Far enough for everything that is shown, said or asked; only calendar programs are told more. */
export const weeksShown = 30;

/** A stored plan that cannot be worked out. No change that would lead to one is ever accepted. */
export class PlanRefused extends Error {
  override readonly name = 'PlanRefused';
}

const known = new WeakMap<PlanSettings, { readonly today: Day; readonly plan: Plan }>();

/** The unit's plan as it stands today: worked out once for the settings of one request, whoever asks. */
export function planOf(settings: PlanSettings, today: Day): Plan {
  const found = known.get(settings);
  if (found?.today === today) return found.plan;
  const plan = planUnit(settings, addWeeks(today, weeksShown));
  if ('refused' in plan) throw new PlanRefused(plan.refused);
  known.set(settings, { today, plan });
  return plan;
}
