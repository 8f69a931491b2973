import { addWeeks, type Day } from '../time/day.ts';
import { weeksShown } from './limits.ts';
import type { Plan } from './plan.ts';
import { planUnit } from './plan-unit.ts';
import type { PlanSettings } from './settings.ts';

/** Thrown when a stored plan cannot be worked out. Changes that would lead to such a plan are refused. */
export class PlanRefused extends Error {
  override readonly name = 'PlanRefused';
}

/** A plan, and how far ahead one may look for it to come out the same. */
interface Known {
  readonly plan: Plan;
  readonly from: Day;
  readonly before: Day;
}

/** One request asks with the same object again and again; the next request has read one of the same words. */
const byObject = new WeakMap<PlanSettings, Known>();
const byWords = new Map<string, Known>();
const mostKnown = 100;
const never: Day = '9999-12-31';

/**
 * The unit's plan as it stands today. Worked out anew only when the settings have changed, or when the day has come
 * for it to reach a course further: about every fifth week.
 */
export function planOf(settings: PlanSettings, today: Day): Plan {
  const until = addWeeks(today, weeksShown);
  const holds = (one: Known | undefined) => one && one.from <= until && until < one.before;
  const atHand = byObject.get(settings);
  if (atHand && holds(atHand)) return atHand.plan;
  const words = JSON.stringify(settings);
  const remembered = byWords.get(words);
  const known = remembered && holds(remembered) ? remembered : workedOut(settings, until);
  byObject.set(settings, known);
  if (known !== remembered && byWords.size >= mostKnown) byWords.clear();
  byWords.set(words, known);
  return known.plan;
}

/** A plan ends with the first course that starts later than one looks, or with the last that there is. */
function workedOut(settings: PlanSettings, until: Day): Known {
  const plan = planUnit(settings, until);
  if ('refused' in plan) throw new PlanRefused(plan.refused);
  const [before, last] = [plan.courses.at(-2), plan.courses.at(-1)];
  const isLast = !last || last.number === settings.lastCourse;
  return { plan, from: before?.start ?? '', before: isLast ? never : last.start };
}
