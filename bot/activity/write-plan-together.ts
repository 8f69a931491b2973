import {
  type PlanWritten,
  turnActivity,
  type WritingRefused,
  writeInPlan,
} from '../../shared/domain/activity/plan-together.ts';
import { groupsIn, type Slot } from '../../shared/domain/activity/week-plan.ts';
import { type CommonGoal, linesOf } from '../../shared/domain/learning/common-goals.ts';
import { mostActivities, mostGoals, mostSigns } from '../../shared/domain/learning/limits.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { form } from '../feature/form.ts';
import { courseIn, courseNow } from '../learning/course-now.ts';
import { changeGoals } from '../learning/store-common-goals.ts';
import { weekRow } from '../rows/activity-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import type { Form, Option } from '../ui/form.ts';
import { adultOptions, adultsIn } from '../unit/adults-to-name.ts';
import { goalsOf, showPlanTogether } from './show-plan-together.ts';
import { planTogetherText } from './text/plan-together-text.ts';
import {
  angleFields,
  angleForm,
  type PlanPart,
  planFields,
  planForm,
  valuesOfPlan,
} from './view/plan-together-forms.ts';
import { planSaidView } from './view/plan-together-views.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    /**
     * Without a goal the whole plan, for a new one; a goal alone is the goal's own words; with an activity, `new` for
     * another one, only that.
     */
    'activity.plan': Carries<'unit' | 'course', 'goal' | 'activity' | 'paper'>;
    'activity.angle': Carries<'unit' | 'course' | 'goal' | 'activity'>;
  }
  interface Forms {
    'activity.plan': true;
    'activity.angle': true;
  }
}

export const writePlan = form({
  form: 'activity.plan',
  deed: 'plan-activities',
  ask: async (at, context) => {
    const course = courseIn(context.course);
    if (course === undefined || !context.op) return { instead: showYou(planSaidView(at.unit, 'gone')) };
    const [goals, adults, week] = await Promise.all([
      goalsOf(at, course),
      adultsIn(at.call.ports, at.unit.id),
      readValue(at.call.ports, weekRow(at.unit.id, course)),
    ]);
    const goal = goals.find(({ id }) => id === context.goal);
    const activity = goal?.activities.find(({ id }) => id === context.activity);
    const part = partOf(context);
    if (part === 'activity' && (!goal || (context.activity !== 'new' && !activity)))
      return { instead: showYou(planSaidView(at.unit, 'gone')) };
    const groups = firstLines(week?.slots ?? []);
    return { course, op: context.op, part, goals, goal, activity, groups, adults: adultOptions(adults) };
  },
  draw: ({ unit }, { adults, groups: lines, ...asked }, { context, values, errors }) => {
    const groups = lines.map(({ id, group }): Option => ({ value: id, label: group }));
    return planForm({
      ...asked,
      unit,
      adults,
      groups,
      context,
      values: values ?? valuesOfPlan(asked.goal, asked.activity, groups),
      ...(errors && { errors }),
    });
  },
  texts: planFields,
  check: ({ unit }, { asked: { part, activity }, values }) => {
    const { errors } = planTogetherText[unit.language];
    if (part === 'activity') return activity || values.activity?.trim() ? {} : { activity: errors.activity };
    return {
      ...(!values.goal?.trim() && { goal: errors.goal }),
      ...(linesOf(values.sign ?? '').length > mostSigns && { sign: errors.signs(mostSigns) }),
    };
  },
  send: async (at, { asked, values, texts, context }) => {
    const { course, op, part, goals, adults } = asked;
    const { goal: text, need, sign, activity, where } = texts;
    const { errors } = planTogetherText[at.unit.language];
    const responsible = adults.find(({ value }) => value === values.responsible)?.value;
    const paper = context.paper === 'yes' && at.may('enter-for-others');
    const ticked = (values.groups ?? '').split(',');
    const groups = asked.groups.filter(({ id }) => ticked.includes(id)).map(({ group }) => group);
    const chosen = asked.activity ? undefined : goals.find(({ id }) => id === values.under);
    if (part !== 'activity' && !text) return { errors: { goal: errors.goal } };
    const written: PlanWritten = {
      about: chosen?.id ?? (context.goal || op),
      ...(part !== 'activity' &&
        text && {
          goal: {
            text,
            ...(need && { need }),
            ...(sign && { sign }),
            ...(asked.groups.length > 1 && { groups }),
            ...(paper && { paper }),
          },
        }),
      ...(part !== 'goal' && {
        activity: {
          id: asked.activity?.id ?? `${op}-1`,
          ...(activity && {
            words: { text: activity, ...(where && { where }), ...(responsible && { responsible }) },
          }),
        },
      }),
    };
    let refused: WritingRefused | undefined;
    const changed = await changeGoals(at, course, (now) => {
      const made = writeInPlan(now, written);
      refused = typeof made === 'string' ? made : undefined;
      return typeof made === 'string' ? now : made;
    });
    if (refused === 'gone') return showYou(planSaidView(at.unit, 'gone'));
    if (refused === 'full') return { errors: { '': errors.full(mostGoals) } };
    if (refused) return { errors: { '': errors.fullActivities(mostActivities) } };
    if (changed === 'busy') return showYou(refusalView(at.unit.language, 'busy'));
    return showPlanTogether(at, course, { said: 'saved' });
  },
});

