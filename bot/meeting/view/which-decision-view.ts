import type { Decision } from '../../../shared/domain/meeting/meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { Actions } from '../../ui/button-and-form-names.ts';
import type { Act, View } from '../../ui/view.ts';
import { agendaPointText } from '../text/agenda-point-text.ts';
import { mendDecisionText } from '../text/mend-decision-text.ts';
import { decisionWords } from './decision-words.ts';
import { showAllAct } from './settle-decisions-view.ts';

export type Wanted = 'drop' | 'correct' | 'done';

/** A decision that was meant, and how it can be got at. */
export interface Meant {
  readonly decision: Pick<Decision, 'id' | 'text' | 'who' | 'owner' | 'by'>;
  readonly day: string;
  /** It stands in a record that this person may still correct. */
  readonly isTheirs: boolean;
  /** It lives on already. */
  readonly isKept: boolean;
}

/** How it is to read from now on, where that was said. */
export interface Anew {
  readonly text?: string;
  readonly owner?: string;
  /** Who does it beside them. */
  readonly who?: string;
  readonly by?: string;
}

/** Several may be meant: each with the one button that was asked for. */
export function whichDecisionView(
  unit: Unit,
  meant: readonly Meant[],
  wanted: Wanted,
  anew: Anew = {},
): View {
  const { which } = mendDecisionText[unit.language];
  return {
    summary: which,
    nodes: [
      paragraph(strong(which)),
      ...meant.flatMap((one) => [
        quote(decisionWords(one.decision, unit.language)),
        buttons(actOf(unit, one, wanted, anew)),
      ]),
    ],
  };
}

/** Something is to be put right, and no decision to be written: the newest, and how to write one more. */
export function putRightView(unit: Unit, newest: readonly Meant[]): View {
  const { isNew } = mendDecisionText[unit.language];
  const { unsaved } = agendaPointText[unit.language];
  const { summary, nodes } = whichDecisionView(unit, newest, 'correct');
  return { summary, nodes: [...nodes, note(`${unsaved} ${isNew}`)] };
}

function actOf(
  { id: unit, language }: Unit,
  { decision, day, isTheirs, isKept }: Meant,
  wanted: Wanted,
  anew: Anew,
): Act {
  const { drop, correct, show } = mendDecisionText[language];
  const data = { unit, day, decision: decision.id };
  if (wanted === 'drop' && isTheirs)
    return { label: drop, action: 'meeting.drop-ask', data: { ...data, alone: 'yes' } };
  if (wanted === 'correct' && isTheirs)
    return {
      label: correct,
      action: 'meeting.correct',
      data: { ...data, alone: 'yes', ...anew },
      opensForm: true,
    };
  if (wanted === 'correct' && isKept)
    return {
      label: correct,
      action: 'decision.change',
      data: { ...data, alone: 'yes', ...anewKept(anew) },
      opensForm: true,
    };
  return { label: show, action: 'decision.show', data };
}

function anewKept({ text, by }: Anew): Omit<Anew, 'owner' | 'who'> {
  return { ...(text && { text }), ...(by && { by }) };
}

/** Whose it is, and by when: in its own words, or behind them. */
export function whoDoesView(unit: Unit, meant: readonly Meant[], asked: 'who' | 'when' | 'what'): View {
  const { youDecided, nobodyYet, noDayYet } = mendDecisionText[unit.language];
  const isNobodys = asked === 'who' && meant.every(({ decision }) => !decision.owner && !decision.who);
  const isNever = asked === 'when' && meant.every(({ decision }) => !decision.by);
  return {
    summary: youDecided,
    nodes: [
      paragraph(youDecided),
      ...meant.map(({ decision }) => quote(decisionWords(decision, unit.language))),
      ...(isNobodys ? [paragraph(nobodyYet)] : []),
      ...(isNever ? [paragraph(noDayYet)] : []),
      buttons(showAllAct(unit)),
    ],
  };
}

/** How it would read, and the press that makes it so. */
export function changedView(
  { language }: Pick<Unit, 'language'>,
  decision: Meant['decision'],
  data: Actions['decision.reword'],
): View {
  const { isOther, mendSo } = mendDecisionText[language];
  return {
    summary: isOther,
    nodes: [
      paragraph(strong(isOther)),
      quote(decisionWords({ ...decision, text: data.text }, language)),
      buttons({ label: mendSo, action: 'decision.reword', data, style: 'primary' }),
    ],
  };
}

/** What was asked for cannot be done with it: that is said above it. */
export function saidAbove(said: string, view: View): View {
  return { summary: said, nodes: [paragraph(said), ...view.nodes] };
}
