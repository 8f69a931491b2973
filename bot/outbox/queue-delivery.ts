import type { Outside } from '../turn/ports.ts';

/** A send that lies in the unit's rows, or is about to, is posted by the queue. */
export function queueDelivery(
  ports: Outside,
  unit: string,
  send: string,
  delaySeconds: number,
): Promise<void> {
  return ports.queue.send({ kind: 'deliver', unit, send }, delaySeconds);
}
