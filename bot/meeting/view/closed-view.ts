import { hasDecided } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import { correctedUntil, mayCorrect } from '../../../shared/domain/meeting/decisions-in-meeting.ts';
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import { type Day, dayOf } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { untoldNodes } from './meeting-decisions-view.ts';

interface Closed {
  readonly unit: Unit;
  readonly meeting: Meeting;
  /** Whoever held it may still correct it today. */
  readonly today?: Day | undefined;
  /** Names of those who were away and get nothing from us. */
  readonly untold?: readonly string[] | undefined;
  /** What was just done with one of its decisions. */
  readonly said?: readonly ViewNode[];
}

/**
 * What becomes of the chair's card: the ways to what was decided, and no copy of it. The card stays in the chat while
 * decisions are put right and get somebody else, and nobody would draw it anew.
 */
export function closedView(ask: Closed): View {
  const { unit, untold = [], said = [] } = ask;
  const { closed } = meetingDecisionsText[unit.language];
  return {
    summary: closed,
    nodes: [...said, paragraph(strong(closed)), ...untoldNodes(untold, unit.language), ...waysOn(ask)],
  };
}

/** For whoever presses a button of a meeting that is over, or still has a card of it. */
export function overView(unit: Unit, meeting: Meeting, today?: Day): View {
  const text = meetingText[unit.language];
  const day = datesText[unit.language].longDay(meeting.day);
  return {
    summary: `${text.over}.`,
    nodes: [paragraph(strong(text.isOver(day))), ...waysOn({ unit, meeting, today })],
  };
}

function waysOn({ unit, meeting, today }: Closed): readonly ViewNode[] {
  const text = meetingDecisionsText[unit.language];
  const of = { unit: unit.id, day: meeting.day };
  const read: Act = { label: text.record, action: 'meeting.decisions', data: of, style: 'primary' };
  const copy: Act = { label: text.copy, action: 'meeting.copy', data: of };
  if (!(today && mayCorrect(meeting, today, unit.plan))) return [buttons(read, copy)];
  const until = correctedUntil(dayOf(new Date(meeting.closedAt ?? meeting.startedAt)), unit.plan);
  const day = datesText[unit.language].longDay(until);
  const { decide } = meetingText[unit.language];
  const correct: Act = { label: text.correctOne, action: 'meeting.decisions', data: { ...of, mend: 'yes' } };
  return [
    note(hasDecided(meeting) ? text.putRightUntil(day) : text.decideUntil(day)),
    buttons(
      read,
      ...(hasDecided(meeting) ? [correct] : []),
      { label: decide, action: 'meeting.decision', data: of, opensForm: true },
      copy,
    ),
  ];
}
