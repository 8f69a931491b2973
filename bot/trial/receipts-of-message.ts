import { firstOf, nthIn } from '../../shared/domain/trial/of-one-message.ts';
import type { Standing } from '../access/enter.ts';
import { askedFrom, trialAsked } from '../rows/asked-rows.ts';
import { readRows, readValues } from '../rows/row.ts';
import { openTrialsFrom } from '../rows/trial-rows.ts';
import { instead, showYou, together } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { View } from '../ui/view.ts';
import { mayChange } from './find-own-trial.ts';
import { placeHere } from './trial-receipt.ts';
import { trialReceiptView } from './view/trial-receipt-view.ts';

/**
 * One message holds the receipts of several trials: what became of one stands where its receipt was, and the others keep
 * theirs.
 */
export async function amongItsOthers(at: Standing, id: string, now: View): Promise<Reply> {
  const { unit, call } = at;
  const first = firstOf(id);
  const [trials, asked] = await Promise.all([
    readValues(call.ports, openTrialsFrom(unit.id, first)),
    readRows(call.ports, askedFrom(unit.id, first)),
  ]);
  // The guard's question about another line would be gone with its buttons: it stays, and this is said below it.
  if (asked.some(({ key }) => nthIn(trialAsked(key), first) !== undefined)) return showYou(now);
  const place = await placeHere(at);
  const others = trials
    .filter((trial) => trial.id !== id && nthIn(trial.id, first) !== undefined && mayChange(at, trial))
    .map((trial) => ({
      id: trial.id,
      view: trialReceiptView({ unit, trial, place, alone: true, named: true, from: 'message' }),
    }));
  const inOrder = [...others, { id, view: now }].toSorted(
    (a, b) => (nthIn(a.id, first) ?? 0) - (nthIn(b.id, first) ?? 0),
  );
  return instead(together(inOrder.map(({ view }) => showYou(view))));
}
