import type { Decision } from '../../../shared/domain/meeting/meeting.ts';
import type { Day } from '../../../shared/domain/time/day.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { datesText } from '../../time/text/dates.ts';
import { buttons, note, paragraph, quote, strong } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { mendDecisionText } from '../text/mend-decision-text.ts';
import { decisionWords } from './decision-words.ts';
import type { Meant } from './which-decision-view.ts';

interface ByAnotherDay extends Meant {
  readonly mended: Pick<Decision, 'owner' | 'by'> & { readonly text: string };
}

export function standsSoView({ language }: Unit, decision: Decision): View {
  const { standsSo } = mendDecisionText[language];
  return { summary: standsSo, nodes: [paragraph(standsSo), quote(decisionWords(decision, language))] };
}

/** How a decision would read by another day, and the press that makes it so; of several that may be meant, each. */
export function mendDayView(
  { id: unit, language }: Unit,
  by: Day,
  meant: readonly ByAnotherDay[],
  /** Somebody was named as well who has none of them. */
  namesOthers: boolean,
): View {
  const { isOther, which, mendToDay, dayAlone } = mendDecisionText[language];
  const asked = meant.length > 1 ? which : isOther;
  const label = mendToDay(datesText[language].longDay(by));
  return {
    summary: asked,
    nodes: [
      paragraph(strong(asked)),
      ...meant.flatMap(({ decision, day, mended }) => {
        const stood = decision.by;
        const data = { unit, day, decision: decision.id, by, ...(stood && { stood }) };
        return [
          quote(decisionWords({ ...decision, ...mended }, language)),
          buttons({ label, action: 'decision.day', data, style: 'primary' }),
        ];
      }),
      ...(namesOthers ? [note(dayAlone)] : []),
    ],
  };
}