/** Each group once, under the id of its first line: names may have commas in them, which part the ticks of a form. */
function firstLines(slots: readonly Slot[]): readonly Slot[] {
  return groupsIn(slots).flatMap((group) => slots.find((each) => each.group === group) ?? []);
}

/** A goal's words and an activity's are two deeds, so that nobody rewords the one while writing the other. */
function partOf({ goal, activity }: Form['context']): PlanPart {
  if (activity) return 'activity';
  return goal ? 'goal' : 'whole';
}

export const writePlanButton = button('activity.plan', {
  deed: 'plan-activities',
  needs: ['course'],
  press: async (at, { course: typed, goal = '', activity = '', paper }) => {
    const course = courseIn(typed) ?? courseNow(at);
    const op = at.call.ports.ids.next();
    return writePlan.open(at, { course: String(course), goal, activity, op, ...(paper && { paper }) });
  },
});

export const turnActivityForm = form({
  form: 'activity.angle',
  deed: 'plan-activities',
  ask: async (at, context) => {
    const course = courseIn(context.course);
    const goals: readonly CommonGoal[] = course === undefined ? [] : await goalsOf(at, course);
    const activity = goals
      .find(({ id }) => id === context.goal)
      ?.activities.find(({ id }) => id === context.activity);
    if (course === undefined || !activity) return { instead: showYou(planSaidView(at.unit, 'gone')) };
    return { course, activity, goal: context.goal ?? '' };
  },
  draw: ({ unit }, { activity }, { context, values, errors }) =>
    angleForm({
      language: unit.language,
      activity: activity.text,
      context,
      values: values ?? { angle: activity.angle ?? '' },
      ...(errors && { errors }),
    }),
  texts: angleFields,
  check: ({ unit }, { values }): Record<string, string> =>
    values.angle?.trim() ? {} : { angle: planTogetherText[unit.language].errors.angle },
  send: async (at, { asked: { course, goal, activity }, texts: { angle } }) => {
    if (!angle) return { errors: { angle: planTogetherText[at.unit.language].errors.angle } };
    const about = { goal, activity: activity.id };
    const changed = await changeGoals(at, course, (now) => turnActivity(now, about, angle));
    if (changed === 'busy') return showYou(refusalView(at.unit.language, 'busy'));
    return showPlanTogether(at, course, { said: 'angleSaved' });
  },
});

export const turnActivityButton = button('activity.angle', {
  deed: 'plan-activities',
  needs: ['course', 'goal', 'activity'],
  press: (at, { course, goal, activity }) => turnActivityForm.open(at, { course, goal, activity }),
});
