import { hasDecided, notDecidedAnew } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import type { Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Button, View, ViewNode } from '../../ui/view.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';
import { unitDecisionsText } from '../text/unit-decisions-text.ts';
import { correctionNodes, reopenAct, settledTodayNodes } from './correct-decisions-view.ts';
import { decidedLines } from './decided-words.ts';
import {
  type Correctable,
  decisionNodes,
  mostWithButtons,
  type Page,
  settleNodes,
} from './settle-decisions-view.ts';

interface KeptAsk {
  readonly unit: Unit;
  readonly open: readonly KeptDecision[];
  /** Newest first; missing while they are folded. */
  readonly past: readonly KeptDecision[] | undefined;
  /** The one that was pressed has been deleted since the list was shown. */
  readonly isGone?: boolean;
  /** What was just done with one of them. */
  readonly said?: readonly ViewNode[];
  /** Its id, where it was done or dropped. */
  readonly just?: string | undefined;
  /** None is open, and there are some that are done or dropped. */
  readonly hasPast?: boolean;
  /** Of a meeting just held, for whoever held it: these may still be corrected. */
  readonly correctable?: Correctable | undefined;
  /** A meeting that is not closed: its decisions live on once it is. */
  readonly underWay?: { readonly meeting: Meeting; readonly mayRun: boolean; readonly today: Day };
  /** The last one that was shown already. */
  readonly after?: string;
}

/** Everything the unit has decided, across its courses: the open ones first, each settled with one tap. */
export function keptDecisionsView(ask: KeptAsk): View {
  const { unit, past, correctable, underWay, isGone, said = [], hasPast } = ask;
  const text = unitDecisionsText[unit.language];
  const decidedText = meetingDecisionsText[unit.language];
  const open = underWay ? notDecidedAnew(underWay.meeting, ask.open) : ask.open;
  const isUnderWay = underWay && hasDecided(underWay.meeting);
  const none = isUnderWay ? text.keptNoneEarlier : hasPast ? text.keptAllSettled : text.keptNone;
  const tasks = inOrder(open.filter(({ practice }) => practice === undefined));
  const practices = open.filter(({ practice }) => practice !== undefined);
  const page = pageOf(ask, tasks);
  const fold: Button = past
    ? { label: text.hidePast, action: 'decisions.show', data: { unit: unit.id } }
    : { label: text.showPast, action: 'decisions.show', data: { unit: unit.id, past: 'yes' } };
  return {
    summary: text.keptTitle,
    nodes: [
      note(unit.name),
      ...(isGone ? [paragraph(strong(text.goneSince))] : []),
      heading(text.keptTitle),
      ...said,
      ...justDecidedNodes(ask, page, tasks.length > 0),
      ...(open.length === 0 && page.isFirst ? [paragraph(none)] : []),
      ...settleNodes(unit, tasks, { correctable, page }),
      ...(practices.length > 0 && page.isFirst
        ? [heading(text.keptPractice, 2), ...settleNodes(unit, practices, { correctable })]
        : []),
      ...(correctable
        ? [note(decidedText.correctUntil(datesText[unit.language].longDay(correctable.until)))]
        : []),
      ...(past ? pastNodes(unit, past) : []),
      buttons(fold),
    ],
  };
}

/** It begins after the one that was shown last, whatever was deleted before that; from the start where that one is gone. */
function pageOf({ underWay, after }: KeptAsk, tasks: readonly KeptDecision[]): Page {
  const ours = underWay?.mayRun ? underWay.meeting.decisions.toReversed() : [];
  const start = [...ours, ...tasks].findIndex(({ id }) => id === after) + 1;
  const now = ours.slice(start, start + mostWithButtons);
  const from = Math.max(0, start - ours.length);
  const to = from + mostWithButtons - now.length;
  const nowLeft = Math.max(0, ours.length - start - now.length);
  return {
    now,
    from,
    to,
    nowLeft,
    isFirst: start === 0,
    last: (tasks.slice(from, to).at(-1) ?? ours.at(-1))?.id,
  };
}

/** What was decided a moment ago comes before all that is older; whoever holds the meeting can mend it here, too. */
function justDecidedNodes(
  { unit, underWay, just }: KeptAsk,
  { now, nowLeft, isFirst }: Page,
  hasEarlier: boolean,
): readonly ViewNode[] {
  if (!underWay || !hasDecided(underWay.meeting)) return [];
  const { meeting, mayRun, today } = underWay;
  const text = unitDecisionsText[unit.language];
  const here = { ...meeting, decisions: now, settled: [] };
  const isToday = meeting.day === today;
  const mended = [
    ...correctionNodes({ unit, meeting: here }, { buttons: true, alone: 'list' }),
    ...(nowLeft > 0 ? [moreNode(unit, now, (isToday ? text.moreToday : text.moreOfMeeting)(nowLeft))] : []),
  ];
  const earlier = heading(text.keptEarlier, 2);
  if (!isFirst) return now.length > 0 && hasEarlier ? [...mended, earlier] : mended;
  // What was done a moment ago is said above, with the way back beside it.
  const settled = (meeting.settled ?? []).filter(({ id }) => id !== just);
  const on = datesText[unit.language].longDay(meeting.day);
  return [
    ...(meeting.decisions.length > 0 || !mayRun
      ? [heading(isToday ? text.decidedToday : text.decidedOpen(on), 2)]
      : []),
    ...(mayRun ? mended : [list(decidedLines(meeting, unit.language))]),
    ...(mayRun && settled.length > 0
      ? [heading(text.settledNow, 2), ...settledTodayNodes(unit, meeting, settled, 'list')]
      : []),
    note(text.livesOnLater),
    earlier,
  ];
}

function moreNode({ id }: Unit, now: Page['now'], label: string): ViewNode {
  const data = { unit: id, after: now.at(-1)?.id ?? '' };
  return buttons({ label, action: 'decisions.show', data });
}

function pastNodes(unit: Unit, past: readonly KeptDecision[]): readonly ViewNode[] {
  const text = unitDecisionsText[unit.language];
  if (past.length === 0) return [heading(text.keptPast, 2), note(text.noPast)];
  return [
    heading(text.keptPast, 2),
    ...past.flatMap((decision) => {
      return [...decisionNodes(decision, unit.language), buttons(reopenAct(unit, decision, { past: 'yes' }))];
    }),
  ];
}

/** The newest first: they are looked for, and mended. */
function inOrder(tasks: readonly KeptDecision[]): readonly KeptDecision[] {
  return tasks.toSorted((a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id));
}
