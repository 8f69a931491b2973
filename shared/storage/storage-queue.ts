import { QueueClient } from '@azure/storage-queue';
import type { Job, Queue, QueueDepth, QueueMessage, QueueSource } from '../ports/queue.ts';
import { StorageFault } from '../ports/store.ts';
import {
  boundedCount,
  boundedDelay,
  boundedHiding,
  decodeBody,
  encodeBody,
  encodeJob,
  neverExpires,
  poisonOf,
} from './queue-limits.ts';

const defaultCallTimeout = 10_000;

const retryOptions = { maxTries: 4, retryDelayInMs: 250, maxRetryDelayInMs: 2000 };

/** Seconds for which a message stays invisible while it is moved to the poison queue. */
const movingSeconds = 60;

export function createStorageQueue(place: {
  readonly connectionString: string;
  readonly name: string;
  /** Milliseconds for one call, including the SDK's retries and creating a missing queue. */
  readonly callTimeout?: number;
}): Queue & QueueSource {
  const connect = (name: string) => new QueueClient(place.connectionString, name, { retryOptions });
  const client = connect(place.name);
  const onQueue = <T>(target: QueueClient, call: Call<T>): Promise<T> =>
    callQueue(target, place.callTimeout ?? defaultCallTimeout, call);

  return {
    async send(job: Job, delaySeconds = 0): Promise<void> {
      const text = encodeJob(job);
      const visibilityTimeout = boundedDelay(delaySeconds);
      await onQueue(client, (options) =>
        client.sendMessage(text, { ...options, visibilityTimeout, messageTimeToLive: neverExpires }),
      );
    },

    async depth(): Promise<QueueDepth> {
      const count = async (target: QueueClient) =>
        (await onQueue(target, (options) => target.getProperties(options))).approximateMessagesCount ?? 0;
      const [waiting, poisoned] = await Promise.all([count(client), count(connect(poisonOf(place.name)))]);
      return { waiting, poisoned };
    },

    async receive(limit: number, hiddenSeconds: number): Promise<readonly QueueMessage[]> {
      const settings = {
        numberOfMessages: boundedCount(limit),
        visibilityTimeout: boundedHiding(hiddenSeconds),
      };
      const { receivedMessageItems } = await onQueue(client, (options) =>
        client.receiveMessages({ ...options, ...settings }),
      );
      return receivedMessageItems.map((item) => ({
        id: item.messageId,
        body: decodeBody(item.messageText),
        attempts: item.dequeueCount,
        receipt: item.popReceipt,
      }));
    },

    complete: ({ id, receipt }) =>
      unlessStale(() => onQueue(client, (options) => client.deleteMessage(id, receipt, options))),

    async release({ id, receipt }, delaySeconds) {
      const delay = boundedDelay(delaySeconds);
      return unlessStale(() =>
        onQueue(client, (options) => client.updateMessage(id, receipt, undefined, delay, options)),
      );
    },

    poison: ({ id, receipt, body }) =>
      unlessStale(async () => {
        // Updating it first proves that the receipt is still good, before anything is copied.
        const taken = await onQueue(client, (options) =>
          client.updateMessage(id, receipt, undefined, movingSeconds, options),
        );
        const poisoned = connect(poisonOf(place.name));
        await onQueue(poisoned, (options) =>
          poisoned.sendMessage(encodeBody(body), { ...options, messageTimeToLive: neverExpires }),
        );
        await onQueue(client, (options) => client.deleteMessage(id, taken.popReceipt ?? receipt, options));
      }),
  };
}

type Call<T> = (options: { readonly abortSignal: AbortSignal }) => Promise<T>;

/** Runs one call against a queue. If the queue is missing, creates it and runs the call again. */
async function callQueue<T>(client: QueueClient, callTimeout: number, call: Call<T>): Promise<T> {
  const options = { abortSignal: AbortSignal.timeout(callTimeout) };
  try {
    try {
      return await call(options);
    } catch (error) {
      if (codeOf(error) !== 'QueueNotFound') throw error;
    }
    await client.createIfNotExists(options);
    return await call(options);
  } catch (error) {
    const code = codeOf(error);
    throw new StorageFault('unavailable', `Queue storage failed (${code ?? 'no answer'}).`, { cause: error });
  }
}

async function unlessStale(work: () => Promise<unknown>): Promise<boolean> {
  try {
    await work();
    return true;
  } catch (error) {
    const code = error instanceof StorageFault ? codeOf(error.cause) : undefined;
    if (code === 'MessageNotFound' || code === 'PopReceiptMismatch') return false;
    throw error;
  }
}

function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  return typeof code === 'string' ? code : undefined;
}
