import {
  correctedUntil,
  type Decision,
  type Meeting,
  mayCorrect,
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
import { decisionWords, goalWithActivities, goalWords, heldWords } from './agenda-nodes.ts';

interface DecisionsAsk {
  readonly unit: Unit;
  readonly meeting: Meeting;
  /** Whoever held it may still correct it today. */
  readonly today?: Day;
  /** Names of those who were away and get nothing from us. */
  readonly untold?: readonly string[];
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
    note(meeting.decisions.length > 0 ? text.correctUntil(day) : text.decideUntil(day)),
    ...(meeting.decisions.length > mostCorrected
      ? correctionNodes({ unit, meeting }, { buttons: true })
      : []),
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
  if (meeting.decisions.length === 0) return [];
  const words = meeting.decisions.map((decision) => decisionWords(decision, language));
  if (!show.buttons) return [paragraph(strong(text.soFar)), list(words)];
  return meeting.decisions.slice(-mostCorrected).flatMap((decision) => {
    return [
      paragraph(decisionWords(decision, language)),
      buttons(...correctingActs(unit, { day: meeting.day, decision: decision.id })),
    ];
  });
}

export function correctingActs(
  { id: unit, language }: Unit,
  of: { readonly day: Day; readonly decision: string },
): readonly Act[] {
  const text = meetingText[language];
  const data = { unit, ...of };
  return [
    { label: text.correct, action: 'meeting.correct', data, opensForm: true },
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
      paragraph(decisionWords(decision, unit.language)),
      note(text.dropHint),
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
  const { decisions, deleted } = meeting;
  const { outDeleted } = meetingText[unit.language];
  const gone = deleted ? [note(outDeleted(deleted))] : [];
  if (decisions.length === 0) return deleted ? gone : [paragraph(noneWords(meeting, unit.language))];
  if (isCorrected && decisions.length <= mostCorrected)
    return [...correctionNodes({ unit, meeting }, { buttons: true }), ...gone];
  return [list(decisions.map((decision) => heldWords(decision, unit.language))), ...gone];
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
    meeting.decisions.length > 0
      ? [`${text.outDecisions}:`, ...meeting.decisions.map((one) => `- ${decisionWords(one, language)}`)]
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
