import type { Outside } from '../turn/ports.ts';

/**
 * No queue keeps anything back for more than seven days. What waits longer, such as a question that waits for the end
 * of the summer's three closed weeks, looks on the way and waits again.
 */
const longestWaitSeconds = 6 * 24 * 3600;

/** Has the queue post a send after so many seconds, or look whether it is time. Its row may still be on the way. */
export function queueDelivery(
  ports: Outside,
  unit: string,
  send: string,
  delaySeconds: number,
): Promise<void> {
  return ports.queue.send({ kind: 'deliver', unit, send }, Math.min(delaySeconds, longestWaitSeconds));
}
