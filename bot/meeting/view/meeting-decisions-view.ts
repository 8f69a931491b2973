import { hasDecided } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import {
  correctedUntil,
  type Decision,
  type Meeting,
  mayCorrect,
  type SettledDecision,
} from '../../../shared/domain/meeting/meeting.ts';
import type { Language } from '../../../shared/domain/person/person.ts';
import { meetingsOf } from '../../../shared/domain/plan/find-in-plan.ts';
import { planUnit } from '../../../shared/domain/plan/plan-unit.ts';
import { addWeeks, type Day, dayOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { focusText } from '../../learning/text/focus-text.ts';
import { focusNodes } from '../../learning/view/focus-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, divider, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { goalWithActivities, goalWords } from './agenda-nodes.ts';
import { decidedLines, recordWords, settledWords } from './decided-words.ts';

interface DecisionsAsk {
  readonly unit: Unit;
  readonly meeting: Meeting;
  /** Whoever held it may still correct it today. */
  readonly today?: Day;
  /** Names of those who were away and get nothing from us. */
  readonly untold?: readonly string[];
  /** What was just done with one of its decisions. */
  readonly said?: readonly ViewNode[];
}

/** What a meeting decided: for the channel, for the chair, and for those who were not there. */
export function decisionsView(ask: DecisionsAsk, to: 'channel' | 'chair' | 'absent' | 'reader'): View {
  const { unit, meeting } = ask;
  const { language } = unit;
  const text = meetingText[language];
  const title = text.outTitle(datesText[language].longDay(meeting.day));
  const copy: Act = {
    label: text.copy,
    action: 'meeting.copy',
    data: { unit: unit.id, day: meeting.day },
  };
  const isCorrected = to === 'chair' && ask.today !== undefined && mayCorrect(meeting, ask.today, unit.plan);
  const before = to === 'chair' ? text.closed : to === 'absent' ? text.absentIntro(unit.name) : undefined;
  return {
    summary: title,
    nodes: [
      ...(ask.said ?? []),
      heading(title),
      ...(before ? [paragraph(before)] : []),
      ...(ask.untold?.length ? [paragraph(text.untold(named(ask.untold, text.and)))] : []),
      ...bodyNodes(ask, isCorrected),
      buttons(copy),
      ...(isCorrected ? correctingNodes(ask) : []),
    ],
  };
}

/** `Ib, Carla og Emil` */
function named(names: readonly string[], and: string): string {
  const last = names.at(-1) ?? '';
  return names.length > 1 ? `${names.slice(0, -1).join(', ')} ${and} ${last}` : last;
}

/** For a day after the meeting whoever held it can mend what was written in a hurry. */
function correctingNodes({ unit, meeting }: DecisionsAsk): readonly ViewNode[] {
  const text = meetingText[unit.language];
  const data = { unit: unit.id, day: meeting.day };
  const until = correctedUntil(dayOf(new Date(meeting.closedAt ?? meeting.startedAt)), unit.plan);
  const day = datesText[unit.language].longDay(until);
  return [
    divider(),
    note(hasDecided(meeting) ? text.correctUntil(day) : text.decideUntil(day)),
    ...(isLong(meeting) ? correctionNodes({ unit, meeting }, { buttons: true }) : []),
    buttons({ label: text.decide, action: 'meeting.decision', data, opensForm: true }),
  ];
}

const mostCorrected = 12;

/** What was decided so far; with buttons, each is corrected or deleted where it stands. */
export function correctionNodes(
  { unit, meeting }: Pick<DecisionsAsk, 'unit' | 'meeting'>,
  show: { readonly buttons: boolean },
): readonly ViewNode[] {
  const { language } = unit;
  const text = meetingText[language];
  if (!hasDecided(meeting)) return [];
  if (!show.buttons)
    return [paragraph(strong(text.soFar)), list(decidedLines(meeting, language, recordWords))];
  return [
    ...meeting.decisions
      .slice(-mostCorrected)
      .flatMap((decision) => [
        paragraph(recordWords(decision, language)),
        buttons(...correctingActs(unit, { day: meeting.day, decision: decision.id })),
      ]),
    ...(meeting.settled ?? [])
      .slice(-mostCorrected)
      .flatMap((one) => [
        paragraph(settledWords(one, language)),
        buttons(reopenAct(unit, one, { meeting: meeting.day })),
      ]),
  ];
}

/** More than a card has room for with buttons beneath each: then they stand as a list, and the latest with buttons. */
function isLong({ decisions, settled = [] }: Meeting): boolean {
  return decisions.length + settled.length > mostCorrected;
}

/** What was marked as done or dropped is put right by opening it again. */
export function reopenAct(
  { id: unit, language }: Unit,
  { id: decision, day }: Pick<SettledDecision, 'id' | 'day'>,
  more: { readonly meeting?: Day; readonly past?: 'yes'; readonly alone?: 'yes' } = {},
): Act {
  const data = { unit, decision, day, state: 'open', ...more };
  return { label: meetingText[language].reopen, action: 'decision.settle', data };
}

export function correctingActs(
  { id: unit, language }: Unit,
  { alone, ...of }: { readonly day: Day; readonly decision: string; readonly alone?: 'yes' },
): readonly Act[] {
  const text = meetingText[language];
  const data = { unit, ...of };
  return [
    {
      label: text.correct,
      action: 'meeting.correct',
      data: { ...data, ...(alone && { alone }) },
      opensForm: true,
    },
    // It asks first; there the button that deletes is red.
    { label: text.drop, action: 'meeting.drop-ask', data },
  ];
}

export function sureToDropView(unit: Unit, { day }: Meeting, decision: Decision): View {
  const text = meetingText[unit.language];
  const data = { unit: unit.id, day };
  return {
    summary: text.sureToDrop,
    nodes: [
      heading(text.sureToDrop, 2),
      paragraph(recordWords(decision, unit.language)),
      note(decision.replaces === undefined ? text.dropHint : text.dropAnewHint),
      buttons(
        {
          label: text.yesDrop,
          action: 'meeting.drop',
          data: { ...data, decision: decision.id },
          style: 'danger',
        },
        { label: text.keep, action: 'meeting.show', data },
      ),
    ],
  };
}

/** Said where it stood: that it is gone, and what holds instead. Nothing on the second tap. */
export function droppedNodes({ language }: Unit, { decisions }: Meeting, id: string): readonly ViewNode[] {
  const text = meetingText[language];
  const dropped = decisions.find((decision) => decision.id === id);
  if (!dropped) return [];
  return [paragraph(strong(dropped.replaces === undefined ? text.isDropped : text.isDroppedAnew))];
}

/** Where they are corrected, each stands once, with its buttons beneath it. */
function bodyNodes({ unit, meeting }: DecisionsAsk, isCorrected: boolean): ViewNode[] {
  const { language } = unit;
  const text = meetingText[language];
  const next = nextMeetingWords(unit, meeting.day);
  return [
    ...focusNodes(meeting.focus ?? [], focusText[language].inMeeting),
    ...(meeting.contentTheme ? [paragraph(strong(`${text.outTheme}: `), meeting.contentTheme)] : []),
    ...(meeting.goals.length > 0
      ? [
          heading(text.outGoals, 2),
          list(meeting.goals.map((goal) => goalWithActivities(goal, text.noActivity))),
        ]
      : []),
    ...(hasNoGoals(meeting) ? [paragraph(text.outWithoutGoals)] : []),
    heading(text.outDecisions, 2),
    ...decisionsIn({ unit, meeting }, isCorrected),
    ...(meeting.meanwhile ? [note(text.meanwhile(meeting.meanwhile))] : []),
    ...(next ? [note(text.outNext(next))] : []),
  ];
}

function decisionsIn({ unit, meeting }: DecisionsAsk, isCorrected: boolean): readonly ViewNode[] {
  const { deleted } = meeting;
  const { outDeleted } = meetingText[unit.language];
  const gone = deleted ? [note(outDeleted(deleted))] : [];
  if (!hasDecided(meeting)) return deleted ? gone : [paragraph(noneWords(meeting, unit.language))];
  if (isCorrected && !isLong(meeting))
    return [...correctionNodes({ unit, meeting }, { buttons: true }), ...gone];
  return [list(decidedLines(meeting, unit.language)), ...gone];
}

/** A goal or a theme has been decided as well. */
function noneWords(
  { goals, contentTheme }: Pick<Meeting, 'goals' | 'contentTheme'>,
  language: Language,
): string {
  const text = meetingText[language];
  return goals.length > 0 || contentTheme ? text.outNoOthers : text.outNoDecisions;
}

/** Those closed earlier may be marked so beside a goal that lacked only its activity. */
function hasNoGoals({ withoutGoals, goals }: Meeting): boolean {
  return withoutGoals === true && goals.length === 0;
}

/** Plain lines to paste elsewhere: no buttons, links or mentions among them. */
export function copyView(ask: DecisionsAsk): View {
  const text = meetingText[ask.unit.language];
  return {
    summary: text.copyTitle,
    nodes: [heading(text.copyTitle, 2), note(text.copyHint), paragraph(decisionsText(ask))],
  };
}

export function decisionsText({ unit, meeting }: DecisionsAsk): string {
  const { language } = unit;
  const text = meetingText[language];
  const next = nextMeetingWords(unit, meeting.day);
  const blocks = [
    [text.outTitle(datesText[language].longDay(meeting.day))],
    meeting.focus?.length
      ? [`${focusText[language].inMeeting}:`, ...meeting.focus.map((one) => `- ${one}`)]
      : [],
    meeting.contentTheme ? [`${text.outTheme}: ${meeting.contentTheme}`] : [],
    meeting.goals.length > 0
      ? [
          `${text.outGoals}:`,
          ...meeting.goals.flatMap((goal) => [
            `- ${goalWords(goal)}`,
            ...goal.activities.map((activity) => `  - ${activity.text}`),
          ]),
        ]
      : [],
    hasNoGoals(meeting) ? [text.outWithoutGoals] : [],
    hasDecided(meeting)
      ? [`${text.outDecisions}:`, ...decidedLines(meeting, language, recordWords).map((one) => `- ${one}`)]
      : // What was deleted is nobody's outside the unit.
        meeting.deleted
        ? []
        : [noneWords(meeting, language)],
    next ? [text.outNext(next)] : [],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

export function nextMeetingWords({ plan: settings, language }: Unit, after: Day): string | undefined {
  const plan = planUnit(settings, addWeeks(after, 12));
  const next = 'refused' in plan ? undefined : meetingsOf(plan).find(({ day }) => day > after);
  const { longDay, time } = datesText[language];
  return next && `${longDay(next.day)} ${time(next.time)}`;
}

export function openMeetingView(unit: Unit, meeting: Meeting): View {
  return {
    summary: meetingText[unit.language].askTitle,
    nodes: [note(unit.name), ...openMeetingNodes(unit, meeting)],
  };
}

export function openMeetingNodes(unit: Unit, { day }: Meeting): readonly ViewNode[] {
  const text = meetingText[unit.language];
  return [
    heading(text.askTitle, 2),
    paragraph(text.ask(datesText[unit.language].longDay(day))),
    buttons({
      label: agendaText[unit.language].goOn,
      action: 'meeting.show',
      data: { unit: unit.id, day },
      style: 'primary',
    }),
  ];
}
