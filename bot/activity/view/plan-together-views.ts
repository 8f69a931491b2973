import { mostTurnsOffered } from '../../../shared/domain/activity/limits.ts';
import {
  type CommonGoal,
  countActivities,
  type PlannedActivity,
  signsOf,
} from '../../../shared/domain/learning/common-goals.ts';
import { focusIn } from '../../../shared/domain/learning/focus-points.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { NameOf } from '../../access/view/short-names.ts';
import { focusText } from '../../learning/text/focus-text.ts';
import { focusNodes } from '../../learning/view/focus-views.ts';
import { outsideEyeText } from '../../outside-eye/text/outside-eye-text.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, more, note, paragraph, sentence, strong } from '../../ui/build-view.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Act, Button, View, ViewNode } from '../../ui/view.ts';
import { planTogetherText } from '../text/plan-together-text.ts';

type PlanUnit = Pick<Unit, 'id' | 'name' | 'language' | 'focus'>;

export interface PlanShown {
  readonly unit: PlanUnit;
  readonly course: number;
  readonly goals: readonly CommonGoal[];
  readonly nameOf: NameOf;
  /** Whoever enters for others writes down what stands on paper. */
  readonly mayEnter: boolean;
  /** What has just been done. */
  readonly said?: 'saved' | 'angleSaved';
  /** Everything unfolded, because somebody asked for it where a client cannot unfold. */
  readonly open?: boolean;
}

/** Goals first, because they stay; activities under them, because they may change. */
export function planTogetherView(shown: PlanShown): View {
  const { unit, course, goals, nameOf, said, open, mayEnter } = shown;
  const text = planTogetherText[unit.language];
  const data = { unit: unit.id, course: String(course) };
  const [first] = goals;
  return {
    summary: said ? text[said] : text.titleSummary(course, goals.length),
    nodes: [
      ...(said ? [note(text[said])] : []),
      note(unit.name),
      heading(text.title(course)),
      ...focusNodes(focusIn(unit, course), focusText[unit.language].inPlan),
      ...(first ? goals.flatMap((goal) => goalNodes(goal, unit, data, nameOf)) : [paragraph(text.nothing)]),
      ...(first
        ? nextNodes(unit, data, { goal: first.id, mayEnter, open })
        : [buttons(writeButton(unit, data), ...paperButton(unit, data, mayEnter), dates(unit))]),
    ],
  };
}

type PlanData = Readonly<Record<'unit' | 'course', string>>;

interface Next extends Pick<PlanShown, 'mayEnter'> {
  readonly goal: string;
  readonly open: boolean | undefined;
}

function nextNodes(unit: PlanUnit, data: PlanData, { goal, mayEnter, open }: Next): readonly ViewNode[] {
  const text = planTogetherText[unit.language];
  const row = buttons(
    { label: text.newActivity, action: 'activity.new', data: { ...data, goal } },
    { label: text.week, action: 'week.show', data: { unit: unit.id } },
  );
  const rest = buttons(
    { label: text.newGoal, action: 'activity.plan', data, opensForm: true },
    { label: text.earlier, action: 'activity.earlier', data },
    { label: text.process, action: 'process-plan.show', data: { unit: unit.id } },
    ...paperButton(unit, data, mayEnter),
    { label: text.focus, action: 'focus.show', data: { unit: unit.id } },
    dates(unit),
  );
  const ask: Act = { label: text.more, action: 'activity.show', data: { unit: unit.id, open: 'yes' } };
  return open ? [row, rest] : [row, more(ask, rest)];
}

function paperButton({ language }: PlanUnit, data: PlanData, mayEnter: boolean): readonly Button[] {
  if (!mayEnter) return [];
  const label = planTogetherText[language].enter;
  return [{ label, action: 'activity.plan', data: { ...data, paper: 'yes' }, opensForm: true }];
}

function writeButton({ language }: PlanUnit, data: PlanData): Button {
  const label = planTogetherText[language].write;
  return { label, action: 'activity.plan', data, style: 'primary', opensForm: true };
}

function dates({ id, language }: PlanUnit): Button {
  return { label: planTogetherText[language].dates, action: 'plan.show', data: { unit: id } };
}

