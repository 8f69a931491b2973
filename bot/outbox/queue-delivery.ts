import type { Outside } from '../turn/ports.ts';

/** Has the queue post a send after so many seconds. Its row may still be on the way. */
export function queueDelivery(
  ports: Outside,
  unit: string,
  send: string,
  delaySeconds: number,
): Promise<void> {
  return ports.queue.send({ kind: 'deliver', unit, send }, delaySeconds);
}
