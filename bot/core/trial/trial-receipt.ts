import { dayOf } from '../../../shared/domain/day.ts';
import { planUnit } from '../../../shared/domain/plan-unit.ts';
import type { Send } from '../../../shared/domain/send.ts';
import type { Trial } from '../../../shared/domain/trial.ts';
import { placeForTrial, type TrialPlace } from '../../../shared/domain/trial-place.ts';
import type { Unit } from '../../../shared/domain/unit.ts';
import type { View } from '../../ui/view.ts';
import { enteredView, trialReceiptView } from '../../views/trial/trial-receipt-view.ts';
import { openTrialKey, type ReadRow } from '../rows.ts';

/** Nothing when the trial was withdrawn before its receipt could be sent. */
export async function trialReceipt(
  unit: Unit,
  { about }: Send,
  now: Date,
  read: ReadRow,
): Promise<View | undefined> {
  const trial = await read<Trial>(openTrialKey(about.trial ?? ''));
  if (!trial) return undefined;
  return trialReceiptView({ unit, trial, place: placeOf(unit, now), alone: !about.thread });
}

/** To somebody whose trial was written down by the leader. */
export async function trialEntered(unit: Unit, { about }: Send, read: ReadRow): Promise<View | undefined> {
  const trial = await read<Trial>(openTrialKey(about.trial ?? ''));
  return trial && enteredView(unit, trial);
}

export function placeOf(unit: Unit, now: Date): TrialPlace {
  const plan = planUnit(unit.plan, dayOf(now));
  return 'refused' in plan ? { course: 1, when: 'unplanned' } : placeForTrial(plan, now);
}
