import { type CommonGoal, signsOf } from '../../../shared/domain/learning/common-goals.ts';
import type { OwnGoal } from '../../../shared/domain/learning/own-goal.ts';
import { fillIn } from '../../../shared/domain/library/wording.ts';
import { samePerson } from '../../../shared/domain/person/person.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { textNamed } from '../../library/find-text.ts';
import { guidingMarks } from '../../library/guiding-marks.ts';
import { buttons, heading, list, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Button, View, ViewNode, Words } from '../../ui/view.ts';
import { goalText } from '../text/goal-text.ts';
import type { GoalSaid } from './goal-said-view.ts';

export interface GoalsAsk {
  readonly unit: Unit;
  readonly course: number;
  /** A shared account: no goal of one of its users is shown on it. */
  readonly isShared: boolean;
  /** What has just been done. */
  readonly said?: GoalSaid;
  readonly own: OwnGoal | undefined;
  /** The goal of the course before, if it is still open and this course has none. */
  readonly before: OwnGoal | undefined;
  readonly common: readonly CommonGoal[];
  /** What has been set for the course after it already. */
  readonly next?: { readonly course: number; readonly goals: readonly string[] };
  readonly maySetCommon: boolean;
  /** Others' goals that this reader may see. */
  readonly shared: readonly OwnGoal[];
}

export function goalsView(ask: GoalsAsk): View {
  const { unit, course, said } = ask;
  const text = goalText[unit.language];
  return {
    summary: said ? text[said] : text.title(course),
    nodes: [
      ...(said ? [paragraph(text[said])] : []),
      heading(text.title(course)),
      heading(text.own, 2),
      ...ownNodes(ask),
      ...commonNodes(ask),
      ...sharedNodes(ask),
    ],
  };
}

function ownNodes({ unit, course, own, before, isShared }: GoalsAsk): readonly ViewNode[] {
  const text = goalText[unit.language];
  if (isShared) return [note(text.sharedAccount)];
  const data = (of: number) => ({ unit: unit.id, course: String(of) });
  const set = (label: string): Button => ({
    label,
    action: 'goal.open',
    data: data(course),
    style: 'primary',
    opensForm: true,
  });
  if (own && !own.closedAt) {
    return [
      quote(own.text),
      ...markOf(unit, own).map((mark) => paragraph(strong(`${text.mark}: `), mark)),
      note([text.seenBy[own.visibility], ...leaderChanged(unit, own), ...since(unit, own)].join(' ')),
      buttons(
        { label: text.edit, action: 'goal.open', data: data(course), opensForm: true },
        { label: text.close, action: 'goal.close', data: data(course) },
        { label: text.remove, action: 'goal.delete', data: data(course) },
      ),
    ];
  }
  if (own) return [paragraph(text.closed), buttons(set(text.setNew), removeButton(unit, own))];
  if (!before) return [paragraph(text.none), buttons(set(text.set))];
  return [
    ...beforeNodes(unit, before),
    buttons(
      { label: text.carry, action: 'goal.carry', data: data(before.course), style: 'primary' },
      { label: text.setNew, action: 'goal.open', data: data(course), opensForm: true },
      { label: text.close, action: 'goal.close', data: data(before.course) },
      removeButton(unit, before),
    ),
  ];
}

/** Asks what becomes of the goal of the course before. */
function beforeNodes({ language }: Unit, { course, text: goal }: OwnGoal): readonly ViewNode[] {
  const card = textNamed('goalWizard', 'goal-wizard.7.afterwards')?.[language];
  // The municipality has switched this text off: show the goal, so that it is clear what the buttons are
  // about.
  if (!card) return [quote(goal)];
  const { title, text } = fillIn(card, { course: String(course), goal });
  return [paragraph(strong(title)), paragraph(text)];
}

function removeButton(unit: Unit, { course }: OwnGoal): Button {
  const data = { unit: unit.id, course: String(course) };
  return { label: goalText[unit.language].remove, action: 'goal.delete', data };
}

