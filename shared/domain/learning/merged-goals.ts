import type { CommonGoal } from './common-goals.ts';
import { type ActivityLines, mendActivities } from './mend-activities.ts';

/** A goal as the form of the common goals holds it; `sent` is missing from a form that showed no activities. */
export type WrittenGoal = Pick<CommonGoal, 'id' | 'text' | 'sign'> & { readonly sent?: ActivityLines };

/** The ids that stood in the form when it was opened. */
interface Shown {
  readonly goals: readonly string[];
  readonly activities?: readonly string[];
}

/** Keeps the need and the groups of each goal, and whatever somebody else has added since the form was opened. */
export function mergedGoals(
  now: readonly CommonGoal[],
  written: readonly WrittenGoal[],
  shown: Shown,
): readonly CommonGoal[] {
  const edited = written.map(({ sent, ...goal }): CommonGoal => {
    const { need, groups, activities = [] } = now.find(({ id }) => id === goal.id) ?? {};
    const mended = sent ? mendActivities(activities, sent) : activities;
    return { ...goal, ...(need && { need }), ...(groups && { groups }), activities: mended };
  });
  const own = new Set([...shown.goals, ...edited.map(({ id }) => id)]);
  const left = now.flatMap((goal) => (own.has(goal.id) ? stillHolding(goal, edited, shown) : [goal]));
  return [...edited, ...left];
}

/** An emptied goal stays with what a colleague has added to it meanwhile. */
function stillHolding(
  goal: CommonGoal,
  edited: readonly CommonGoal[],
  { activities: shown }: Shown,
): readonly CommonGoal[] {
  if (!shown || edited.some(({ id }) => id === goal.id)) return [];
  const activities = goal.activities.filter(({ id }) => !shown.includes(id));
  return activities.length > 0 ? [{ ...goal, activities }] : [];
}
