import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { guardingText } from '../../guard/text/guard-text.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import type { Actions } from '../../ui/names.ts';
import type { Act, View } from '../../ui/view.ts';

/** One button: the decision's form, with what was written in it. */
export function decideView(said: string, write: Act): View {
  return { summary: said, nodes: [paragraph(said), buttons(write)] };
}

/** How a decision comes to be, above those there are. */
export function howToDecideView(said: string, decisions: View): View {
  return { summary: said, nodes: [paragraph(said), ...decisions.nodes] };
}

/** Below the guard's question: kept as it stands, or written otherwise. */
export function keepDecisionButtons({ language }: Unit, data: Actions['decision.keep']): readonly Act[] {
  const text = guardingText[language];
  return [
    { label: text.keep, action: 'decision.keep', data },
    {
      label: text.reword,
      action: 'meeting.decision',
      data: { ...data, alone: 'yes' },
      style: 'primary',
      opensForm: true,
    },
  ];
}
