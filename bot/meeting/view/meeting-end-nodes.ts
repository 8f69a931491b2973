import { focusIn } from '../../../shared/domain/learning/focus-points.ts';
import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import { correctedUntil } from '../../../shared/domain/meeting/decisions-in-meeting.ts';
import { goalsAreSettled, type Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import { dayOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { focusText } from '../../learning/text/focus-text.ts';
import { focusNodes } from '../../learning/view/focus-views.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Button, ViewNode } from '../../ui/view.ts';
import { meetingText } from '../text/meeting-text.ts';
import { goalWithActivities } from './agenda-nodes.ts';
import { mattersLeft } from './matter-nodes.ts';
import { dataOf, mendGoals } from './meeting-buttons.ts';

export interface MeetingShown {
  readonly unit: Unit;
  readonly agenda: Agenda;
  readonly meeting: Meeting;
  readonly now: Date;
  /** At the end: the names of those who are away and whom the decisions do not reach. */
  readonly untold?: readonly string[] | undefined;
}

/** What the next plan is made with in mind: it stands before the goals. */
export function nextFocusNodes({
  unit,
  meeting,
}: Pick<MeetingShown, 'unit' | 'meeting'>): readonly ViewNode[] {
  const points = meeting.focus ?? focusIn(unit, meeting.course);
  return focusNodes(points, focusText[unit.language].inMeeting);
}

/** `mends`: with a button for each goal, where no row of the point has them. */
export function planNodes(
  { unit, meeting }: MeetingShown,
  { mends }: { readonly mends: boolean },
): ViewNode[] {
  const text = meetingText[unit.language];
  const theme = meeting.contentTheme ? [paragraph(strong(`${text.theme}: `), meeting.contentTheme)] : [];
  const before = [...nextFocusNodes({ unit, meeting }), ...theme];
  if (meeting.goals.length === 0) return before;
  return [
    ...before,
    paragraph(text.goalsSoFar),
    list(meeting.goals.map((goal) => goalWithActivities(goal, text.noActivity))),
    ...(mends ? [buttons(...mendGoals({ unit, meeting }))] : []),
  ];
}

/** Beside the button that notes it, so that whoever has noted it sees that it is noted. */
export function presentNodes({ unit, meeting }: MeetingShown): ViewNode[] {
  const names = meeting.present?.map(({ name }) => name).join(', ');
  return names ? [note(meetingText[unit.language].present(names))] : [];
}

/** While all are still there, who can agree on it. */
function unreachedNodes({ unit, untold = [] }: MeetingShown): readonly ViewNode[] {
  const { language } = unit;
  return untold.length > 0 ? [note(meetingText[language].unreached(inOneLine(untold, language)))] : [];
}

/** What the button is called that closes the meeting as it stands. */
export function closeLabel(meeting: Meeting, language: Language): string {
  const text = meetingText[language];
  if (goalsAreSettled(meeting, false)) return text.close;
  return meeting.goals.length > 0 ? text.closeWithoutActivity : text.closeWithoutGoals;
}

export function closingNodes(ask: MeetingShown, at: number): ViewNode[] {
  const { unit, agenda, meeting } = ask;
  const text = meetingText[unit.language];
  const data = dataOf(ask, at);
  const { longDay } = datesText[unit.language];
  const until = correctedUntil(dayOf(ask.now), unit.plan);
  const lines = agenda.topics.flatMap((topic) => topic.lines);
  const left = lines.filter(({ trial }) => meeting.handled[trial] !== 'discussed').length + agenda.waiting;
  const ready = goalsAreSettled(meeting, false);
  const hasGoals = meeting.goals.length > 0;
  const close: Button = ready
    ? { label: closeLabel(meeting, unit.language), action: 'meeting.close', data, style: 'primary' }
    : {
        label: closeLabel(meeting, unit.language),
        action: 'meeting.close',
        data: { ...data, goals: 'none' },
      };
  return [
    ...(left > 0 ? [note(text.willCarry(left))] : []),
    ...mattersLeft(ask, at),
    ...(agenda.meanwhile > 0 ? [note(text.meanwhile(agenda.meanwhile))] : []),
    ...(meeting.decisions.length === 0 ? [note(text.closesUndecided(longDay(until)))] : []),
    ...(meeting.present ? unreachedNodes(ask) : [note(text.presentUnnoted)]),
    ...(ready ? [] : [paragraph(hasGoals ? text.needsActivity : text.needsPlan)]),
    buttons(close),
  ];
}
