import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { DecisionAid } from '../../library/text/plan-b.ts';
import { buttons, heading, paragraph } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

export const reasons: readonly DecisionAid['reason'][] = ['illness', 'weather', 'children'];

export function planBView(
  unit: Pick<Unit, 'id' | 'language'>,
  chosen: { readonly reason: DecisionAid['reason']; readonly aids: readonly DecisionAid[] } | undefined,
): View {
  const text = handbookText[unit.language];
  const ask = reasons
    .filter((reason) => reason !== chosen?.reason)
    .map(
      (reason): Act => ({
        label: text.reasons[reason],
        action: 'plan-b.show',
        data: { unit: unit.id, reason },
      }),
    );
  return {
    summary: text.planBTitle,
    nodes: [
      heading(text.planBTitle),
      paragraph(chosen ? text.reasons[chosen.reason] : text.planBIntro),
      ...(chosen?.aids ?? []).flatMap(({ [unit.language]: words }) => [
        heading(words.title, 2),
        paragraph(words.text),
      ]),
      buttons(...ask),
    ],
  };
}
