import {
  type CommonGoal,
  mostSigns,
  type PlannedActivity,
} from '../../../shared/domain/learning/common-goals.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import type { Form, Option, Values } from '../../ui/form.ts';
import { planTogetherText } from '../text/plan-together-text.ts';

export const planFields = [
  { id: 'need', longest: 200 },
  { id: 'goal', longest: 200 },
  { id: 'sign', longest: 300 },
  { id: 'activity', longest: 200 },
  { id: 'where', longest: 120 },
] as const;
export const angleFields = [{ id: 'angle', longest: 200 }] as const;

interface Drawn {
  readonly language: Language;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Form['errors'];
}

/** From what the group needs to who has it in hand: six fields, one sheet of paper. */
export function planForm(
  ask: Omit<Drawn, 'language'> & {
    readonly unit: Pick<Unit, 'language' | 'kind'>;
    readonly course: number;
    readonly adults: readonly Option[];
  },
): Form {
  const { unit, context, values, errors, course, adults } = ask;
  const text = planTogetherText[unit.language];
  const { fields, hints } = text;
  const [need, goal, sign, activity, where] = planFields;
  return {
    id: 'activity.plan',
    title: text.formTitle,
    intro: text.formIntro(course),
    fields: [
      { kind: 'text', id: 'need', label: fields.need, hint: hints.need, maxLength: need.longest },
      { kind: 'text', id: 'goal', label: fields.goal, maxLength: goal.longest, required: true },
      {
        kind: 'text',
        id: 'sign',
        label: fields.sign,
        hint: hints.sign(mostSigns),
        maxLength: sign.longest,
        multiline: true,
      },
      {
        kind: 'text',
        id: 'activity',
        label: fields.activity,
        hint: hints.activity,
        maxLength: activity.longest,
      },
      {
        kind: 'text',
        id: 'where',
        label: fields.where,
        hint: hints.where[settingOf(unit.kind)],
        maxLength: where.longest,
      },
      { kind: 'choice', id: 'responsible', label: fields.responsible, options: adults },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}

export function valuesOfPlan(goal: CommonGoal | undefined, activity: PlannedActivity | undefined): Values {
  return {
    need: goal?.need ?? '',
    goal: goal?.text ?? '',
    sign: goal?.sign ?? '',
    activity: activity?.text ?? '',
    where: activity?.where ?? '',
    responsible: activity?.responsible ?? '',
  };
}

export function angleForm(ask: Drawn & { readonly activity: string }): Form {
  const { language, context, values, errors, activity } = ask;
  const text = planTogetherText[language];
  const [{ longest }] = angleFields;
  return {
    id: 'activity.angle',
    title: text.angleTitle,
    intro: text.angleIntro(activity),
    fields: [
      {
        kind: 'text',
        id: 'angle',
        label: text.angleField,
        hint: text.angleHint,
        maxLength: longest,
        required: true,
      },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}
