import type { AgendaLine } from '../../../shared/domain/meeting/agenda-topics.ts';
import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { buttons, heading, paragraph, strong } from '../../ui/build-view.ts';
import { shortened } from '../../ui/shortened.ts';
import type { ViewNode } from '../../ui/view.ts';
import { takenOffText } from '../text/taken-off-text.ts';

type What = Pick<Trial, 'id' | 'what'>;

/** The receipt: what was taken off, that nothing is lost, and the way back. */
export function takenOffNodes(unit: Unit, trial: What): readonly ViewNode[] {
  const text = takenOffText[unit.language];
  return [
    paragraph(strong(text.off(shortened(trial.what))), ' ', text.nothingLost),
    putBackButtons(unit, trial.id),
  ];
}

export function putBackNodes(unit: Unit, { what }: Pick<What, 'what'>): readonly ViewNode[] {
  return [paragraph(strong(takenOffText[unit.language].back(shortened(what))))];
}

/** Those that were taken off before, each with its way back. */
export function offNodes(unit: Unit, off: readonly AgendaLine[]): readonly ViewNode[] {
  if (off.length === 0) return [];
  return [
    heading(takenOffText[unit.language].title, 2),
    ...off.flatMap(({ trial, what }) => [paragraph(`“${what}”`), putBackButtons(unit, trial)]),
  ];
}

function putBackButtons(unit: Unit, trial: string): ViewNode {
  const label = takenOffText[unit.language].putBack;
  return buttons({ label, action: 'topic.put-back', data: { unit: unit.id, trial } });
}
