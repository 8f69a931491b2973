import type { Guarded } from '../guard/guard.ts';
import type { Unit } from '../unit/unit.ts';
import { coursesShown } from './limits.ts';

/** What the unit as a whole works towards in one course: goal → activities. */
export interface CommonGoals {
  readonly v: 1;
  readonly course: number;
  readonly contentTheme?: Guarded;
  readonly goals: readonly CommonGoal[];
}

export interface CommonGoal {
  readonly id: string;
  /** What the group needs: where the goal came from. */
  readonly need?: Guarded;
  readonly text: Guarded;
  /** What to look for in the children on the way: one to three signs, each on a line of its own. */
  readonly sign?: Guarded;
  /** The small groups that go for it, as the week calls them; without any it is everybody's. */
  readonly groups?: readonly Guarded[];
  /** Written down by the leader, from a sheet of paper; until somebody edits it. */
  readonly paper?: true;
  readonly activities: readonly PlannedActivity[];
}

export interface PlannedActivity {
  readonly id: string;
  readonly text: Guarded;
  /** The same activity, slightly turned: “denne gang uden ord”. */
  readonly angle?: Guarded;
  /** Place and time as people say it: “salen, tirsdag kl. 9.30”. */
  readonly where?: Guarded;
  /** The adult who has it in hand, by id: the name is looked up where it is shown, and gone when they are. */
  readonly responsible?: string;
}

/** Whether a course can begin: there is a goal with an activity. */
export function isPlanned(goals: readonly CommonGoal[]): boolean {
  return goals.some(({ activities }) => activities.length > 0);
}

export function signsOf({ sign }: Pick<CommonGoal, 'sign'>): readonly string[] {
  return linesOf(sign ?? '');
}

export function linesOf(text: string): readonly string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

export function countActivities(goals: readonly CommonGoal[]): number {
  return goals.reduce((sum, { activities }) => sum + activities.length, 0);
}

/** Whether words that stood there read otherwise now, or are gone; words that were only added reword nothing. */
export function isReworded(before: CommonGoal, after: CommonGoal | undefined): boolean {
  if (!after) return true;
  if (before.text !== after.text || before.need !== after.need || before.sign !== after.sign) return true;
  return before.activities.some((activity) => {
    const now = after.activities.find(({ id }) => id === activity.id);
    return !now || now.text !== activity.text || now.angle !== activity.angle || now.where !== activity.where;
  });
}

/** The unit's own row carries the goals of the latest courses, so that its guide reads nothing more to show them. */
export function withGoalsShown(unit: Unit, course: number, goals: readonly CommonGoal[]): Unit {
  const shown = { course, texts: goals.map(({ text }) => text) };
  const others = (unit.goalsShown ?? []).filter((each) => each.course !== course);
  const goalsShown = [...others, shown].toSorted((a, b) => a.course - b.course).slice(-coursesShown);
  return { ...unit, goalsShown };
}

export function goalsShownIn({ goalsShown }: Pick<Unit, 'goalsShown'>, course: number): readonly Guarded[] {
  return goalsShown?.find((each) => each.course === course)?.texts ?? [];
}
