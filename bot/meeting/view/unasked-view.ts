import type { PlannedMeeting } from '../../../shared/domain/plan/plan.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { chairText } from '../text/chair-text.ts';
import { chairNowView, notAskedNodes, type ToldAndWithdrawn } from './who-chairs-view.ts';

/** For whoever has asked and wants no answer any more: who has been told, and who leads the meeting as before. */
export function unaskedView(
  unit: Unit,
  meeting: PlannedMeeting,
  { told, withdrawn, ...now }: ToldAndWithdrawn & Parameters<typeof chairNowView>[2],
): View {
  const { summary, nodes } = chairNowView(unit, meeting, now);
  const said = notAskedNodes(unit, { told, withdrawn });
  return { summary, nodes: [...said, ...nodes] };
}

/** Nobody waits for an answer: something else may have been meant. */
export function nobodyAskedView(unit: Pick<Unit, 'id' | 'language'>): View {
  const text = chairText[unit.language];
  return {
    summary: text.nobodyAsked,
    nodes: [
      paragraph(text.nobodyAsked),
      buttons({ label: text.undoElse, action: 'command', data: { command: 'undo', unit: unit.id } }),
    ],
  };
}
