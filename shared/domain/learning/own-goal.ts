import { may, type Role } from '../access/permissions.ts';
import type { Guarded } from '../guard/guard.ts';
import { type Person, samePerson } from '../person/person.ts';

/** Who else may read a learning goal. The owner alone decides. */
export const visibilities = ['me', 'leader', 'unit'] as const;
export type Visibility = (typeof visibilities)[number];

/** What one person wants to learn in one course: at most one, since its row is theirs for that course. */
export interface OwnGoal {
  readonly v: 1;
  readonly person: Person;
  readonly course: number;
  readonly text: Guarded;
  readonly visibility: Visibility;
  /** One of the municipality's guiding marks, by id. */
  readonly mark?: string;
  /**
   * With `leader`: the leader it was shown to. A later leader does not see it, because the owner did not choose
   * them.
   */
  readonly leader?: Person;
  readonly at: string;
  /** The course it was taken along from. */
  readonly carriedFrom?: number;
  readonly closedAt?: string;
}

export function maySeeGoal(
  goal: OwnGoal,
  viewer: { readonly person: Person; readonly roles: readonly Role[] },
): boolean {
  if (samePerson(goal.person, viewer.person)) return true;
  if (goal.closedAt) return false;
  switch (goal.visibility) {
    case 'me':
      return false;
    case 'leader':
      return (
        may(viewer.roles, 'see-goals-for-leader') &&
        goal.leader !== undefined &&
        samePerson(goal.leader, viewer.person)
      );
    case 'unit':
      return may(viewer.roles, 'see-goals-for-unit');
    default:
      return goal.visibility satisfies never;
  }
}

/** What an agenda may say about own goals. */
export function goalsForUnit(
  goals: readonly OwnGoal[],
): readonly { readonly name: string; readonly text: string }[] {
  return goals
    .filter(({ visibility, closedAt }) => visibility === 'unit' && !closedAt)
    .map(({ person, text }) => ({ name: person.name ?? '', text }));
}

/** The same goal in the next course: still as visible as its owner made it. */
export function carriedGoal(goal: OwnGoal, course: number, at: string): OwnGoal {
  return { ...goal, course, at, carriedFrom: goal.carriedFrom ?? goal.course };
}
