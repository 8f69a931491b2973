import type { CommonGoal } from '../../../shared/domain/learning/common-goals.ts';
import {
  fewestGoalFields,
  longestCommonGoal,
  longestGoal,
  mostGoals,
} from '../../../shared/domain/learning/limits.ts';
import { type OwnGoal, type Visibility, visibilities } from '../../../shared/domain/learning/own-goal.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { textNamed } from '../../library/find-text.ts';
import { guidingMarks } from '../../library/guiding-marks.ts';
import { library } from '../../library/library.ts';
import type { Field, Form, Values } from '../../ui/form.ts';
import { goalText } from '../text/goal-text.ts';
import { activityLines, activityLinesField } from './activity-lines.ts';

interface GoalFormAsk {
  readonly language: Language;
  /** A leader is not offered to show their goal to “my leader”. */
  readonly isLeader: boolean;
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Readonly<Record<string, string>>;
}

export function goalForm(ask: GoalFormAsk): Form {
  const text = goalText[ask.language];
  const marks = guidingMarks(ask.language);
  return {
    id: 'goal',
    title: text.formTitle,
    intro: text.formIntro,
    fields: [
      {
        kind: 'text',
        id: 'text',
        label: text.text,
        hint: text.textHint,
        maxLength: longestGoal,
        multiline: true,
      },
      {
        kind: 'choice',
        id: 'example',
        label: text.example,
        options: library().texts.goalExamples.map(({ id, [ask.language]: label }) => ({ value: id, label })),
      },
      ...(marks.length > 0
        ? [{ kind: 'choice', id: 'mark', label: text.mark, options: marks } as const]
        : []),
      {
        kind: 'choice',
        id: 'visibility',
        label: text.visibility,
        hint: text.visibilityHint,
        required: true,
        show: 'radio',
        options: offered(ask.isLeader).map((value) => ({ value, label: text.visibilities[value] })),
      },
    ],
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context: ask.context,
    values: { visibility: 'me', ...ask.values },
    ...(ask.errors && { errors: ask.errors }),
  };
}

export function valuesOfGoal({ text, visibility, mark }: OwnGoal): Values {
  return { text, visibility, ...(mark && { mark }) };
}

/** Reads the form. A text that was written counts for more than an example that was chosen. */
export function parseGoalForm(
  values: Values,
  ask: Pick<GoalFormAsk, 'language' | 'isLeader'>,
): { readonly text: string; readonly visibility: Visibility | undefined; readonly mark: string | undefined } {
  const example = textNamed('goalExamples', values.example ?? '')?.[ask.language] ?? '';
  return {
    text: values.text?.trim() || example,
    visibility: offered(ask.isLeader).find((each) => each === values.visibility),
    mark: guidingMarks(ask.language).find(({ value }) => value === values.mark)?.value,
  };
}

export function commonGoalsForm(ask: {
  readonly language: Language;
  readonly course: number;
  /** The goals with a field of their own. One that was deleted while the form was open has an empty field. */
  readonly goals: readonly {
    readonly text: string;
    readonly sign?: string;
    readonly activities: CommonGoal['activities'];
  }[];
  readonly context: Form['context'];
  readonly values?: Values;
  readonly errors?: Readonly<Record<string, string>>;
}): Form {
  const { language, course, goals, context, values, errors } = ask;
  const text = goalText[language];
  const count = goalFieldCount(goals.length);
  return {
    id: 'goal.common',
    title: text.commonTitle,
    intro: text.commonIntro(course),
    fields: Array.from({ length: count }, (_, i) => i).flatMap((i): Field[] => [
      {
        kind: 'text',
        id: `goal${i}`,
        label: text.commonGoal(i + 1),
        maxLength: longestCommonGoal,
        multiline: true,
      },
      {
        kind: 'text',
        id: `sign${i}`,
        label: text.commonSignLabel(i + 1),
        maxLength: longestCommonGoal,
        multiline: true,
      },
      // A goal that is not written yet has none to mend; three fields for each would be a wall.
      ...(goals[i]?.text || values?.[`activities${i}`]
        ? [activityLinesField(`activities${i}`, text.commonActivities(i + 1), language)]
        : []),
    ]),
    submitLabel: text.save,
    cancelLabel: text.cancel,
    context,
    values: {
      ...Object.fromEntries(
        goals.flatMap((goal, i) => [
          [`goal${i}`, goal.text],
          [`sign${i}`, goal.sign ?? ''],
          [`activities${i}`, activityLines(goal)],
        ]),
      ),
      ...values,
    },
    ...(errors && { errors }),
  };
}

/** Fields for goals: one more than there are, so that one can be added. */
export function goalFieldCount(goals: number): number {
  return Math.min(mostGoals, Math.max(fewestGoalFields, goals + 1));
}

function offered(isLeader: boolean): readonly Visibility[] {
  return isLeader ? visibilities.filter((each) => each !== 'leader') : visibilities;
}
