import { activityFor, goalOfGroup } from '../activity/group-goal.ts';
import type { Slot } from '../activity/week-plan.ts';
import type { Guarded } from '../guard/guard.ts';
import type { CommonGoal, CommonGoals } from '../learning/common-goals.ts';
import { sameRoom } from '../learning/note.ts';
import type { Person } from '../person/person.ts';
import type { Day } from '../time/day.ts';
import { longestOfProcessPlan } from './limits.ts';

/** A day's activity told so that a colleague can take over: one group's, or everybody's. */
export interface ProcessPlan {
  readonly v: 1;
  readonly day: Day;
  /** Missing in the plan that the day's groups have in common. */
  readonly of?: PlannedGroup;
  readonly at: string;
  readonly by: Person;
  readonly texts: ProcessTexts;
}

/** A line of the week, and the name its group had when the plan was written. */
export interface PlannedGroup {
  readonly slot: string;
  readonly group: Guarded;
}

type AskedField = keyof typeof longestOfProcessPlan;

/** What is asked: six fields, and nothing that is known already. */
export const processFields = (Object.keys(longestOfProcessPlan) as readonly AskedField[]).map((id) => ({
  id,
  longest: longestOfProcessPlan[id],
}));

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

/**
 * What the course's own plan says already: for a group the goal that it goes for; for a day without groups the first
 * with something to do about it.
 */
export function suggestedTexts(goals: CommonGoals | undefined, slot?: Slot): ProcessTexts {
  const all = goals?.goals ?? [];
  const goal = slot ? goalOfGroup(all, slot) : firstPlanned(all);
  const activity = goal && activityFor(goal, slot)?.text;
  return { ...(activity && { activity }), ...(goal && { purpose: goal.text }) };
}

function firstPlanned(goals: readonly CommonGoal[]): CommonGoal | undefined {
  return goals.find(({ activities }) => activities.length > 0);
}

/** The plan that all groups of the day have in common; until groups had plans of their own there was no other. */
export function commonPlan(plans: readonly ProcessPlan[]): ProcessPlan | undefined {
  return plans.find(({ of }) => !of);
}

/**
 * A group's own plan. One whose line was taken off the week and put on again keeps it by its name, as long as no other
 * line of the day has it.
 */
export function planOfGroup(
  plans: readonly ProcessPlan[],
  slot: Pick<Slot, 'id' | 'group'>,
  slots: readonly Pick<Slot, 'id'>[],
): ProcessPlan | undefined {
  return (
    plans.find(({ of }) => of?.slot === slot.id) ??
    plans.find(
      ({ of }) =>
        of && sameRoom(of.group) === sameRoom(slot.group) && !slots.some(({ id }) => id === of.slot),
    )
  );
}

/** What was asked takes the place of what stood there; what is no longer asked is kept. */
export function rewritten(before: ProcessTexts | undefined, asked: ProcessTexts): ProcessTexts {
  const { purpose, group } = before ?? {};
  return { ...(purpose && { purpose }), ...(group && { group }), ...asked };
}
