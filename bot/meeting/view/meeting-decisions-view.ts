import { hasDecided } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import type { Decision, Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { meetingsOf } from '../../../shared/domain/plan/find-in-plan.ts';
import { planUnit } from '../../../shared/domain/plan/plan-unit.ts';
import { addWeeks, type Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { focusText } from '../../learning/text/focus-text.ts';
import { focusNodes } from '../../learning/view/focus-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { goalWithActivities } from './agenda-nodes.ts';
import { correctionNodes, isLong } from './correct-decisions-view.ts';
import { decidedLines, pointedWords } from './decided-words.ts';
import { type Recorded, standingWords } from './standing-words.ts';

export interface DecisionsAsk extends Recorded {
  readonly unit: Unit;
}

/** What a meeting decided: for the channel, for whoever asks or puts it right, and for those who were not there. */
export function decisionsView(ask: DecisionsAsk, to: 'channel' | 'absent' | 'reader' | 'mender'): View {
  const { unit, meeting } = ask;
  const { language } = unit;
  const text = meetingDecisionsText[language];
  const title = text.outTitle(datesText[language].longDay(meeting.day));
  const copy: Act = {
    label: text.copy,
    action: 'meeting.copy',
    data: { unit: unit.id, day: meeting.day },
  };
  return {
    summary: title,
    nodes: [
      heading(title),
      ...(to === 'absent' ? [paragraph(text.absentIntro(unit.name))] : []),
      ...bodyNodes(ask, to === 'mender'),
      buttons(copy),
    ],
  };
}

export function untoldNodes(untold: readonly string[], language: Language): readonly ViewNode[] {
  const text = meetingDecisionsText[language];
  return untold.length > 0 ? [paragraph(text.untold(inOneLine(untold, language)))] : [];
}

/** Where they are put right, each stands once, with its buttons beneath it. */
function bodyNodes({ unit, meeting, kept }: DecisionsAsk, isMended: boolean): ViewNode[] {
  const { language } = unit;
  const text = meetingDecisionsText[language];
  const inMeeting = meetingText[language];
  const next = nextMeetingWords(unit, meeting.day);
  return [
    ...focusNodes(meeting.focus ?? [], focusText[language].inMeeting),
    ...(meeting.contentTheme ? [paragraph(strong(`${text.outTheme}: `), meeting.contentTheme)] : []),
    ...(meeting.goals.length > 0
      ? [
          heading(text.outGoals, 2),
          list(meeting.goals.map((goal) => goalWithActivities(goal, inMeeting.noActivity))),
        ]
      : []),
    ...(hasNoGoals(meeting) ? [paragraph(text.outWithoutGoals)] : []),
    heading(text.outDecisions, 2),
    ...decisionsIn({ unit, meeting, ...(kept && { kept }) }, isMended),
    ...(meeting.meanwhile ? [note(inMeeting.meanwhile(meeting.meanwhile))] : []),
    ...(next ? [note(text.outNext(next))] : []),
  ];
}

function decisionsIn({ unit, ...recorded }: DecisionsAsk, isMended: boolean): readonly ViewNode[] {
  const { meeting } = recorded;
  const { deleted } = meeting;
  const { outDeleted } = meetingDecisionsText[unit.language];
  const gone = deleted ? [note(outDeleted(deleted))] : [];
  if (!hasDecided(meeting)) return deleted ? gone : [paragraph(noneWords(meeting, unit.language))];
  const words = (one: Decision) => standingWords(one, recorded, unit.language, pointedWords);
  const mended = isMended ? correctionNodes({ unit, meeting }, { buttons: true, words }) : [];
  if (isMended && !isLong(meeting)) return [...mended, ...gone];
  const lines = decidedLines(meeting, unit.language, (one) => standingWords(one, recorded, unit.language));
  return [list(lines), ...mended, ...gone];
}

/** A goal or a theme has been decided as well. */
export function noneWords(
  { goals, contentTheme }: Pick<Meeting, 'goals' | 'contentTheme'>,
  language: Language,
): string {
  const text = meetingDecisionsText[language];
  return goals.length > 0 || contentTheme ? text.outNoOthers : text.outNoDecisions;
}

/** Those closed earlier may be marked so beside a goal that lacked only its activity. */
export function hasNoGoals({ withoutGoals, goals }: Meeting): boolean {
  return withoutGoals === true && goals.length === 0;
}

export function nextMeetingWords({ plan: settings, language }: Unit, after: Day): string | undefined {
  const plan = planUnit(settings, addWeeks(after, 12));
  const next = 'refused' in plan ? undefined : meetingsOf(plan).find(({ day }) => day > after);
  const { longDay, time } = datesText[language];
  return next && `${longDay(next.day)} ${time(next.time)}`;
}
