import type { Attendee, Decision } from '../../../shared/domain/meeting/meeting.ts';
import { firstName } from '../../../shared/domain/person/first-name.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { mendDecisionText } from '../text/mend-decision-text.ts';
import { decisionWords } from './decision-words.ts';

/** Who had it, where nobody did. */
export const nobody = 'nobody';

/** How a decision would read of another colleague, and the press that makes it so. */
export function mendDoerView(
  { id: unit, language }: Unit,
  day: string,
  { text }: { readonly text: string },
  ...[decision, to, from]: [Pick<Decision, 'id' | 'who' | 'by'>, Attendee, Attendee | undefined]
): View {
  const { isOther, mendTo } = mendDecisionText[language];
  const name = firstName(to.name);
  const data = { unit, day, decision: decision.id, owner: to.id, stood: from?.id ?? nobody };
  return {
    summary: isOther,
    nodes: [
      paragraph(strong(isOther)),
      quote(decisionWords({ ...decision, text, owner: to }, language)),
      buttons({ label: mendTo(name), action: 'decision.doer', data, style: 'primary' }),
    ],
  };
}
