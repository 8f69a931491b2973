import { hasDecided } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import { wordingOf } from '../../../shared/domain/meeting/decision-wording.ts';
import type { Decision, Meeting, SettledDecision } from '../../../shared/domain/meeting/meeting.ts';
import { inOneLine } from '../../../shared/domain/person/in-one-line.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import { wholeWords } from '../../ui/shortened.ts';
import type { Act, View, ViewNode } from '../../ui/view.ts';
import { leftDecisionsText } from '../../unit/text/left-decisions-text.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';
import { meetingFormsText } from '../text/meeting-forms-text.ts';
import { unitDecisionsText } from '../text/unit-decisions-text.ts';
import { decidedLines, pointedWords, recordWords, settledWords } from './decided-words.ts';

/** Where it is answered: on a receipt of its own, or with the list of what is decided; else on the meeting's card. */
export type Alone = 'yes' | 'list';

interface Corrected {
  readonly unit: Unit;
  readonly meeting: Meeting;
}

const mostCorrected = 12;

/** What was decided so far; with buttons, each is corrected or deleted where it stands. */
export function correctionNodes(
  { unit, meeting }: Corrected,
  show: {
    readonly buttons: boolean;
    readonly alone?: Alone;
    readonly most?: number;
    /** So many of those before them, in their words alone. */
    readonly earlier?: number;
    /** As it stands, where the meeting is closed. */
    readonly words?: (decision: Decision) => string;
  },
): readonly ViewNode[] {
  const { language } = unit;
  const alone = show.alone && { alone: show.alone };
  const text = meetingDecisionsText[language];
  if (!hasDecided(meeting)) return [];
  if (!show.buttons)
    return [paragraph(strong(text.soFar)), list(decidedLines(meeting, language, recordWords))];
  const { most = mostCorrected, earlier = 0, words = (one) => pointedWords(one, language) } = show;
  const before = meeting.decisions.slice(0, -most).map((one) => recordWords(one, language));
  return [
    ...(earlier > 0 && before.length > 0 ? [list(before.slice(-earlier))] : []),
    ...meeting.decisions
      .slice(-most)
      .flatMap((decision) => [
        paragraph(words(decision)),
        buttons(...correctingActs(unit, { day: meeting.day, decision: decision.id, ...alone })),
      ]),
    ...settledTodayNodes(unit, meeting, meeting.settled?.slice(-most), show.alone),
  ];
}

/** Done or dropped at the meeting, each with the way back. */
export function settledTodayNodes(
  unit: Unit,
  { day }: Meeting,
  settled: Meeting['settled'] = [],
  alone?: Alone,
): readonly ViewNode[] {
  return settled
    .slice(-mostCorrected)
    .flatMap((one) => [
      paragraph(settledWords(one, unit.language)),
      buttons(reopenAct(unit, one, { meeting: day, ...(alone && { alone }) })),
    ]);
}

/** More than a card has room for with buttons beneath each: then they stand as a list, and the latest with buttons. */
export function isLong({ decisions, settled = [] }: Meeting): boolean {
  return decisions.length + settled.length > mostCorrected;
}

/** What was marked as done or dropped is put right by opening it again. */
export function reopenAct(
  { id: unit, language }: Unit,
  { id: decision, day }: Pick<SettledDecision, 'id' | 'day'>,
  more: { readonly meeting?: Day; readonly past?: 'yes'; readonly alone?: Alone } = {},
): Act {
  const data = { unit, decision, day, state: 'open', ...more };
  return { label: unitDecisionsText[language].reopen, action: 'decision.settle', data };
}

export function correctingActs(
  { id: unit, language }: Unit,
  {
    alone,
    lacksDetails,
    ...of
  }: {
    readonly day: Day;
    readonly decision: string;
    readonly alone?: Alone;
    /** Nobody has it and no day is set: a button says what can be added, before the one that puts its words right. */
    readonly lacksDetails?: boolean;
  },
): readonly Act[] {
  const text = meetingDecisionsText[language];
  const data = { unit, ...of, ...(alone && { alone }) };
  return [
    ...(lacksDetails
      ? [
          {
            label: meetingFormsText[language].whoAndWhen,
            action: 'meeting.correct',
            data,
            opensForm: true,
          } as const,
        ]
      : []),
    { label: text.correct, action: 'meeting.correct', data, opensForm: true },
    // It asks first; there the button that deletes is red.
    { label: text.drop, action: 'meeting.drop-ask', data },
  ];
}

export function sureToDropView(
  unit: Unit,
  { day }: Meeting,
  {
    decision,
    alone,
    isChanged = false,
  }: {
    readonly decision: Decision;
    readonly alone?: Alone | undefined;
    /** It said something else when it was asked about. */
    readonly isChanged?: boolean;
  },
): View {
  const text = meetingDecisionsText[unit.language];
  const data = { unit: unit.id, day };
  const drops = { ...data, decision: decision.id, ...(alone && { alone }) };
  return {
    summary: text.sureToDrop,
    nodes: [
      heading(text.sureToDrop, 2),
      ...(isChanged ? [paragraph(text.changedSince)] : []),
      paragraph(pointedWords(decision, unit.language)),
      note(decision.replaces === undefined ? text.dropHint : text.dropAnewHint),
      buttons(
        {
          label: text.yesDrop,
          action: 'meeting.drop',
          data: { ...drops, stood: wordingOf(decision) },
          style: 'danger',
        },
        alone
          ? { label: text.keep, action: 'meeting.drop-ask', data: { ...drops, keep: 'yes' } }
          : { label: text.keep, action: 'meeting.show', data },
      ),
    ],
  };
}

const longestDropped = 90;

/**
 * Said where it stood: which one is gone, and what holds instead. In the channel its words went with it. Nothing on the
 * second tap.
 */
export function droppedNodes(
  { language }: Unit,
  { decisions }: Meeting,
  { id, inChannel }: { readonly id: string; readonly inChannel: boolean },
): readonly ViewNode[] {
  const text = meetingDecisionsText[language];
  const dropped = decisions.find((decision) => decision.id === id);
  if (!dropped) return [];
  const gone = text.isDropped(inChannel ? undefined : wholeWords(dropped.text, longestDropped));
  return [paragraph(strong(dropped.replaces === undefined ? gone : `${gone} ${text.holdsAgain}`))];
}

/** Who had it and hears nothing of it from the bot, for they have no account. */
export function untoldNodes({ language }: Unit, names: readonly string[]): readonly ViewNode[] {
  if (names.length === 0) return [];
  const all = inOneLine(names, language);
  return [note(leftDecisionsText[language].tell(all))];
}
