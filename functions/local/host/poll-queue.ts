import type { QueueMessage, QueueSource } from '../../../shared/ports/queue.ts';
import type { QueueSettings } from './host-settings.ts';
import type { Invoke } from './invoke.ts';
import type { LoadedFunction } from './load-functions.ts';

export interface Running {
  /** Fetches nothing more, and resolves when what has begun is finished. */
  stop(): Promise<void>;
}

const usualWait = 100;
/** How long the real host keeps a message out of others' hands while a function works on it. */
const hiddenSeconds = 600;

export function pollQueue(
  fn: LoadedFunction,
  source: QueueSource,
  settings: QueueSettings,
  invoke: Invoke,
  log: (message: string) => void,
): Running {
  const stopping = new AbortController();
  const working = new Set<Promise<void>>();
  const longestWait = settings.maxPollingSeconds * 1000;
  const shortestWait = Math.min(usualWait, longestWait);

  async function work(message: QueueMessage): Promise<void> {
    // Attempts count even if no failure was seen: a message that crashes the host never gets to fail.
    if (message.attempts > settings.maxDequeueCount) {
      await source.poison(message);
      return;
    }
    try {
      await invoke(fn, { string: message.body }, metadataOf(message));
    } catch (error) {
      log(
        `${fn.name} failed at attempt ${message.attempts}: ${error instanceof Error ? error.stack : error}`,
      );
      if (message.attempts >= settings.maxDequeueCount) await source.poison(message);
      else await source.release(message, settings.visibilityTimeoutSeconds);
      return;
    }
    await source.complete(message);
  }

  /** Says whether there was anything to do. */
  async function fetchBatch(): Promise<boolean> {
    const messages = await source.receive(settings.batchSize, hiddenSeconds);
    for (const message of messages) {
      const job = work(message)
        .catch((error: unknown) => log(`${fn.name} could not settle a message: ${error}`))
        .finally(() => working.delete(job));
      working.add(job);
    }
    return messages.length > 0;
  }

  async function poll(): Promise<void> {
    let wait = shortestWait;
    while (!stopping.signal.aborted) {
      try {
        wait = (await fetchBatch()) ? shortestWait : Math.min(wait * 2, longestWait);
      } catch (error) {
        log(`${fn.name} cannot read its queue: ${error}`);
        wait = longestWait;
      }
      while (working.size > settings.newBatchThreshold) await Promise.race(working);
      await pause(wait, stopping.signal);
    }
  }

  const polling = poll();
  return {
    async stop() {
      stopping.abort();
      await polling;
      await Promise.all(working);
    },
  };
}

function metadataOf({ id, attempts, receipt, body }: QueueMessage) {
  return {
    Id: { string: id },
    DequeueCount: { string: String(attempts) },
    PopReceipt: { string: receipt },
    QueueTrigger: { string: body },
  };
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  if (signal.aborted) return Promise.resolve();
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer);
      signal.removeEventListener('abort', done);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    signal.addEventListener('abort', done);
  });
}
