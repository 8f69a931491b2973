import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, paragraph, sentence } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { decideText } from '../text/decide-text.ts';

/** A goal was told: the way to its form, and whether the words stand in it; nothing is kept yet. */
export function goalToldView(
  { language }: Unit,
  opens: Omit<Act, 'label' | 'style'> | undefined,
  isCarried: boolean,
): View {
  const text = decideText[language];
  if (!opens) return sentence(text.goalNotYours);
  const said = isCarried ? text.goalInForm(text.writeGoal) : text.goalNotKept;
  return {
    summary: said,
    nodes: [paragraph(said), buttons({ ...opens, label: text.writeGoal, style: 'primary' } as Act)],
  };
}
