import type { DaySlot } from '../../shared/domain/activity/day-changes.ts';
import { giveGoal } from '../../shared/domain/activity/group-goal.ts';
import { courseOn } from '../../shared/domain/plan/find-in-plan.ts';
import { mostPlans } from '../../shared/domain/process-plan/limits.ts';
import {
  type ProcessPlan,
  planOfGroup,
  processFields,
  rewritten,
} from '../../shared/domain/process-plan/process-plan.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { dayGoneView } from '../activity/view/day-views.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { changeGoals } from '../learning/store-common-goals.ts';
import { changeRow } from '../rows/change-row.ts';
import { processPlanRow } from '../rows/meeting-rows.ts';
import { instead, showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { dayIn, dayShown } from './gather-process-plan.ts';
import { showProcessPlan } from './show-process-plan.ts';
import { processPlanText } from './text/process-plan-text.ts';
import { type DayShown, everybody, planShown } from './view/plan-shown.ts';
import { processPlanForm } from './view/process-plan-forms.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'process-plan.write': Carries<'unit', 'day' | 'slot'>;
    /** Says what a group goes for. */
    'process-plan.goal': Carries<'unit' | 'day' | 'slot' | 'goal'>;
  }
  interface Forms {
    'process-plan.write': true;
  }
}

export const writeProcessPlan = form({
  form: 'process-plan.write',
  deed: 'write-process-plan',
  ask: async (at, { day, slot }) => {
    const shown = await dayShown(at, dayIn(day, at));
    const one = planShown(shown, slot);
    return slot && !one.slot ? { instead: showYou(dayGoneView(at.unit)) } : { shown, one };
  },
  draw: ({ unit }, { shown: { day }, one: { slot, plan, suggested } }, drawing) =>
    processPlanForm({
      unit,
      day,
      ...(slot && { slot }),
      ...drawing,
      context: { ...drawing.context, day },
      values: drawing.values ?? { ...(plan?.texts ?? suggested) },
    }),
  texts: processFields,
  check: ({ unit }, { values }) =>
    values.activity?.trim() ? {} : { activity: processPlanText[unit.language].required },
  send: async (at, { asked: { shown, one }, texts }) => {
    const { call, unit } = at;
    const { ports, person } = call;
    const { slot, plan, isCommon } = one;
    const { day } = shown;
    const earlier = isCommon ? undefined : plan;
    const key = slot && keyOf(shown, slot);
    if (key === 'full') return { errors: { '': processPlanText[unit.language].full } };
    const changed = await changeRow(
      ports,
      processPlanRow(unit.id, day, key),
      (before): ProcessPlan => ({
        v: 1,
        day,
        ...(slot && key && { of: { slot: key, group: slot.group } }),
        at: ports.clock.now().toISOString(),
        by: person,
        texts: rewritten((before ?? earlier)?.texts, texts),
      }),
    );
    if (!changed.ok) return showYou(refusalView(unit.language, 'busy'));
    return showProcessPlan(at, day, slot?.id ?? everybody);
  },
});

/**
 * The id that a group's plan lies under: of its line, or of the line it had before that was put on the week again. No
 * room when the day has as many plans as a week has lines.
 */
function keyOf({ plans, slots }: DayShown, slot: DaySlot): string | 'full' {
  const own = planOfGroup(plans, slot, slots)?.of?.slot;
  return own ?? (plans.length > mostPlans ? 'full' : slot.id);
}

export const writeButton = button('process-plan.write', {
  deed: 'write-process-plan',
  press: (at, { day, slot }) =>
    writeProcessPlan.open(at, { day: dayIn(day, at), ...(slot && slot !== everybody && { slot }) }),
});

export const groupGoalButton = button('process-plan.goal', {
  deed: 'write-process-plan',
  needs: ['day', 'slot', 'goal'],
  press: async (at, { day: typed, slot: id, goal }) => {
    const day = dayIn(typed, at);
    const slot = (await dayShown(at, day)).slots.find((each) => each.id === id);
    if (!slot) return showYou(dayGoneView(at.unit));
    const changed = await changeGoals(at, courseOn(at.plan, day), (now) => giveGoal(now, goal, slot.group));
    if (changed === 'busy') return showYou(refusalView(at.unit.language, 'busy'));
    return instead(await showProcessPlan(at, day, id));
  },
});
