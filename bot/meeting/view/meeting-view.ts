import type { AgendaSection } from '../../../shared/domain/meeting/agenda-sections.ts';
import type { AgendaTopic } from '../../../shared/domain/meeting/agenda-topics.ts';
import { hasDecided, notDecidedAnew } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { endsOf, type MeetingStep, meetingSteps } from '../../../shared/domain/meeting/steps.ts';
import { timeOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { goldenNodes, pointQuestion, sectionMaterial, sectionTitle, sectionWords } from './agenda-nodes.ts';
import { ledNodes } from './channel-card-view.ts';
import { correctionNodes } from './correct-decisions-view.ts';
import { recordWords } from './decided-words.ts';
import { matterStep, whichOf } from './matter-nodes.ts';
import { fating, isOfGoals, moving, unfolded, writing } from './meeting-buttons.ts';
import {
  closingNodes,
  type MeetingShown,
  nextFocusNodes,
  planNodes,
  presentNodes,
} from './meeting-end-nodes.ts';
import { settleNodes, showAllBelowAct } from './settle-decisions-view.ts';
import { decideNodes, topicLines } from './topic-nodes.ts';

/** What is handled with one press has been read first: more than this is one press on *Mere* away. */
const mostLines = 60;

/** The newest; with all of them the card would be cut in two, and its second half stay when it is drawn anew. */
const mostCorrectedHere = 3;
/** In their words above these, as many as one list has room for. */
const mostEarlierHere = 7;

export interface MeetingAsk extends MeetingShown {
  /** With what is needed now and then. */
  readonly more?: boolean;
  /** It has just been written or put right: said on this card, and on no other. */
  readonly decided?: boolean;
  /** What was just done, above all else: a topic taken off, a decision marked as done. */
  readonly said?: readonly ViewNode[];
  /** The button that was pressed stands at a point that the meeting has left. */
  readonly movedOn?: boolean;
}

/** For the chair alone: one point, what it needs, when it ends, and the way on. */
export function meetingView(ask: MeetingAsk): View {
  const { unit, agenda, meeting, more = false } = ask;
  const steps = meetingSteps(agenda);
  const at = Math.min(meeting.step, steps.length - 1);
  const step = steps[at] ?? { section: 0 };
  const item = agenda.sections[step.section]?.item ?? 'decisions';
  const text = meetingText[unit.language];
  const isLast = at === steps.length - 1;
  const topic = step.topic?.lines.length ? step.topic : undefined;
  const title = topic ? topic.title : sectionTitle(item, unit.language);
  const isMatter = item === 'matters';
  // A topic or point that has not been handled yet has ways on of its own, and so has the end.
  const isPending = topic?.lines.some(({ trial }) => !meeting.handled[trial]) ?? false;
  const acts = writing(ask, item, at, isLast);
  // Two people's own affair: it stands on the agenda that each reads alone, and not where all look on.
  const { openSparring: _, ...withoutSparring } = agenda;
  return {
    summary: title,
    nodes: [
      ...(ask.movedOn ? [paragraph(strong(text.movedOn))] : []),
      ...(ask.said ?? []),
      note(placeWords(ask, step)),
      ...ledNodes(ask),
      ...shutNodes(unit),
      heading(title, 2),
      ...promptNodes(ask, step, item),
      ...(at === 0 ? followUpNodes(ask) : sectionMaterial(withoutSparring, step.section, unit)),
      ...(step.topic
        ? isMatter
          ? matterStep(step.topic, meeting, unit.language)
          : topicStep(ask, step.topic)
        : []),
      ...(item === 'trials' && (step.topicNumber ?? 0) === agenda.topics.length
        ? [note(agendaText[unit.language].round)]
        : []),
      ...(item === 'practice-start' || item === 'practice-benefit' ? nextFocusNodes(ask) : []),
      ...(isOfGoals(item) || isLast ? planNodes(ask, { mends: isOfGoals(item) }) : []),
      // Unfolded, they stand below with their buttons, and once is enough.
      ...(isLast && !(more && fitsHere(meeting))
        ? correctionNodes({ unit, meeting }, { buttons: false })
        : []),
      ...(at === 0 || isLast ? presentNodes(ask) : []),
      ...(isLast ? closingNodes(ask, at) : []),
      ...(topic ? [buttons(...fating(ask, topic, at))] : []),
      ...written(acts),
      buttons(...moving(ask, { at, steps: steps.length, isPending, more })),
      ...(at === 0 || isLast || item === 'dilemma' ? [] : undecidedNodes(ask, isPending)),
      ...(more
        ? [
            buttons(...unfolded(ask, topic, { at, shown: acts })),
            ...(hasDecided(meeting) ? [paragraph(strong(meetingDecisionsText[unit.language].soFar))] : []),
            ...correctionNodes(
              { unit, meeting },
              {
                buttons: true,
                most: mostCorrectedHere,
                earlier: mostEarlierHere,
              },
            ),
            ...restNodes(ask),
          ]
        : []),
      ...(isLast || more || !ask.decided ? [] : latestNodes(ask)),
      ...(at === 0 ? [note(text.hint)] : []),
    ],
  };
}

function fitsHere({ decisions, settled = [] }: Meeting): boolean {
  return decisions.length <= mostCorrectedHere && settled.length <= mostCorrectedHere;
}

/** Where there are more than stand here. */
function restNodes({ unit, meeting }: MeetingAsk): readonly ViewNode[] {
  const { decisions } = meeting;
  const isWhole = fitsHere(meeting);
  const left = decisions.length - mostCorrectedHere - mostEarlierHere;
  const more = left > 0 ? [note(agendaText[unit.language].andMore(left))] : [];
  const showAll = showAllBelowAct(unit);
  const isCut = decisions.length > mostCorrectedHere;
  const where = isCut ? [note(meetingText[unit.language].correctRest(showAll.label))] : [];
  return isWhole ? [] : [...more, ...where, buttons(showAll)];
}

/** Nobody in the channel sees the meeting: whoever holds it knows at once, and how it is mended. */
function shutNodes({ silentSince, home, language }: Unit): readonly ViewNode[] {
  return silentSince ? [paragraph(strong(meetingText[language].shut[home.platform]))] : [];
}

/** What the way on means while nothing is chosen or written; said beforehand, and in one line. */
function undecidedNodes({ unit, meeting }: MeetingAsk, isPending: boolean): readonly ViewNode[] {
  const text = meetingText[unit.language];
  if (isPending) return [note(text.carryComesAgain)];
  return meeting.decisions.length === 0 ? [note(text.nextUndecided)] : [];
}

/** Whoever has just written one sees that it is written; all of them stand behind *Mere* and in the channel. */
function latestNodes({ unit, meeting: { day, decisions } }: MeetingAsk): readonly ViewNode[] {
  const latest = decisions.at(-1);
  if (!latest) return [];
  const text = meetingText[unit.language];
  const decidedText = meetingDecisionsText[unit.language];
  const mended = decisions.findLast(({ corrected }) => corrected);
  const isLatest = mended === latest;
  const words = recordWords(latest, unit.language);
  const known = `${isLatest ? text.latestCorrected : text.latest(decisions.length)}: ${words}`;
  return [
    // “Lavet om: …” says itself that it is decided.
    note(`✔ ${latest.replaces !== undefined && !isLatest ? words : known}`),
    ...(mended && !isLatest
      ? [note(`✔ ${text.latestCorrected}: ${recordWords(mended, unit.language)}`)]
      : []),
    buttons({
      label: decidedText.correct,
      action: 'meeting.correct',
      data: { unit: unit.id, day, decision: latest.id },
      opensForm: true,
    }),
  ];
}

/** In a row of their own, so that the way on stands in the same place at every point. */
function written(acts: readonly Button[]): readonly ViewNode[] {
  return acts.length > 0 ? [buttons(...acts)] : [];
}

function placeWords({ unit, agenda, meeting, now }: MeetingAsk, step: MeetingStep): string {
  const text = meetingText[unit.language];
  const { time } = datesText[unit.language];
  const { section } = step;
  const ends = endsOf(agenda, section, meeting.startedAt, now);
  const which = whichOf(step, agenda.sections[section]?.item ?? '', unit.language);
  const place = `${unit.name} · ${text.place(section + 1, agenda.sections.length)}${which ? `, ${which}` : ''}`;
  return ends ? `${place}. ${text.ends(time(timeOf(ends.point)), time(timeOf(ends.meeting)))}` : place;
}

function promptNodes(
  { unit, agenda, meeting }: MeetingAsk,
  step: MeetingStep,
  item: AgendaSection['item'],
): readonly ViewNode[] {
  const begins = !step.topicNumber || step.topicNumber === 1;
  const meant = { ...agenda, present: meeting.present };
  const question = pointQuestion(item, step, meant, unit);
  // “Det her besluttede vi sidst” says nothing where nothing was decided.
  const isEmpty = item === 'follow-up' && agenda.decisions.length === 0 && !agenda.previous;
  return [
    ...(begins && !isEmpty ? [paragraph(sectionWords(item, meant, unit).line)] : []),
    ...(question ? [quote(question)] : []),
  ];
}

/** Something good, and then the open decisions, each settled with one tap; what is decided anew stands below. */
function followUpNodes({ unit, agenda, meeting }: MeetingAsk): readonly ViewNode[] {
  const open = notDecidedAnew(meeting, agenda.decisions);
  if (open.length === 0) return sectionMaterial({ ...agenda, decisions: open }, 0, unit);
  return [...goldenNodes(agenda, unit.language), ...settleNodes(unit, open, { meeting: meeting.day })];
}

function topicStep({ unit, meeting, more }: MeetingAsk, topic: AgendaTopic): ViewNode[] {
  const text = meetingText[unit.language];
  const withdrawn = topic.withdrawn ? [note(text.withdrawn)] : [];
  if (topic.lines.length === 0) return withdrawn;
  const fates = new Set(topic.lines.map(({ trial }) => meeting.handled[trial]));
  const fate = fates.size === 1 ? [...fates][0] : 'both';
  const handled = topic.lines.every(({ trial }) => meeting.handled[trial]);
  return [
    ...topicLines(topic, unit.language, more ? undefined : mostLines),
    ...decideNodes(topic, unit.language),
    ...withdrawn,
    ...(handled && fate ? [note(text.fate[fate])] : []),
  ];
}
