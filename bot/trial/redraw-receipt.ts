import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Standing } from '../access/enter.ts';
import { redrawSent } from '../outbox/deliver-send.ts';
import { sentence } from '../ui/build-view.ts';
import type { View } from '../ui/view.ts';
import { trialText } from './text/trial-text.ts';
import { placeHere, receiptKey } from './trial-receipt.ts';
import { trialReceiptView } from './view/trial-receipt-view.ts';

/**
 * The receipt in the channel says what is true now, wherever the trial was changed: nobody goes on reading the old
 * words, or presses buttons of what was withdrawn.
 */
export async function redrawReceipt(at: Standing, trial: Trial): Promise<void> {
  if (trial.audience !== 'unit') return;
  const { unit } = at;
  const place = await placeHere(at);
  await draw(at, trial, trialReceiptView({ unit, trial, place, alone: true }));
}

export function redrawWithdrawn(at: Standing, trial: Trial): Promise<void> {
  return draw(at, trial, sentence(trialText[at.unit.language].withdrawn));
}

async function draw({ unit, call: { ports } }: Standing, { id, audience }: Trial, view: View): Promise<void> {
  if (audience !== 'unit') return;
  try {
    await redrawSent(ports, unit, receiptKey(id), view);
  } catch (error) {
    // The trial is as its author wants it; the receipt is only its mirror.
    ports.log.warn('trial.receipt-not-drawn', { unit: unit.id, cause: String((error as Error)?.name) });
  }
}
