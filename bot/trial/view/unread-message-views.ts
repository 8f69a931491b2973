import type { Trial } from '../../../shared/domain/trial/trial.ts';
import type { TrialPlace } from '../../../shared/domain/trial/which-meeting.ts';
import type { Unit } from '../../../shared/domain/unit/unit.ts';
import { sentence } from '../../ui/build-view.ts';
import type { View } from '../../ui/view.ts';
import { trialText } from '../text/trial-text.ts';
import { trialReceiptView } from './trial-receipt-view.ts';

/** One after the other, for whoever wrote a message that cannot be read again: what is stored of it. */
export function unreadMessageViews(ask: {
  readonly unit: Unit;
  readonly place: TrialPlace;
  readonly what: 'written' | 'edited';
  readonly trials: readonly Trial[];
}): readonly View[] {
  const { unit, place, what, trials } = ask;
  const from = trials.length > 1 ? 'message' : undefined;
  return [
    ...(what === 'edited' ? [sentence(trialText[unit.language].editUnread)] : []),
    ...trials.map((trial) => trialReceiptView({ unit, trial, place, alone: true, named: true, from })),
  ];
}
