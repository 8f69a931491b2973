import { claimedSend, type NewSend } from '../../shared/domain/posts/send.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { BatchWritten, Change } from '../../shared/ports/store.ts';
import { inserting, writeTogether } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import type { Ports } from '../turn/ports.ts';
import { type AtHand, deliverClaimed } from './deliver-send.ts';
import { finishSeconds } from './pauses.ts';
import { queueDelivery } from './queue-delivery.ts';

/**
 * Writes a change and the message it causes in one batch, then posts the message. The queue's job is put in before
 * the batch: should this process die after the batch, the job posts the message; where the message is sent already,
 * the job does nothing.
 */
export async function commit(
  ports: Ports,
  unit: Unit,
  changes: readonly Change[],
  tell?: NewSend,
  { reference, seesGone = false }: Pick<AtHand, 'reference' | 'seesGone'> = {},
): Promise<BatchWritten> {
  if (!tell) return writeTogether(ports, unit.id, changes);
  await queueDelivery(ports, unit.id, tell.key, finishSeconds);
  const value = claimedSend(tell, ports.clock.now());
  const at = sendRow(unit.id, tell.key);
  const written = await writeTogether(ports, unit.id, [...changes, inserting(at, value)]);
  if (!written.ok) return written;
  const row = { partition: unit.id, key: at.key, value, etag: written.etags.at(-1) ?? '' };
  await deliverClaimed(ports, unit, row, { written: changes, reference, seesGone }).catch(
    (error: unknown) => {
      // The change is stored all the same, and the queued job will post the message.
      ports.log.warn('send.left-to-queue', {
        unit: unit.id,
        send: tell.key,
        cause: String((error as Error)?.name),
      });
    },
  );
  return written;
}
