import { renewedSend, type Send } from '../../shared/domain/posts/send.ts';
import { readRow, replaceRow } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import type { Ports } from '../turn/ports.ts';
import { queueDelivery } from './queue-delivery.ts';

const finishSeconds = 30;
/** None of these has reached anybody. One that may have is never sent again. */
const unsent: ReadonlySet<Send['state']> = new Set(['gone', 'failed', 'dropped']);

/** For what found its channel shut, once that is open again: a meeting's card would be missed all meeting long. */
export async function sendAgain(ports: Ports, unit: string, key: string): Promise<void> {
  const row = await readRow(ports, sendRow(unit, key));
  if (!row || !unsent.has(row.value.state)) return;
  // Should we stop half-way, the later job finds it waiting.
  await queueDelivery(ports, unit, key, finishSeconds);
  const value = renewedSend(row.value, ports.clock.now());
  if ((await replaceRow(ports, sendRow(unit, key), row, value)).ok) await queueDelivery(ports, unit, key, 0);
}