function goalNodes(
  goal: CommonGoal,
  { language }: PlanUnit,
  data: PlanData,
  nameOf: NameOf,
): readonly ViewNode[] {
  const text = planTogetherText[language];
  const signs = signsOf(goal);
  const about = { ...data, goal: goal.id };
  const reword: Button = { label: text.editGoal, action: 'activity.plan', data: about, opensForm: true };
  return [
    ...(goal.need ? [note(`${text.need} ${goal.need}`)] : []),
    paragraph(
      `${text.signsBefore.goal} `,
      strong(goal.text),
      [goal.groups?.join(', ') ?? '', goal.paper ? text.written : '']
        .filter(Boolean)
        .map((each) => ` · ${each}`)
        .join(''),
    ),
    ...(signs.length > 0 ? [note(text.signs), list(signs)] : []),
    buttons(reword),
    ...(goal.activities.length === 0 ? [note(text.noActivity)] : []),
    ...goal.activities.flatMap((activity): readonly ViewNode[] => {
      const that = { ...about, activity: activity.id };
      return [
        paragraph(`${text.signsBefore.activity} `, activityWords(activity, nameOf)),
        ...(activity.angle ? [note(text.angle(activity.angle))] : []),
        buttons(
          {
            label: text.edit,
            action: 'activity.plan',
            data: that,
            opensForm: true,
          },
          {
            label: text.newAngle,
            action: 'activity.angle',
            data: that,
            opensForm: true,
          },
          {
            label: outsideEyeText[language].invite,
            action: 'outside-eye.write',
            data: { unit: data.unit, course: data.course, activity: activity.id },
            opensForm: true,
          },
        ),
      ];
    }),
  ];
}

function activityWords({ text, where, responsible }: PlannedActivity, nameOf: NameOf): string {
  return [text, where, nameOf(responsible)].filter(Boolean).join(' · ');
}

/**
 * Asks whether an activity can be turned, before another is begun: nothing has been typed yet, so nothing is lost.
 */
export function turnView(ask: {
  readonly unit: PlanUnit;
  readonly course: number;
  readonly goals: readonly CommonGoal[];
  readonly goal: string;
}): View {
  const { unit, course, goals, goal } = ask;
  const text = planTogetherText[unit.language];
  const data = { unit: unit.id, course: String(course) };
  const turns = goals.flatMap(({ id, activities }) =>
    activities.map(
      (activity): Button => ({
        label: shortenedButton(text.angleNamed(activity.text)),
        action: 'activity.angle',
        data: { ...data, goal: id, activity: activity.id },
        opensForm: true,
      }),
    ),
  );
  return {
    summary: text.turnTitle,
    nodes: [
      heading(text.turnTitle),
      paragraph(text.turn(countActivities(goals))),
      buttons(...turns.slice(0, mostTurnsOffered)),
      buttons({
        label: text.turnAnyway,
        action: 'activity.plan',
        data: { ...data, goal, activity: 'new' },
        opensForm: true,
      }),
    ],
  };
}

export function earlierView(
  unit: PlanUnit,
  earlier: readonly { readonly day: Day; readonly goal: CommonGoal }[],
): View {
  const text = planTogetherText[unit.language];
  return {
    summary: text.earlierTitle,
    nodes: [
      heading(text.earlierTitle),
      ...(earlier.length === 0 ? [paragraph(text.earlierNone)] : []),
      ...earlier.flatMap(({ day, goal }) => [
        paragraph(strong(text.until(datesText[unit.language].longDay(day)))),
        list([
          ...(goal.need ? [`${text.need} ${goal.need}`] : []),
          `${text.signsBefore.goal} ${goal.text}`,
          ...signsOf(goal).map((sign) => `${text.signsBefore.sign} ${sign}`),
          ...goal.activities.map(
            ({ text: words, angle, where }) =>
              `${text.signsBefore.activity} ${[words, ...(angle ? [text.angle(angle)] : []), where].filter(Boolean).join(' · ')}`,
          ),
        ]),
      ]),
      buttons({ label: text.back, action: 'activity.show', data: { unit: unit.id } }),
    ],
  };
}

export function planSaidView(unit: PlanUnit, what: 'gone'): View {
  return sentence(planTogetherText[unit.language][what]);
}
