import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { meetingsOf } from '../../../shared/domain/plan/move-meeting.ts';
import { planUnit } from '../../../shared/domain/plan/plan-unit.ts';
import { addWeeks, type Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { decisionWords, goalWords } from './agenda-nodes.ts';
import { goalWithActivities } from './meeting-view.ts';

interface DecisionsAsk {
  readonly unit: Unit;
  readonly meeting: Meeting;
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
  const before = to === 'chair' ? text.closed : to === 'absent' ? text.absentIntro(unit.name) : undefined;
  return {
    summary: title,
    nodes: [heading(title), ...(before ? [paragraph(before)] : []), ...bodyNodes(ask), buttons(copy)],
  };
}

function bodyNodes({ unit, meeting }: DecisionsAsk): ViewNode[] {
  const { language } = unit;
  const text = meetingText[language];
  const next = nextMeetingWords(unit, meeting.day);
  return [
    ...(meeting.contentTheme ? [paragraph(strong(`${text.outTheme}: `), meeting.contentTheme)] : []),
    ...(meeting.goals.length > 0
      ? [
          heading(text.outGoals, 2),
          list(meeting.goals.map((goal) => goalWithActivities(goal, text.noActivity))),
        ]
      : []),
    ...(meeting.withoutGoals ? [paragraph(text.outWithoutGoals)] : []),
    heading(text.outDecisions, 2),
    meeting.decisions.length > 0
      ? list(meeting.decisions.map((decision) => decisionWords(decision, language)))
      : paragraph(text.outNoDecisions),
    ...(next ? [note(text.outNext(next))] : []),
  ];
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
    meeting.withoutGoals ? [text.outWithoutGoals] : [],
    meeting.decisions.length > 0
      ? [`${text.outDecisions}:`, ...meeting.decisions.map((one) => `- ${decisionWords(one, language)}`)]
      : [text.outNoDecisions],
    next ? [text.outNext(next)] : [],
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n');
}

function nextMeetingWords({ plan: settings, language }: Unit, after: Day): string | undefined {
  const plan = planUnit(settings, addWeeks(after, 12));
  const next = 'refused' in plan ? undefined : meetingsOf(plan).find(({ day }) => day > after);
  const { longDay, time } = datesText[language];
  return next && `${longDay(next.day)} ${time(next.time)}`;
}

export function openMeetingView(unit: Unit, meeting: Meeting): View {
  return { summary: meetingText[unit.language].askTitle, nodes: openMeetingNodes(unit, meeting) };
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
    note(unit.name),
  ];
}
