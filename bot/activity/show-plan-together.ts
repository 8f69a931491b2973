import type { CommonGoal } from '../../shared/domain/learning/common-goals.ts';
import type { Standing } from '../access/enter.ts';
import { commonGoalsRow } from '../rows/learning-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { adultsIn, nameIn } from '../unit/adults-to-name.ts';
import { type PlanShown, planTogetherView } from './view/plan-together-views.ts';

export async function showPlanTogether(
  at: Standing,
  course: number,
  more: Pick<PlanShown, 'said' | 'open'> = {},
): Promise<Reply> {
  const [goals, adults] = await Promise.all([goalsOf(at, course), adultsIn(at.call.ports, at.unit.id)]);
  return showYou(
    planTogetherView({
      unit: at.unit,
      course,
      goals,
      nameOf: nameIn(adults),
      mayEnter: at.may('enter-for-others'),
      ...more,
    }),
  );
}

export async function goalsOf({ call, unit }: Standing, course: number): Promise<readonly CommonGoal[]> {
  return (await readValue(call.ports, commonGoalsRow(unit.id, course)))?.goals ?? [];
}
