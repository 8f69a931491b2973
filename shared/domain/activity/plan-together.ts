import type { CommonGoal, PlannedActivity } from '../learning/common-goals.ts';
import { mostActivities, mostGoals } from '../learning/limits.ts';
import { giveGoal } from './group-goal.ts';

/** What one form of the plan says: a goal, an activity under it, or both at once where the goal is new. */
export interface PlanWritten {
  readonly about: string;
  /**
   * Without it the goal stays as it reads: writing an activity never rewords the goal it stands under. Groups that it
   * names leave the goal they had; where it says nothing of groups, the goal keeps its own.
   */
  readonly goal?: Omit<CommonGoal, 'id' | 'activities'>;
  readonly activity?: ActivityWritten;
}

/** By id; without words it is taken out. */
interface ActivityWritten {
  readonly id: string;
  readonly words?: Omit<PlannedActivity, 'id' | 'angle'>;
}

export type WritingRefused = 'full' | 'full-activities' | 'gone';

/** Writes into the plan. Other goals stay as they are, and so does the activity's angle. */
export function writeInPlan(
  goals: readonly CommonGoal[],
  { about, goal, activity }: PlanWritten,
): readonly CommonGoal[] | WritingRefused {
  const old = goals.find(({ id }) => id === about);
  if (!old && !goal) return 'gone';
  if (!old && goals.length >= mostGoals) return 'full';
  const before = old?.activities ?? [];
  const activities = activity ? withActivity(before, activity) : before;
  if (typeof activities === 'string') return activities;
  if (old && !goal) return goals.map((each) => (each === old ? { ...old, activities } : each));
  if (!goal) return goals;
  const { groups = old?.groups ?? [], ...words } = goal;
  const written: CommonGoal = { id: about, ...words, activities };
  const all = old ? goals.map((each) => (each === old ? written : each)) : [...goals, written];
  return groups.reduce<readonly CommonGoal[]>((now, group) => giveGoal(now, about, group), all);
}

function withActivity(
  activities: readonly PlannedActivity[],
  { id, words }: ActivityWritten,
): readonly PlannedActivity[] | WritingRefused {
  const old = activities.find((each) => each.id === id);
  if (!words) return old ? activities.filter((each) => each !== old) : activities;
  if (!old && activities.length >= mostActivities) return 'full-activities';
  const written: PlannedActivity = { id, ...(old?.angle && { angle: old.angle }), ...words };
  return old ? activities.map((each) => (each === old ? written : each)) : [...activities, written];
}

/** Gives an activity another angle; undefined when it is no longer there. */
export function turnActivity(
  goals: readonly CommonGoal[],
  about: { readonly goal: string; readonly activity: string },
  angle: NonNullable<PlannedActivity['angle']>,
): readonly CommonGoal[] {
  const goal = goals.find(({ id }) => id === about.goal);
  const activity = goal?.activities.find(({ id }) => id === about.activity);
  if (!goal || !activity) return goals;
  const activities = goal.activities.map((each) => (each === activity ? { ...each, angle } : each));
  return goals.map((each) => (each === goal ? { ...goal, activities } : each));
}
