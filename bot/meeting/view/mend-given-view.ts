import { wordingOf } from '../../../shared/domain/meeting/decision-wording.ts';
import type { Attendee, Decision } from '../../../shared/domain/meeting/meeting.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { mendDecisionText } from '../text/mend-decision-text.ts';
import { decisionWords } from './decision-words.ts';
import type { Meant } from './which-decision-view.ts';

interface Given extends Meant {
  /** Whoever has it from now on. */
  readonly to: readonly Attendee[];
  /** `beside`: who does it with its owner. */
  readonly mended: Pick<Decision, 'owner' | 'by'> & {
    readonly text: string;
    readonly beside?: string | undefined;
  };
}

/** How a decision would read of those it is given to, and the press that makes it so; of several that may be meant, each. */
export function mendGivenView(
  { id: unit, language }: Unit,
  meant: readonly Given[],
  by: Day | undefined,
  { mayBeNew = false } = {},
): View {
  const { isOther, which, mendSo, isNew } = mendDecisionText[language];
  const asked = meant.length > 1 ? which : isOther;
  return {
    summary: asked,
    nodes: [
      paragraph(strong(asked)),
      ...meant.flatMap(({ decision, day, to, mended: { beside, ...mended } }) => {
        const adult = to.map(({ id }) => id).join(',');
        const stood = wordingOf(decision);
        const data = { unit, day, decision: decision.id, adult, stood, ...(by && { by }) };
        return [
          quote(decisionWords({ ...mended, ...(beside && { who: beside }) }, language)),
          buttons({ label: mendSo, action: 'decision.given', data, style: 'primary' }),
        ];
      }),
      ...(mayBeNew ? [note(isNew)] : []),
    ],
  };
}
