import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import type { Decision } from '../../../shared/domain/meeting/meeting.ts';
import type { Language } from '../../../shared/domain/person/language.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, list, note, paragraph } from '../../ui/build-view.ts';
import type { Act, ViewNode } from '../../ui/view.ts';
import { agendaText } from '../text/agenda-text.ts';
import { unitDecisionsText } from '../text/unit-decisions-text.ts';
import { correctingActs } from './correct-decisions-view.ts';
import { pointWords } from './decided-words.ts';
import { decisionWords } from './decision-words.ts';

/** With buttons of their own, so many that Slack takes them as one message; the others are a tap away. */
export const mostWithButtons = 5;

/** On the card of a meeting, which one message has to hold. */
const mostOnCard = 5;

export interface Correctable {
  readonly day: Day;
  readonly until: Day;
  readonly decisions: readonly string[];
}

/** So much of the list as one message holds: first what this meeting has decided, the newest first, then the older. */
export interface Page {
  readonly now: readonly Decision[];
  readonly from: number;
  readonly to: number;
  /** How many of this meeting’s follow: they have a button of their own, beneath these. */
  readonly nowLeft: number;
  readonly isFirst: boolean;
  /** What of the older ones follows stands after this one. */
  readonly last: string | undefined;
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
    ...(!meeting && rest.length > 0 ? [restNode(unit, rest, page)] : []),
    ...(rest.length > 0 && meeting
      ? [note(agendaText[unit.language].andMore(rest.length)), buttons(showAllBelowAct(unit))]
      : []),
  ];
}

/** Nothing is hidden: what has no buttons here is a tap away, or stands in its own words. */
function restNode({ id, language }: Unit, rest: readonly KeptDecision[], page: Page | undefined): ViewNode {
  if (page === undefined) return list(rest.map((decision) => decisionWords(decision, language)));
  return buttons({
    label: unitDecisionsText[language].showOlder(rest.length),
    action: 'decisions.show',
    data: { unit: id, after: page.last ?? '' },
  });
}

/** Its words; small beneath them how it stands, who wrote it down, and what was decided of it before. */
export function decisionNodes(decision: KeptDecision, language: Language): readonly ViewNode[] {
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
