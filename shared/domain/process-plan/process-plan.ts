import type { Guarded } from '../guard/guard.ts';
import { type CommonGoals, isPlanned } from '../learning/common-goals.ts';
import type { Person } from '../person/person.ts';
import type { Day } from '../time/day.ts';

/** A day's activity told so that a colleague can take over. */
export interface ProcessPlan {
  readonly v: 1;
  readonly day: Day;
  readonly at: string;
  readonly by: Person;
  readonly texts: ProcessTexts;
}

export const processFields = [
  { id: 'activity', longest: 200 },
  { id: 'purpose', longest: 300 },
  { id: 'steps', longest: 1000 },
  { id: 'materials', longest: 300 },
  { id: 'group', longest: 60 },
  { id: 'tips', longest: 500 },
] as const;

export type ProcessField = (typeof processFields)[number]['id'];
export type ProcessTexts = Readonly<Partial<Record<ProcessField, Guarded>>>;

/** What the course's own plan says already: its first goal with something to do about it. */
export function suggestedTexts(goals: CommonGoals | undefined): ProcessTexts {
  if (!goals || !isPlanned(goals.goals)) return {};
  const goal = goals.goals.find(({ activities }) => activities.length > 0);
  const activity = goal?.activities[0]?.text;
  return { ...(activity && { activity }), ...(goal && { purpose: goal.text }) };
}
