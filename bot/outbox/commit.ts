import { claimedSend, type NewSend } from '../../shared/domain/posts/send.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Change, Refusal } from '../../shared/ports/store.ts';
import type { Ports } from '../turn/ports.ts';
import { type AtHand, deliverClaimed, sendKey } from './deliver-send.ts';

const jobDelaySeconds = 30;

type Committed = { readonly ok: true } | { readonly ok: false; readonly reason: Refusal };

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
): Promise<Committed> {
  if (!tell) return ports.store.batch('units', unit.id, changes);
  await ports.queue.send({ kind: 'deliver', unit: unit.id, send: tell.key }, jobDelaySeconds);
  const value = claimedSend(tell, ports.clock.now());
  const key = sendKey(tell.key);
  const written = await ports.store.batch('units', unit.id, [...changes, { op: 'insert', key, value }]);
  if (!written.ok) return written;
  const row = { partition: unit.id, key, value, etag: written.etags.at(-1) ?? '' };
  await deliverClaimed(ports, unit, row, { written: changes, reference }).catch((error: unknown) => {
    // The change stands; the queued job will post it.
    ports.log.warn('send.left-to-queue', {
      unit: unit.id,
      send: tell.key,
      cause: String((error as Error)?.name),
    });
  });
  return { ok: true };
}
