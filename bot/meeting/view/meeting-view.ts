import type { CommonGoal } from '../../../shared/domain/learning/common-goals.ts';
import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import { goalsAreSettled, type Meeting } from '../../../shared/domain/meeting/meeting.ts';
import {
  type MeetingStep,
  meetingSteps,
  minutesLeft,
  withoutWithdrawn,
} from '../../../shared/domain/meeting/steps.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Button, View, ViewNode, Words } from '../../ui/view.ts';
import { meetingText } from '../text/meeting-text.ts';
import {
  decisionWords,
  goalWords,
  sectionMaterial,
  sectionPrompt,
  sectionTitle,
  topicNodes,
} from './agenda-nodes.ts';
import { dataOf, moving, writing } from './meeting-buttons.ts';

/** More than a form can list is handled as the topic it is. */
const mostInForm = 100;

const none: ReadonlySet<string> = new Set();

export interface MeetingAsk {
  readonly unit: Unit;
  readonly agenda: Agenda;
  readonly meeting: Meeting;
  readonly now: Date;
  /** Trials on the agenda whose authors have taken them back. */
  readonly withdrawn?: ReadonlySet<string>;
}

/** The meeting where it has got to: one point, what it needs, and the time left. */
export function meetingView(ask: MeetingAsk): View {
  const { unit, agenda, meeting } = ask;
  const steps = meetingSteps(agenda);
  const at = Math.min(meeting.step, steps.length - 1);
  const step = steps[at] ?? { section: 0 };
  const item = agenda.sections[step.section]?.item ?? 'decisions';
  const title = sectionTitle(item, unit.language);
  const text = meetingText[unit.language];
  const begins = !step.topicNumber || step.topicNumber === 1;
  const isLast = at === steps.length - 1;
  const topic = step.topic && withoutWithdrawn(step.topic, ask.withdrawn ?? none);
  // A topic that has not been handled yet has a way on of its own.
  const hasOtherWayOn = topic?.lines.some(({ trial }) => !meeting.handled[trial]) ?? false;
  return {
    summary: title,
    nodes: [
      note(text.place(step.section + 1, agenda.sections.length)),
      heading(title, 2),
      ...timeNodes(ask, step),
      ...(begins ? sectionPrompt(item, { ...agenda, present: meeting.present }, unit) : []),
      ...sectionMaterial(agenda, step.section, unit),
      ...(topic ? topicStep(ask, step, topic, at) : []),
      ...(item === 'goals' || item === 'activities' || isLast ? planNodes(ask) : []),
      ...(isLast ? decisionNodes(ask) : []),
      ...(at === 0 || isLast ? presentNodes(ask) : []),
      ...(isLast ? closingNodes(ask) : []),
      buttons(...writing(ask, item, at), ...moving(ask, at, steps.length, hasOtherWayOn)),
      ...(at === 0 ? [note(text.hint)] : []),
    ],
  };
}

function timeNodes({ unit, agenda, meeting, now }: MeetingAsk, { section }: MeetingStep): ViewNode[] {
  const left = minutesLeft(agenda, section, meeting.startedAt, now);
  if (!left) return [];
  const text = meetingText[unit.language];
  if (left.meeting <= 0) return [note(text.meetingOver)];
  return [note(left.point > 0 ? text.timeLeft(left.point, left.meeting) : text.timeOver(left.meeting))];
}

function topicStep(
  { unit, agenda, meeting }: MeetingAsk,
  { topicNumber = 1 }: MeetingStep,
  topic: AgendaTopic,
  at: number,
): ViewNode[] {
  const text = meetingText[unit.language];
  const place = note(text.topicOf(topicNumber, agenda.topics.length));
  const withdrawn = topic === agenda.topics[topicNumber - 1] ? [] : [note(text.withdrawn)];
  if (topic.lines.length === 0) return [place, ...withdrawn];
  const fates = new Set(topic.lines.map(({ trial }) => meeting.handled[trial]));
  const fate = fates.size === 1 ? [...fates][0] : 'both';
  const handled = topic.lines.every(({ trial }) => meeting.handled[trial]);
  const data = { ...dataOf(unit, meeting), trial: topic.lines[0]?.trial ?? '', to: String(at + 1) };
  return [
    place,
    ...topicNodes(topic, unit.language),
    ...withdrawn,
    ...(handled && fate ? [note(text.fate[fate])] : []),
    buttons(
      {
        label: text.discussed,
        action: 'meeting.topic',
        data: { ...data, fate: 'discussed' },
        ...(!handled && { style: 'primary' as const }),
      },
      { label: text.carry, action: 'meeting.topic', data: { ...data, fate: 'carried' } },
      ...(topic.lines.length > 1 && topic.lines.length <= mostInForm
        ? [{ label: text.eachOne, action: 'meeting.each', data, opensForm: true } as const]
        : []),
      { label: text.sources, action: 'agenda.sources', data },
    ),
  ];
}

function planNodes({ unit, meeting }: MeetingAsk): ViewNode[] {
  const text = meetingText[unit.language];
  const theme = meeting.contentTheme ? [paragraph(strong(`${text.theme}: `), meeting.contentTheme)] : [];
  if (meeting.goals.length === 0) return theme;
  return [
    ...theme,
    paragraph(text.goalsSoFar),
    list(meeting.goals.map((goal) => goalWithActivities(goal, text.noActivity))),
  ];
}

export function goalWithActivities(goal: CommonGoal, none: string): Words {
  const activities = goal.activities.map(({ text }) => text).join('; ');
  return [strong(goalWords(goal)), `: ${activities || none}`];
}

function decisionNodes({ unit, meeting }: MeetingAsk): ViewNode[] {
  if (meeting.decisions.length === 0) return [];
  const words = meeting.decisions.map((decision) => decisionWords(decision, unit.language));
  return [paragraph(meetingText[unit.language].decisionsSoFar), list(words)];
}

/** Beside the button that notes it, so that whoever has noted it sees that it is noted. */
function presentNodes({ unit, meeting }: MeetingAsk): ViewNode[] {
  const names = meeting.present?.map(({ name }) => name).join(', ');
  return names ? [note(meetingText[unit.language].present(names))] : [];
}

function closingNodes({ unit, agenda, meeting }: MeetingAsk): ViewNode[] {
  const text = meetingText[unit.language];
  const lines = agenda.topics.flatMap((topic) => topic.lines);
  const left = lines.filter(({ trial }) => !meeting.handled[trial]).length;
  const ready = goalsAreSettled(meeting, false);
  const close: Button = ready
    ? { label: text.close, action: 'meeting.close', data: dataOf(unit, meeting), style: 'primary' }
    : {
        label: text.closeWithoutGoals,
        action: 'meeting.close',
        data: { ...dataOf(unit, meeting), goals: 'none' },
      };
  return [
    ...(left > 0 ? [note(text.willCarry(left))] : []),
    ...(ready ? [] : [paragraph(text.needsPlan)]),
    buttons(close),
  ];
}
