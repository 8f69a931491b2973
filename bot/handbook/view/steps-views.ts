import type { Unit } from '../../../shared/domain/unit/unit.ts';
import type { CardWords } from '../../library/text/types.ts';
import { buttons, heading, note, paragraph } from '../../ui/build-view.ts';
import type { Act, View } from '../../ui/view.ts';
import { handbookText } from '../text/handbook-text.ts';

export const ways = ['primer', 'trialWizard', 'goalWizard'] as const;
export type Way = (typeof ways)[number];

type Where = Pick<Unit, 'id' | 'language'>;

export function stepsView(unit: Where): View {
  const text = handbookText[unit.language];
  return {
    summary: text.stepsTitle,
    nodes: [
      heading(text.stepsTitle),
      paragraph(text.stepsIntro),
      buttons(
        ...ways.map(
          (way): Act => ({ label: text.ways[way], action: 'steps.show', data: { unit: unit.id, way } }),
        ),
      ),
    ],
  };
}

/** One card; the last leads to the form itself. */
export function stepView(
  unit: Where,
  way: Way,
  { cards, number }: { readonly cards: readonly CardWords[]; readonly number: number },
): View {
  const text = handbookText[unit.language];
  const { title, text: words } = cards[number] ?? { title: '', text: '' };
  const isLast = number === cards.length - 1;
  const data = { unit: unit.id };
  const write: Act =
    way === 'goalWizard'
      ? { label: text.writeGoal, action: 'goal.open', data, opensForm: true }
      : { label: text.write, action: 'trial.open', data, opensForm: true };
  const next: Act = {
    label: text.next,
    action: 'steps.show',
    data: { ...data, way, step: String(number + 1) },
  };
  return {
    summary: title,
    nodes: [
      ...(cards.length > 1 ? [note(text.stepOf(number + 1, cards.length))] : []),
      heading(title),
      paragraph(words),
      buttons(isLast ? write : next),
    ],
  };
}
