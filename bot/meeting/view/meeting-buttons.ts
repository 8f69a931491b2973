import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import { goalsAreSettled, type Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { meetingSteps } from '../../../shared/domain/meeting/steps.ts';
import { placeAt } from '../../../shared/domain/meeting/where-the-meeting-is.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { shortenedButton } from '../../ui/shortened.ts';
import type { Button } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { mendAct } from './matter-views.ts';
import type { MeetingFormName } from './meeting-forms.ts';

/** More than a form can list is handled as the topic it is. */
const mostInForm = 90;

interface Held {
  readonly unit: Unit;
  readonly agenda: Agenda;
  readonly meeting: Meeting;
}

function opening({ unit, meeting }: Held, label: string, action: MeetingFormName, trial?: string): Button {
  const { day } = meeting;
  return { label, action, data: { unit: unit.id, day, ...(trial && { trial }) }, opensForm: true };
}

/** What is written at a point. A dilemma is said aloud, and nothing there writes. */
export function writing(held: Held, item: string, at: number, isLast = false): readonly Button[] {
  if (item === 'dilemma') return [];
  const { unit, meeting } = held;
  const text = meetingText[unit.language];
  const plans =
    meeting.course !== undefined && (item === 'goals' || item === 'activities' || item === 'decisions');
  const looksAtPractice = meeting.course !== undefined && isOfPractice(item);
  // At the end what is missing comes before the way out without it.
  const lacks = isLast && !goalsAreSettled(meeting, false);
  const hasGoals = meeting.goals.length > 0;
  const first = { style: 'primary' } as const;
  const goal = { ...opening(held, text.goal, 'meeting.goal'), ...(lacks && !hasGoals && first) };
  const activities = { ...opening(held, text.activities, 'meeting.activities'), ...(lacks && first) };
  return [
    opening(held, text.decide, 'meeting.decision'),
    ...(item === 'own-goals' ? [newTrial(held)] : []),
    ...(looksAtPractice ? [opening(held, text.focus, 'meeting.focus')] : []),
    ...(plans ? [goal] : []),
    // The last point has the way out among its buttons: what is needed least stands behind *Mere* there.
    ...(plans && !isLast ? [opening(held, text.theme, 'meeting.theme')] : []),
    ...(plans && hasGoals ? [activities] : []),
    ...(at === 0 && !isLast ? [opening(held, text.attendance, 'meeting.attendance')] : []),
  ];
}

/** One for each goal that the meeting has written. */
export function mendGoals(
  { unit, meeting }: Pick<Held, 'unit' | 'meeting'>,
  alone?: 'yes',
): readonly Button[] {
  const text = meetingText[unit.language];
  const isOne = meeting.goals.length === 1;
  return meeting.goals.map(({ id, text: goal }) => ({
    label: isOne ? text.mendGoal : shortenedButton(text.mendGoalOf(goal)),
    action: 'meeting.goal-mend',
    data: { unit: unit.id, day: meeting.day, goal: id, ...(alone && { alone }) },
    opensForm: true,
  }));
}

/** Where the goals stand above what is written at the point, and are mended there. */
export function isOfGoals(item: string): boolean {
  return item === 'goals' || item === 'activities';
}

function newTrial({ unit, meeting }: Held): Button {
  const data = { unit: unit.id, meeting: meeting.day };
  return { label: meetingText[unit.language].trial, action: 'trial.open', data, opensForm: true };
}

/** Where a meeting talks about its own practice: looking ahead, or looking back. */
function isOfPractice(item: string): boolean {
  return item === 'practice-start' || item === 'practice-benefit';
}

/** What becomes of the topic; each button leads on as well. Once that is said, only the other way is left to choose. */
export function fating(held: Held, { lines }: AgendaTopic, at: number): readonly Button[] {
  const text = meetingText[held.unit.language];
  const data = { ...dataOf(held, at), trial: lines[0]?.trial ?? '', to: String(at + 1) };
  const fates = new Set(lines.map(({ trial }) => held.meeting.handled[trial]));
  const [fate] = fates.size === 1 ? fates : [];
  const isPending = fates.has(undefined);
  return [
    ...(fate === 'discussed'
      ? []
      : [
          {
            label: text.discussed,
            action: 'meeting.topic',
            data: { ...data, fate: 'discussed' },
            ...(isPending && { style: 'primary' as const }),
          } as const,
        ]),
    ...(fate === 'carried'
      ? []
      : [{ label: text.carry, action: 'meeting.topic', data: { ...data, fate: 'carried' } } as const]),
  ];
}

interface Moving {
  readonly at: number;
  readonly steps: number;
  /** What becomes of the topic is not said: each way of saying it leads on, and there is no other. */
  readonly isPending: boolean;
  readonly more: boolean;
}

/** Each button names where it leads, so that pressing it twice, or two people pressing it, leads there once. */
export function moving(held: Held, { at, steps, isPending, more }: Moving): readonly Button[] {
  const { language } = held.unit;
  const text = meetingText[language];
  const data = dataOf(held, at);
  const to = (step: number) => ({ ...data, to: String(step) });
  return [
    ...(at > 0 ? [{ label: `◂ ${text.back}`, action: 'meeting.go', data: to(at - 1) } as const] : []),
    ...(at < steps - 1 && !isPending
      ? [
          {
            label: `${text.next} ▸`,
            action: 'meeting.go' as const,
            data: to(at + 1),
            style: 'primary' as const,
          },
        ]
      : []),
    {
      label: more ? agendaText[language].less : agendaText[language].more,
      action: 'meeting.show',
      data: { ...data, more: more ? 'no' : 'yes' },
    },
  ];
}

/** What is needed now and then. */
export function unfolded(
  held: Held,
  topic: AgendaTopic | undefined,
  { at, shown }: { readonly at: number; readonly shown: readonly Button[] },
): readonly Button[] {
  const { unit, meeting, agenda } = held;
  const text = meetingText[unit.language];
  const lines = topic?.lines ?? [];
  const steps = meetingSteps(agenda);
  const isLast = at === steps.length - 1;
  const item = agenda.sections[steps[at]?.section ?? 0]?.item ?? '';
  const isMatter = topic !== undefined && agenda.matters.includes(topic);
  const isWritten = topic && !isMatter ? lines.length > 0 : agenda.topics.length > 0 && isLast;
  const [first] = lines;
  const kept = lines.find(({ outcome }) => outcome?.next === 'keep');
  const trial = { unit: unit.id, day: meeting.day, trial: first?.trial ?? '' };
  return [
    ...(lines.length > 1 && lines.length <= mostInForm
      ? [opening(held, text.eachOne, 'meeting.each', first?.trial)]
      : []),
    ...(first && isMatter ? [mendAct(unit, { matter: first.trial, day: meeting.day })] : []),
    ...(first && !isMatter
      ? [{ label: text.editTopic, action: 'topic.edit', data: trial, opensForm: true } as const]
      : []),
    ...(kept ? [opening(held, text.practice, 'meeting.practice', kept.trial)] : []),
    ...(isWritten
      ? [
          {
            label: agendaText[unit.language].sources,
            action: 'agenda.sources',
            data: { unit: unit.id, day: meeting.day },
          } as const,
        ]
      : []),
    ...(isLast && meeting.course !== undefined ? [opening(held, text.theme, 'meeting.theme')] : []),
    ...(isLast && !isOfGoals(item) ? mendGoals(held) : []),
    // At the first point it stands among what is written.
    ...(shown.some((button) => 'action' in button && button.action === 'meeting.attendance')
      ? []
      : [opening(held, text.attendance, 'meeting.attendance')]),
    { label: text.handOver, action: 'chair.show', data: { unit: unit.id } },
  ];
}

/** Where they stand: pressed when the meeting is elsewhere, they only show where it has got to. */
export function dataOf({ unit, meeting, agenda }: Held, at: number) {
  return { unit: unit.id, day: meeting.day, from: placeAt(agenda, at) };
}
