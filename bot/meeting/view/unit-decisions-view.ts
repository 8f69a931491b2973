import { hasDecided, notDecidedAnew } from '../../../shared/domain/meeting/decided-in-meeting.ts';
import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import type { Decision, Meeting } from '../../../shared/domain/meeting/meeting.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph, strong } from '../../ui/build-view.ts';
import type { Act, Button, View, ViewNode } from '../../ui/view.ts';
import { meetingDecisionsText } from '../text/meeting-decisions-text.ts';
import { meetingText } from '../text/meeting-text.ts';
import { unitDecisionsText } from '../text/unit-decisions-text.ts';
import { decisionWords } from './agenda-nodes.ts';
import { correctingActs, correctionNodes, reopenAct } from './correct-decisions-view.ts';
import { decidedLines } from './decided-words.ts';

/** With buttons of their own; those that have waited longest come first, and the rest follow as they are settled. */
const mostWithButtons = 10;

interface KeptAsk {
  readonly unit: Unit;
  readonly open: readonly KeptDecision[];
  /** Newest first; missing while they are folded. */
  readonly past: readonly KeptDecision[] | undefined;
  /** The one that was pressed has been deleted since the list was shown. */
  readonly isGone?: boolean;
  /** What was just done with one of them. */
  readonly said?: readonly ViewNode[];
  /** None is open, and there are some that are done or dropped. */
  readonly hasPast?: boolean;
  /** Of a meeting just held, for whoever held it: these may still be corrected. */
  readonly correctable?: Correctable | undefined;
  /** A meeting that is not closed: its decisions live on once it is. */
  readonly underWay?: { readonly meeting: Meeting; readonly mayRun: boolean; readonly today: Day };
}

export interface Correctable {
  readonly day: Day;
  readonly until: Day;
  readonly decisions: readonly string[];
}

/** Everything the unit has decided, across its courses: the open ones first, each settled with one tap. */
export function keptDecisionsView(ask: KeptAsk): View {
  const { unit, past, correctable, underWay, isGone, said = [], hasPast } = ask;
  const text = unitDecisionsText[unit.language];
  const decidedText = meetingDecisionsText[unit.language];
  const open = underWay ? notDecidedAnew(underWay.meeting, ask.open) : ask.open;
  const isUnderWay = underWay && hasDecided(underWay.meeting);
  const none = isUnderWay ? text.keptNoneEarlier : hasPast ? text.keptAllSettled : text.keptNone;
  const tasks = open.filter(({ practice }) => practice === undefined);
  const practices = open.filter(({ practice }) => practice !== undefined);
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
      ...justDecidedNodes(unit, underWay),
      ...(open.length === 0 ? [paragraph(none)] : settleNodes(unit, inOrder(tasks), { correctable })),
      ...(practices.length > 0
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

/** What was decided a moment ago comes before all that is older; whoever holds the meeting can mend it here, too. */
function justDecidedNodes(unit: Unit, underWay: KeptAsk['underWay']): readonly ViewNode[] {
  if (!underWay || !hasDecided(underWay.meeting)) return [];
  const { meeting, mayRun, today } = underWay;
  const text = unitDecisionsText[unit.language];
  const on = datesText[unit.language].longDay(meeting.day);
  return [
    heading(meeting.day === today ? text.decidedToday : text.decidedOpen(on), 2),
    ...(mayRun
      ? correctionNodes({ unit, meeting }, { buttons: true })
      : [list(decidedLines(meeting, unit.language))]),
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
}

export function settleNodes(
  unit: Unit,
  open: readonly KeptDecision[],
  { meeting, alone = false, correctable }: Settling = {},
): readonly ViewNode[] {
  const text = unitDecisionsText[unit.language];
  const inMeeting = meetingText[unit.language];
  const left = open.length - mostWithButtons;
  return [
    ...open.slice(0, mostWithButtons).flatMap((decision) => {
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
          ? [buttons(...correctingActs(unit, { day: correctable.day, decision: decision.id }))]
          : []),
      ];
    }),
    ...(left > 0 ? [note(inMeeting.andMore(left))] : []),
  ];
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
    ...(decidedBy?.name ? [text.decidedBy(decidedBy.name)] : []),
    ...(practice !== undefined && by ? [text.lookAgain(longDay(by))] : []),
  ];
  const before = earlier.map((each) => {
    const who = each.decidedBy?.name ? `, ${text.decidedBy(each.decidedBy.name)}` : '';
    return note(text.before(`${decisionWords(each, language)} · ${shortDay(each.day)}${who}`));
  });
  return [paragraph(decisionWords(decision, language)), note(known.join(' · ')), ...before];
}

function inOrder(tasks: readonly KeptDecision[]): readonly KeptDecision[] {
  return tasks.toSorted((a, b) => (a.by ?? '9999').localeCompare(b.by ?? '9999') || a.id.localeCompare(b.id));
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
