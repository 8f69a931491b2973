import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, paragraph, sentence } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { goalText } from '../text/goal-text.ts';

export type GoalSaid =
  | 'sharedAccount'
  | 'saved'
  | 'carried'
  | 'wasClosed'
  | 'removed'
  | 'gone'
  | 'commonSaved';

export function goalSaidView(unit: Unit, what: GoalSaid): View {
  return sentence(goalText[unit.language][what]);
}

export function goalSureView(unit: Unit, course: number): View {
  const text = goalText[unit.language];
  const data = { unit: unit.id, course: String(course), sure: 'yes' };
  return {
    summary: text.sure,
    nodes: [
      paragraph(text.sure),
      buttons({ label: text.sureYes, action: 'goal.delete', data, style: 'danger' }),
    ],
  };
}
