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

/** What is asked, in the order in which a morning goes: six fields, and nothing that is known already. */
export const processFields = [
  { id: 'activity', longest: 200 },
  { id: 'start', longest: 300 },
  { id: 'steps', longest: 1000 },
  { id: 'close', longest: 300 },
  { id: 'materials', longest: 300 },
  { id: 'tips', longest: 500 },
] as const;

/** The purpose is the goal's, and the groups are the week's; those written before they were stand as they are. */
export const shownFields = [
  'activity',
  'purpose',
  'group',
  'start',
  'steps',
  'close',
  'materials',
  'tips',
] as const;

export type ProcessField = (typeof shownFields)[number];
export type ProcessTexts = Readonly<Partial<Record<ProcessField, Guarded>>>;

/** What the course's own plan says already: its first goal with something to do about it. */
export function suggestedTexts(goals: CommonGoals | undefined): ProcessTexts {
  if (!goals || !isPlanned(goals.goals)) return {};
  const goal = goals.goals.find(({ activities }) => activities.length > 0);
  const activity = goal?.activities[0]?.text;
  return { ...(activity && { activity }), ...(goal && { purpose: goal.text }) };
}

/** What was asked takes the place of what stood there; what is no longer asked is kept. */
export function rewritten(before: ProcessTexts | undefined, asked: ProcessTexts): ProcessTexts {
  const { purpose, group } = before ?? {};
  return { ...(purpose && { purpose }), ...(group && { group }), ...asked };
}
