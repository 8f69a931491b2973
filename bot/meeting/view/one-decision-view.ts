import type { KeptDecision } from '../../../shared/domain/meeting/kept-decision.ts';
import type { Decision } from '../../../shared/domain/meeting/meeting.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, heading, list, note, paragraph } from '../../ui/build-view.ts';
import type { View, ViewNode } from '../../ui/view.ts';
import { unitDecisionsText } from '../text/unit-decisions-text.ts';
import { reopenAct } from './correct-decisions-view.ts';
import { decisionWords } from './decision-words.ts';
import { decisionNodes, settleNodes, showAllAct } from './settle-decisions-view.ts';

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
  { isNoted, said = [] }: { readonly isNoted: boolean; readonly said?: readonly ViewNode[] },
): View {
  const text = unitDecisionsText[unit.language];
  const isOpen = decision.state === 'open';
  const noted = decision.state === 'done' ? text.thanks : text.noted;
  const reopen = reopenAct(unit, decision, { alone: 'yes' });
  return {
    summary: isNoted ? noted : decision.text,
    nodes: [
      ...(isNoted ? [paragraph(noted)] : [note(unit.name)]),
      ...said,
      ...(isOpen ? settleNodes(unit, [decision], { alone: true }) : decisionNodes(decision, unit.language)),
      buttons(...(isOpen ? [] : [reopen]), showAllAct(unit)),
    ],
  };
}
