import type { Agenda } from '../../../shared/domain/meeting/agenda.ts';
import type { AgendaSection } from '../../../shared/domain/meeting/agenda-sections.ts';
import { hasDecided } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import { holderOf } from '../../../shared/domain/meeting/holder-of.ts';
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { endsOf, type MeetingStep, meetingSteps } from '../../../shared/domain/meeting/steps.ts';
import { dayOf, timeOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { pointQuestion } from './agenda-nodes.ts';
import { decidedLines } from './decided-words.ts';
import { whichOf } from './matter-nodes.ts';

/** One message has to hold it, and its platform counts more than letters. */
const lettersOfDecisions = 6000;

interface CardAsk {
  readonly unit: Unit;
  readonly agenda: Agenda;
  readonly meeting: Meeting;
  readonly now: Date;
}

/**
 * For everybody in the channel. Only the chair's own copy has buttons; but for where new trials are agreed on, which
 * everybody writes for themselves.
 */
export function meetingCardView(ask: CardAsk): View {
  const { unit, agenda, meeting } = ask;
  const text = meetingText[unit.language];
  const decidedText = meetingDecisionsText[unit.language];
  if (meeting.state !== 'open') {
    // What was decided is told by the message that closes the meeting, just below; it need not stand twice.
    const planned = meeting.goals.length > 0 || meeting.contentTheme ? text.overPlan : text.nothingDecided;
    const told = hasDecided(meeting)
      ? text.overHint
      : meeting.deleted
        ? decidedText.outDeleted(meeting.deleted)
        : planned;
    return { summary: text.over, nodes: [note(unit.name), heading(text.over, 2), note(told)] };
  }
  const { step, item, title, words } = whereabouts(ask);
  const question = pointQuestion(item, step, { ...agenda, present: meeting.present }, unit);
  const which = whichOf(step, item, unit.language);
  const data = { unit: unit.id };
  const newTrial: Act = { label: text.trial, action: 'trial.open', data, opensForm: true };
  return {
    summary: `${words[0]}: ${title}`,
    nodes: [
      note([unit.name, ...words].join(' · ')),
      heading(title, 2),
      paragraph(dots(step.section, agenda.sections.length)),
      ...ledNodes(ask),
      ...(which ? [note(which)] : []),
      ...(question && meeting.day >= dayOf(ask.now) ? [quote(question)] : []),
      ...decided(ask),
      ...(item === 'own-goals' ? [buttons(newTrial)] : []),
    ],
  };
}

/** Who leads the meeting, in one quiet line; nobody is named days later, where it was only left open. */
export function ledNodes({ unit, meeting, now }: Omit<CardAsk, 'agenda'>): readonly ViewNode[] {
  const name = dayOf(now) > meeting.day ? undefined : holderOf(unit, meeting)?.name;
  return name ? [note(meetingText[unit.language].chair(name))] : [];
}

/** Where a meeting is: said in the channel, and to whoever looks at the agenda meanwhile, in the same words. */
export function whereabouts({ unit, agenda, meeting, now }: CardAsk): {
  readonly step: MeetingStep;
  readonly item: AgendaSection['item'];
  readonly title: string;
  readonly words: readonly [string, ...string[]];
} {
  const text = meetingText[unit.language];
  const steps = meetingSteps(agenda);
  const step = steps[Math.min(meeting.step, steps.length - 1)] ?? { section: 0 };
  const item = agenda.sections[step.section]?.item ?? 'decisions';
  const title = step.topic?.lines.length ? step.topic.title : agendaText[unit.language].short[item];
  const ends = endsOf(agenda, step.section, meeting.startedAt, now);
  const { time } = datesText[unit.language];
  const until = ends && text.cardEnds(time(timeOf(ends.point)), time(timeOf(ends.meeting)));
  const place = text.place(step.section + 1, agenda.sections.length);
  const isLeftOpen = dayOf(now) > meeting.day;
  const state = isLeftOpen ? text.leftOpen(datesText[unit.language].longDay(meeting.day)) : text.goingOn;
  return { step, item, title, words: [state, place, ...(until ? [until] : [])] };
}

/** The same as the words beside it, for the eye: ●●○○○○ */
function dots(at: number, of: number): string {
  return '●'.repeat(at + 1) + '○'.repeat(Math.max(0, of - at - 1));
}

function decided({ unit, meeting }: CardAsk): ViewNode[] {
  const text = meetingText[unit.language];
  const decidedText = meetingDecisionsText[unit.language];
  const lines = decidedLines(meeting, unit.language);
  const latest = latestThatFit(lines);
  const left = lines.length - latest.length;
  return [
    ...(latest.length > 0 ? [paragraph(strong(decidedText.soFar)), list(latest)] : [note(text.nothingYet)]),
    ...(left > 0 ? [note(text.andMoreIn(left))] : []),
  ];
}

function latestThatFit(lines: readonly string[]): readonly string[] {
  let letters = 0;
  const first = lines.findLastIndex((line) => {
    letters += line.length;
    return letters > lettersOfDecisions;
  });
  return lines.slice(first + 1);
}
