import type { Guarded } from '../guard/guard.ts';

/** What the unit as a whole works towards in one course: goal → activities. */
export interface CommonGoals {
  readonly v: 1;
  readonly course: number;
  readonly contentTheme?: Guarded;
  readonly goals: readonly CommonGoal[];
}

export interface CommonGoal {
  readonly id: string;
  readonly text: Guarded;
  /** What to look for in the children on the way. */
  readonly sign?: Guarded;
  readonly activities: readonly PlannedActivity[];
}

export interface PlannedActivity {
  readonly id: string;
  readonly text: Guarded;
}

/** A course can begin on this: something to reach, and something to do about it. */
export function isPlanned(goals: readonly CommonGoal[]): boolean {
  return goals.some(({ activities }) => activities.length > 0);
}
