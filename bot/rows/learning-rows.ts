import type { CommonGoal, CommonGoals } from '../../shared/domain/learning/common-goals.ts';
import type { Note } from '../../shared/domain/learning/note.ts';
import type { OwnGoal } from '../../shared/domain/learning/own-goal.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { courseWork, threeDigits } from './course-keys.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

export const noteRow = (unit: string, course: number, id: string): RowAt<Note> =>
  inUnit(unit, `${notePrefix(course)}${id}`);
export const notesIn = (unit: string, course: number): RowsIn<Note> => allIn(unit, notePrefix(course));

export const ownGoalRow = (unit: string, course: number, person: Person): RowAt<OwnGoal> =>
  inUnit(unit, `${goalPrefix(course)}${person.platform}|${person.tenant}|${person.id}`);
export const commonGoalsRow = (unit: string, course: number): RowAt<CommonGoals> =>
  inUnit(unit, `${goalPrefix(course)}unit`);
export const goalsIn = (unit: string, course: number): RowsIn<OwnGoal | CommonGoals> =>
  allIn(unit, goalPrefix(course));

/** A goal as it read before it was reworded. Its key lies outside `work|`, because no agenda needs it. */
export interface EarlierWording {
  readonly v: 1;
  readonly until: string;
  readonly goal: CommonGoal;
}
export const wordingRow = (
  unit: string,
  course: number,
  { goal, until }: EarlierWording,
): RowAt<EarlierWording> => inUnit(unit, `${wordingPrefix(course, goal.id)}${until}`);
export const wordingsOf = (unit: string, course: number, goal: string): RowsIn<EarlierWording> =>
  allIn(unit, wordingPrefix(course, goal));
const wordingPrefix = (course: number, goal: string): string => `wording|${threeDigits(course)}|${goal}|`;

export function sortGoals(goals: readonly (OwnGoal | CommonGoals)[]): {
  readonly ownGoals: readonly OwnGoal[];
  readonly commonGoals: CommonGoals | undefined;
} {
  return {
    ownGoals: goals.filter((goal): goal is OwnGoal => 'person' in goal),
    commonGoals: goals.find((goal): goal is CommonGoals => !('person' in goal)),
  };
}

export function notePrefix(course: number): string {
  return `${courseWork(course)}note|`;
}

export function goalPrefix(course: number): string {
  return `${courseWork(course)}goal|`;
}
