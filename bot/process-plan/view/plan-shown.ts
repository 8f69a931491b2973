import type { DaySlot } from '../../../shared/domain/activity/day-changes.ts';
import { goalOfGroup } from '../../../shared/domain/activity/group-goal.ts';
import type { CommonGoal, CommonGoals } from '../../../shared/domain/learning/common-goals.ts';
import type { OutsideEye } from '../../../shared/domain/outside-eye/outside-eye.ts';
import {
  commonPlan,
  type ProcessPlan,
  type ProcessTexts,
  planOfGroup,
  suggestedTexts,
} from '../../../shared/domain/process-plan/process-plan.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { NameOf } from '../../access/view/short-names.ts';

interface Named {
  readonly id: string;
  readonly name: string;
}

/** All that is planned for one day. */
export interface DayShown {
  readonly unit: Pick<Unit, 'id' | 'language' | 'plan'>;
  readonly day: Day;
  /** The day that was asked for, when the unit is closed on it. */
  readonly insteadOf?: Day;
  /** The groups' own, and perhaps one that they have in common. */
  readonly plans: readonly ProcessPlan[];
  readonly goals: CommonGoals | undefined;
  /** The lines of the week as they are that day, and the names of their adults. */
  readonly slots: readonly DaySlot[];
  readonly nameOf: NameOf;
  /** The course has no groups yet, and the one before has. */
  readonly mayCarry?: boolean;
  /** Who comes from outside to look that day. */
  readonly eyes: readonly OutsideEye[];
  /** Those who can be written to. */
  readonly colleagues: readonly Named[];
  /** Whoever asks, by the id that the week has for them. */
  readonly self?: string;
}

/** One plan to work from: a group's, or everybody's. */
export interface PlanShown {
  readonly slot?: DaySlot;
  readonly plan: ProcessPlan | undefined;
  /** The group has none of its own, and goes by what the groups have in common. */
  readonly isCommon: boolean;
  readonly suggested: ProcessTexts;
  /** To choose among, where it is not plain which one the group goes for. */
  readonly goals: readonly CommonGoal[];
  /** Who is down to take over, and can be written to. */
  readonly covers: readonly Named[];
  /** Who is down to take over, and has no account to be written to: their names. */
  readonly onPaper: readonly string[];
}

/** In place of a line of the week: the plan that the day's groups have in common. */
export const everybody = 'all';

/** Of the line with this id; of the day as a whole without one. */
export function planShown(shown: DayShown, id?: string): PlanShown {
  const { plans, goals, slots } = shown;
  const slot = slots.find((each) => each.id === id);
  const common = commonPlan(plans);
  const own = slot && planOfGroup(plans, slot, slots);
  const all = goals?.goals ?? [];
  return {
    ...(slot && { slot }),
    plan: own ?? common,
    isCommon: slot !== undefined && !own && common !== undefined && slots.length > 1,
    suggested: suggestedTexts(goals, slot),
    goals: slot && all.length > 1 && !goalOfGroup(all, slot) ? all : [],
    ...coversFor(shown, slot ? [slot] : slots),
  };
}

/** Whoever stands in for the day is written to before the one who would take over. */
function coversFor(
  { colleagues, nameOf, self }: DayShown,
  slots: readonly DaySlot[],
): Pick<PlanShown, 'covers' | 'onPaper'> {
  const wanted = new Set(
    slots.map(({ cover, responsible, changed }) => (changed && !cover ? responsible : cover)),
  );
  const covers = colleagues.filter(({ id }) => wanted.has(id));
  const others = [...wanted].filter((id) => id !== self && !covers.some((each) => each.id === id));
  return { covers, onPaper: others.flatMap((id) => nameOf(id) ?? []) };
}
