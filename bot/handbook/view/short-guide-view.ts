import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, paragraph } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { networkMeetingsText } from '../text/network-meetings-text.ts';

type Where = Pick<Unit, 'id' | 'language'>;

/** The week in two sentences, for those who read on the way to the children. */
export function shortGuideView(unit: Where, short: string): View {
  const label = networkMeetingsText[unit.language].wholeGuide;
  return {
    summary: short,
    nodes: [paragraph(short), buttons({ label, action: 'guide.show', data: { unit: unit.id } })],
  };
}
