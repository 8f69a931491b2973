import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { placeForTrial, type TrialPlace } from '../../shared/domain/trial/place.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { openTrialKey, type ReadRow } from '../rows/rows.ts';
import type { View } from '../ui/view.ts';
import { enteredView, trialReceiptView } from './view/trial-receipt-view.ts';

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
