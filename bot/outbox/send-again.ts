import { renewedSend, type Send } from '../../shared/domain/posts/send.ts';
import { readRow, replaceRow } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import type { Ports } from '../turn/ports.ts';
import { finishSeconds } from './pauses.ts';
import { queueDelivery } from './queue-delivery.ts';

/** States of sends that have reached nobody. An ambiguous one is never sent again. */
const unsent: ReadonlySet<Send['state']> = new Set(['gone', 'failed', 'dropped']);

/**
 * Sends something again that could not be posted because its channel was shut, such as the meeting's card, which
 * people follow all meeting long.
 */
export async function sendAgain(ports: Ports, unit: string, key: string): Promise<void> {
  const row = await readRow(ports, sendRow(unit, key));
  if (!row || !unsent.has(row.value.state)) return;
  // Should this process die once the row is renewed, this later job delivers it.
  await queueDelivery(ports, unit, key, finishSeconds);
  const value = renewedSend(row.value, ports.clock.now());
  if ((await replaceRow(ports, sendRow(unit, key), row, value)).ok) await queueDelivery(ports, unit, key, 0);
}