function leaderChanged(unit: Unit, { visibility, leader }: OwnGoal): readonly string[] {
  const same = leader && samePerson(leader, unit.leadership.leader);
  return visibility === 'leader' && !same ? [goalText[unit.language].leaderChanged] : [];
}

function since(unit: Unit, { carriedFrom }: OwnGoal): readonly string[] {
  return carriedFrom === undefined ? [] : [goalText[unit.language].since(carriedFrom)];
}

function commonNodes(ask: GoalsAsk): readonly ViewNode[] {
  const { unit, course, common, maySetCommon } = ask;
  const text = goalText[unit.language];
  if (common.length === 0 && !maySetCommon) return nextNodes(ask);
  const data = { unit: unit.id, course: String(course) };
  return [
    heading(text.common, 2),
    ...(common.length > 0 ? [list(common.map((goal) => withSigns(goal, text.commonSign)))] : []),
    ...(maySetCommon
      ? [buttons({ label: text.setCommon, action: 'goal.common', data, opensForm: true })]
      : []),
    ...nextNodes(ask),
  ];
}

/** Goals that were set at the meeting, or before it, for the course that it begins. */
function nextNodes({ unit, next }: Pick<GoalsAsk, 'unit' | 'next'>): readonly ViewNode[] {
  const text = goalText[unit.language];
  if (!next) return [];
  return [heading(text.commonNext(next.course), 2), list(next.goals)];
}

/** The goals of the unit alone, for whoever asked which they are. */
export function commonGoalsView(
  unit: Unit,
  { course, common, next, maySetCommon }: Pick<GoalsAsk, 'course' | 'common' | 'next' | 'maySetCommon'>,
): View {
  const text = goalText[unit.language];
  const title = text.commonOf(course);
  const write: Button = {
    label: common.length > 0 ? text.setCommon : text.writeCommon,
    action: 'goal.common',
    data: { unit: unit.id, course: String(course) },
    style: 'primary',
    opensForm: true,
  };
  return {
    summary: title,
    nodes: [
      note(unit.name),
      heading(title),
      common.length > 0
        ? list(common.map((goal) => withSigns(goal, text.commonSign)))
        : paragraph(maySetCommon ? text.noCommon : text.noCommonYet),
      ...nextNodes({ unit, ...(next && { next }) }),
      buttons(...(maySetCommon ? [write] : []), {
        label: text.own,
        action: 'goal.show',
        data: { unit: unit.id },
      }),
    ],
  };
}

function withSigns(goal: CommonGoal, commonSign: (sign: string) => string): string {
  const signs = signsOf(goal);
  return signs.length > 0 ? `${goal.text}. ${commonSign(signs.join('; '))}` : goal.text;
}

function sharedNodes({ unit, shared }: GoalsAsk): readonly ViewNode[] {
  const text = goalText[unit.language];
  const withUnit = shared.filter(({ visibility }) => visibility === 'unit');
  const withLeader = shared.filter(({ visibility }) => visibility === 'leader');
  return [
    ...(withUnit.length > 0
      ? [heading(text.unitGoals, 2), list(withUnit.map((goal) => lineOf(unit, goal)))]
      : []),
    ...(withLeader.length > 0
      ? [
          heading(text.leaderGoals, 2),
          list(withLeader.map((goal) => lineOf(unit, goal))),
          note(text.leaderNote),
        ]
      : []),
  ];
}

function lineOf(unit: Unit, goal: OwnGoal): Words {
  const { person } = goal;
  const words = [goal.text, ...markOf(unit, goal)].join(' · ');
  return person.name ? [strong(person.name), `: ${words}`] : words;
}

/** The guiding mark of a goal, unless the municipality has dropped it since. */
function markOf({ language }: Unit, { mark }: OwnGoal): readonly string[] {
  return guidingMarks(language).flatMap(({ value, label }) => (value === mark ? [label] : []));
}
