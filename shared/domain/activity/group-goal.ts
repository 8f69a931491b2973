import type { Guarded } from '../guard/guard.ts';
import type { CommonGoal, PlannedActivity } from '../learning/common-goals.ts';
import { sameRoom } from '../learning/note.ts';
import type { Slot } from './week-plan.ts';

/**
 * The goal that a group goes for: the one that was said to be theirs; else the only one there is for everybody; else
 * the one whose words name the group, or whose activity is with the adult that the group has. Undefined where it is not
 * plain: no goal is better than somebody else's.
 */
export function goalOfGroup(
  goals: readonly CommonGoal[],
  slot: Pick<Slot, 'group' | 'responsible'>,
): CommonGoal | undefined {
  const said = goals.find(({ groups = [] }) => groups.some((each) => isSame(each, slot.group)));
  if (said) return said;
  const open = goals.filter(({ groups = [] }) => groups.length === 0);
  return (
    onlyOne(open) ??
    onlyOne(open.filter((goal) => names(goal, slot.group))) ??
    onlyOne(open.filter(({ activities }) => activities.some((each) => isWith(each, slot))))
  );
}

/** Of a goal's activities the one that is with the group's own adult, else the first. */
export function activityFor(
  { activities }: Pick<CommonGoal, 'activities'>,
  slot: Pick<Slot, 'responsible'> | undefined,
): PlannedActivity | undefined {
  return activities.find((each) => slot && isWith(each, slot)) ?? activities[0];
}

/** A group goes for one goal: with a new one it leaves the one it had. */
export function giveGoal(goals: readonly CommonGoal[], goal: string, group: Guarded): readonly CommonGoal[] {
  if (!goals.some(({ id }) => id === goal)) return goals;
  return goals.map((each) => {
    const { groups = [], ...rest } = each;
    const others = groups.filter((other) => !isSame(other, group));
    return withGroups(rest, each.id === goal ? [...others, group] : others);
  });
}

/** Nobody named: the goal is for everybody. */
function withGroups<T extends object>(
  goal: T,
  groups: readonly Guarded[],
): T & { readonly groups?: readonly Guarded[] } {
  return { ...goal, ...(groups.length > 0 && { groups }) };
}

function isWith({ responsible }: PlannedActivity, slot: Pick<Slot, 'responsible'>): boolean {
  return responsible !== undefined && responsible === slot.responsible;
}

function names({ text, need, activities }: CommonGoal, group: string): boolean {
  const all = [text, need, ...activities.flatMap((each) => [each.text, each.where])];
  return all.some((each) => wordsOf(each ?? '').includes(wordsOf(group)));
}

/** “Blå gruppe: i salen” as “ blå gruppe i salen ”, in which “ blå ” is found and “ lå ” is not. */
function wordsOf(text: string): string {
  return ` ${(sameRoom(text).match(/[\p{L}\p{N}]+/gu) ?? []).join(' ')} `;
}

function isSame(one: string, other: string): boolean {
  return sameRoom(one) === sameRoom(other);
}

function onlyOne<T>(list: readonly T[]): T | undefined {
  return list.length === 1 ? list[0] : undefined;
}
