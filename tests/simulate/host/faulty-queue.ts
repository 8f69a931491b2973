import { type Queue, StorageFault } from '../product.ts';
import type { MemoryQueue } from '../storage/memory-queue.ts';
import type { StoreSurroundings } from './faulty-store.ts';
import { pass, wait } from './operation.ts';

const patienceMs = 3000;

/** The queue's sending end as one instance of the bot reaches it. It lies in the same account as the store. */
export function createFaultyQueue(queue: MemoryQueue, around: StoreSurroundings): Queue {
  const { scheduler, weather } = around;
  return {
    async send(job, delaySeconds) {
      const passage = await pass(around, 'queue');
      const away = () => new StorageFault('unavailable', 'The queue did not answer.');
      if (weather.isAway('storage', scheduler.now())) {
        passage.operation.disturbed = true;
        await wait(scheduler, passage.operation, patienceMs);
        throw away();
      }
      if (passage.meets('storage-fails-before')) throw away();
      await queue.send(job, delaySeconds);
      await passage.crashIf('crash-after');
      if (passage.meets('storage-fails-after')) throw away();
    },

    depth: () => queue.depth(),
  };
}
