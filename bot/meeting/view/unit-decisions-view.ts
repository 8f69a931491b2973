import { hasDecided, notDecidedAnew } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import type { Decision, Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, Button, View, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';
import { unitDecisionsText } from '../text/unit-decisions-text.ts';
import { decisionWords } from './agenda-nodes.ts';
import { correctingActs, correctionNodes, reopenAct, settledTodayNodes } from './correct-decisions-view.ts';
import { decidedLines, pointWords } from './decided-words.ts';

/** With buttons of their own, so many that Slack takes them as one message; the others are a tap away. */
const mostWithButtons = 5;
/** On the card of a meeting, which one message has to hold. */
const mostOnCard = 5;

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
  /** So many of the newest were shown already. */
  readonly after?: number;
}

export interface Correctable {
  readonly day: Day;
  readonly until: Day;
  readonly decisions: readonly string[];
}

/** Everything the unit has decided, across its courses: the open ones first, each settled with one tap. */
export function keptDecisionsView(ask: KeptAsk): View {
  const { unit, past, correctable, underWay, isGone, said = [], hasPast, after = 0 } = ask;
  const text = unitDecisionsText[unit.language];
  const decidedText = meetingDecisionsText[unit.language];
  const open = underWay ? notDecidedAnew(underWay.meeting, ask.open) : ask.open;
  const isUnderWay = underWay && hasDecided(underWay.meeting);
  const none = isUnderWay ? text.keptNoneEarlier : hasPast ? text.keptAllSettled : text.keptNone;
  const tasks = open.filter(({ practice }) => practice === undefined);
  const practices = open.filter(({ practice }) => practice !== undefined);
  const page = pageOf(ask);
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
      ...justDecidedNodes(ask, page),
      ...(open.length === 0 && after === 0 ? [paragraph(none)] : []),
      ...settleNodes(unit, inOrder(tasks), { correctable, page }),
      ...(practices.length > 0 && after === 0
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

/** So much of the list as one message holds: first what this meeting has decided, the newest first, then the older. */
interface Page {
  readonly now: readonly Decision[];
  readonly from: number;
  readonly to: number;
  /** How many of this meeting’s follow on the next page. */
  readonly nowLeft: number;
  /** Where the next page begins. */
  readonly next: number;
}

function pageOf({ underWay, after = 0 }: KeptAsk): Page {
  const ours = underWay?.mayRun ? underWay.meeting.decisions.toReversed() : [];
  const next = after + mostWithButtons;
  const now = ours.slice(after, next);
  const from = Math.max(0, after - ours.length);
  const to = from + mostWithButtons - now.length;
  return { now, from, to, nowLeft: Math.max(0, ours.length - next), next };
}

/** What was decided a moment ago comes before all that is older; whoever holds the meeting can mend it here, too. */
function justDecidedNodes({ unit, underWay, just, after = 0 }: KeptAsk, { now }: Page): readonly ViewNode[] {
  if (!underWay || !hasDecided(underWay.meeting)) return [];
  const { meeting, mayRun, today } = underWay;
  const here = { ...meeting, decisions: now, settled: [] };
  const mended = correctionNodes({ unit, meeting: here }, { buttons: true, alone: 'list' });
  if (after > 0) return mended;
  // What was done a moment ago is said above, with the way back beside it.
  const settled = (meeting.settled ?? []).filter(({ id }) => id !== just);
  const text = unitDecisionsText[unit.language];
  const on = datesText[unit.language].longDay(meeting.day);
  return [
    ...(meeting.decisions.length > 0 || !mayRun
      ? [heading(meeting.day === today ? text.decidedToday : text.decidedOpen(on), 2)]
      : []),
    ...(mayRun ? mended : [list(decidedLines(meeting, unit.language))]),
    ...(mayRun && settled.length > 0
      ? [heading(text.settledNow, 2), ...settledTodayNodes(unit, meeting, settled, 'list')]
      : []),
    note(text.livesOnLater),
    heading(text.keptEarlier, 2),
  ];
}

interface Settling {
  /** They are settled on the screen of the meeting that is under way. */
  readonly meeting?: string;
  /** In the reminder of this one: it is answered there, and not with the whole list. */
  readonly alone?: boolean;
  readonly correctable?: Correctable | undefined;
  /** In the list: what stands on it now; what follows is a tap away. */
  readonly page?: Page;
}

export function settleNodes(
  unit: Unit,
  open: readonly KeptDecision[],
  { meeting, alone = false, correctable, page }: Settling = {},
): readonly ViewNode[] {
  const text = unitDecisionsText[unit.language];
  const { from: start, to: end } = page ?? { from: 0, to: meeting ? mostOnCard : mostWithButtons };
  const rest = open.slice(end);
  return [
    ...open.slice(start, end).flatMap((decision) => {
      const data = { unit: unit.id, decision: decision.id, day: decision.day, ...(meeting && { meeting }) };
      const settling = { ...data, ...(alone && { alone: 'yes' }) };
      return [
        ...decisionNodes(decision, unit.language),
        buttons(
          // What has become practice is never done; it is kept, changed or dropped.
          ...(decision.practice === undefined
            ? [{ label: text.done, action: 'decision.settle', data: { ...settling, state: 'done' } } as const]
            : []),
          { label: text.changed, action: 'decision.change', data: settling, opensForm: true },
          { label: text.dropped, action: 'decision.settle', data: { ...settling, state: 'dropped' } },
        ),
        // A row of its own: there a slip in the words is mended, here it is said what became of it.
        ...(correctable?.decisions.includes(decision.id)
          ? [buttons(...correctingActs(unit, { day: correctable.day, decision: decision.id, alone: 'list' }))]
          : []),
      ];
    }),
    ...(!meeting && rest.length + (page?.nowLeft ?? 0) > 0 ? [restNode(unit, rest, page)] : []),
    ...(rest.length > 0 && meeting
      ? [note(agendaText[unit.language].andMore(rest.length)), buttons(showAllBelowAct(unit))]
      : []),
  ];
}

/** Nothing is hidden: what has no buttons here is a tap away, or stands in its own words. */
function restNode({ id, language }: Unit, rest: readonly KeptDecision[], page: Page | undefined): ViewNode {
  if (page === undefined) return list(rest.map((decision) => decisionWords(decision, language)));
  return buttons({
    label: unitDecisionsText[language].showOlder(rest.length + page.nowLeft),
    action: 'decisions.show',
    data: { unit: id, after: String(page.next) },
  });
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

/** Its words; small beneath them how it stands, who wrote it down, and what was decided of it before. */
function decisionNodes(decision: KeptDecision, language: Language): readonly ViewNode[] {
  const text = unitDecisionsText[language];
  const { longDay, shortDay } = datesText[language];
  const { state, day, decidedBy, practice, by, earlier = [] } = decision;
  const known = [
    ...(state === 'open' ? [] : [text.state[state]]),
    text.decidedOn(longDay(day)),
    ...pointWords(decision, language),
    ...(decidedBy?.name ? [text.decidedBy(decidedBy.name)] : []),
    ...(practice !== undefined && by ? [text.lookAgain(longDay(by))] : []),
  ];
  const before = earlier.map((each) => {
    const who = each.decidedBy?.name ? `, ${text.decidedBy(each.decidedBy.name)}` : '';
    return note(text.before(`${decisionWords(each, language)} · ${shortDay(each.day)}${who}`));
  });
  return [paragraph(decisionWords(decision, language)), note(known.join(' · ')), ...before];
}

/** The newest first: they are looked for, and mended. */
function inOrder(tasks: readonly KeptDecision[]): readonly KeptDecision[] {
  return tasks.toSorted((a, b) => b.day.localeCompare(a.day) || b.id.localeCompare(a.id));
}

/** Once, on the day, to whoever took it on. */
export function reminderView(unit: Unit, decision: KeptDecision, today: Day): View {
  const text = unitDecisionsText[unit.language];
  const { by } = decision;
  // Nobody is reminded on a Sunday: then it comes on the last open day before.
  const isAhead = by !== undefined && by > today;
  const title = isAhead ? text.reminderAhead(datesText[unit.language].longDay(by)) : text.reminder;
  return {
    summary: title,
    nodes: [
      note(unit.name),
      heading(title, 2),
      ...settleNodes(unit, [decision], { alone: true }),
      buttons(showAllAct(unit)),
    ],
  };
}

/** To whoever had taken on what was deleted after the meeting. */
export function droppedView(unit: Unit, day: Day, theirs: readonly Decision[]): View {
  const text = unitDecisionsText[unit.language];
  const title = text.yoursDropped(datesText[unit.language].longDay(day));
  return {
    summary: title,
    nodes: [
      note(unit.name),
      paragraph(title),
      ...(theirs.length > 0
        ? [paragraph(text.stillYours), list(theirs.map((one) => decisionWords(one, unit.language)))]
        : []),
      buttons(showAllAct(unit)),
    ],
  };
}

/** For whoever was reminded: this one, answered where it stands, and the others a tap away. */
export function decisionAloneView(
  unit: Unit,
  decision: KeptDecision,
  { isNoted }: { readonly isNoted: boolean },
): View {
  const text = unitDecisionsText[unit.language];
  const isOpen = decision.state === 'open';
  const noted = decision.state === 'done' ? text.thanks : text.noted;
  const reopen = reopenAct(unit, decision, { alone: 'yes' });
  return {
    summary: isNoted ? noted : decision.text,
    nodes: [
      ...(isNoted ? [paragraph(noted)] : [note(unit.name)]),
      ...(isOpen ? settleNodes(unit, [decision], { alone: true }) : decisionNodes(decision, unit.language)),
      buttons(...(isOpen ? [] : [reopen]), showAllAct(unit)),
    ],
  };
}

export function showAllAct({ id, language }: Unit): Act {
  return { label: unitDecisionsText[language].showAll, action: 'decisions.show', data: { unit: id } };
}

/** On the meeting's card, which stays. */
export function showAllBelowAct({ id, language }: Unit): Act {
  return {
    label: unitDecisionsText[language].showAll,
    action: 'decisions.show',
    data: { unit: id, below: 'yes' },
  };
}
