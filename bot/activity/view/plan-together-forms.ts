import { longestOfPlan } from '../../../shared/domain/activity/limits.ts';
import type { CommonGoal, PlannedActivity } from '../../../shared/domain/learning/common-goals.ts';
import { mostSigns } from '../../../shared/domain/learning/limits.ts';
import { sameRoom } from '../../../shared/domain/learning/note.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { settingOf } from '../../../shared/domain/unit/unit-kind.ts';
import type { Field, Form, Option, Values } from '../../ui/form.ts';
import { shortened } from '../../ui/shortened.ts';
import { planTogetherText } from '../text/plan-together-text.ts';

export const planFields = [
  { id: 'need', longest: longestOfPlan.need },
  { id: 'goal', longest: longestOfPlan.goal },
  { id: 'sign', longest: longestOfPlan.sign },
  { id: 'activity', longest: longestOfPlan.activity },
  { id: 'where', longest: longestOfPlan.where },
] as const;
export const angleFields = [{ id: 'angle', longest: longestOfPlan.angle }] as const;

interface Drawn {
  readonly language: Language;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Form['errors'];
}

/** What a form of the plan is about. */
export type PlanPart = 'whole' | 'goal' | 'activity';

/**
 * From what the group needs to who has it in hand: six fields, one sheet of paper. Where the week has several groups it
 * says where and when each of them is, so that is not asked; which of them the goal is for is.
 */
export function planForm(
  ask: Omit<Drawn, 'language'> & {
    readonly unit: Pick<Unit, 'language' | 'kind'>;
    readonly course: number;
    readonly part?: PlanPart;
    readonly goals?: readonly CommonGoal[];
    readonly goal?: CommonGoal | undefined;
    readonly activity?: PlannedActivity | undefined;
    readonly adults: readonly Option[];
    /** The groups of the week. */
    readonly groups?: readonly Option[];
  },
): Form {
  const { unit, context, values, errors, part = 'whole' } = ask;
  const text = planTogetherText[unit.language];
  const about = part === 'activity' ? activityFields(ask) : [];
  return {
    id: 'activity.plan',
    title: text.formTitles[part],
    intro: introOf(ask),
    fields:
      part === 'activity' ? about : [...goalFields(ask), ...(part === 'whole' ? activityFields(ask) : [])],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    ...(values && { values }),
    ...(errors && { errors }),
  };
}

type PlanAsked = Parameters<typeof planForm>[0];

/** Says which goal an activity stands under, and what else a goal's new words go for. */
function introOf({ unit, part, course, goals = [], goal, activity }: PlanAsked): string {
  const text = planTogetherText[unit.language];
  if (part === 'activity') {
    const isChosen = !activity && goals.length > 1;
    return goal && !isChosen ? text.underGoal(goal.text) : text.formIntro(course);
  }
  const under = goal?.activities.map((each) => each.text) ?? [];
  return under.length > 0 ? text.goalFor(under) : text.formIntro(course);
}

function goalFields({ unit: { language }, groups = [] }: PlanAsked): readonly Field[] {
  const { fields, hints } = planTogetherText[language];
  const [need, goal, sign] = planFields;
  return [
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
    ...(groups.length > 1
      ? [
          {
            kind: 'choices',
            id: 'groups',
            label: fields.groups,
            hint: hints.groups,
            options: groups,
          } as const,
        ]
      : []),
  ];
}

function activityFields({
  unit,
  part,
  goals = [],
  activity: old,
  adults,
  groups = [],
}: PlanAsked): readonly Field[] {
  const { fields, hints } = planTogetherText[unit.language];
  const [, , , activity, where] = planFields;
  const under = goals.map(({ id, text }): Option => ({ value: id, label: shortened(text) }));
  const isNew = part === 'activity' && !old;
  return [
    ...(isNew && under.length > 1
      ? [{ kind: 'choice', id: 'under', label: fields.under, options: under, required: true } as const]
      : []),
    {
      kind: 'text',
      id: 'activity',
      label: fields.activity,
      hint: hints.activity,
      maxLength: activity.longest,
      ...(isNew && { required: true }),
    },
    ...(part === 'activity' || groups.length < 2
      ? [
          {
            kind: 'text',
            id: 'where',
            label: fields.where,
            hint: hints.where[settingOf(unit.kind)],
            maxLength: where.longest,
          } as const,
        ]
      : []),
    { kind: 'choice', id: 'responsible', label: fields.responsible, options: adults },
  ];
}

export function valuesOfPlan(
  goal: CommonGoal | undefined,
  activity: PlannedActivity | undefined,
  groups: readonly Option[] = [],
): Values {
  const own = (goal?.groups ?? []).map(sameRoom);
  return {
    groups: groups
      .filter(({ label }) => own.includes(sameRoom(label)))
      .map(({ value }) => value)
      .join(),
    under: goal?.id ?? '',
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
