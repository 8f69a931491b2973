import { claimedSend, type NewSend } from '../../shared/domain/posts/send.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { BatchWritten, Change } from '../../shared/ports/store.ts';
import { inserting, writeTogether } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import type { Ports } from '../turn/ports.ts';
import { type AtHand, deliverClaimed } from './deliver-send.ts';
import { queueDelivery } from './queue-delivery.ts';

const jobDelaySeconds = 30;

/**
 * A state change and the message it causes, together: the job is queued first, so that whatever fails
 * after the batch is finished by the queue; a job that finds nothing to do ends.
 */
export async function commit(
  ports: Ports,
  unit: Unit,
  changes: readonly Change[],
  tell?: NewSend,
  { reference }: Pick<AtHand, 'reference'> = {},
): Promise<BatchWritten> {
  if (!tell) return writeTogether(ports, unit.id, changes);
  await queueDelivery(ports, unit.id, tell.key, jobDelaySeconds);
  const value = claimedSend(tell, ports.clock.now());
  const at = sendRow(unit.id, tell.key);
  const written = await writeTogether(ports, unit.id, [...changes, inserting(at, value)]);
  if (!written.ok) return written;
  const row = { partition: unit.id, key: at.key, value, etag: written.etags.at(-1) ?? '' };
  await deliverClaimed(ports, unit, row, { written: changes, reference }).catch((error: unknown) => {
    // The change stands; the queued job will post it.
    ports.log.warn('send.left-to-queue', {
      unit: unit.id,
      send: tell.key,
      cause: String((error as Error)?.name),
    });
  });
  return written;
}
