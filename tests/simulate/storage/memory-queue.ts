import {
  boundedCount,
  boundedDelay,
  boundedHiding,
  decodeBody,
  encodeJob,
  type Queue,
  type QueueMessage,
  type QueueSource,
} from '../product.ts';

interface Waiting {
  readonly id: string;
  readonly body: string;
  attempts: number;
  visibleAt: number;
  receipt: number;
}

export interface MemoryQueue extends Queue, QueueSource {
  readonly poison: QueueSource['poison'];
  /** When the next message may be taken; nothing when there is none. */
  nextVisible(): number | undefined;
  /** What lies in it, hidden messages too. */
  lying(): readonly string[];
}

/** A queue in memory, on whatever clock it is given; `poisoned` takes what nobody could do. */
export function createMemoryQueue(
  clock: { now(): Date },
  { poisoned, sent }: { readonly poisoned?: MemoryQueue; readonly sent?: (visibleAt: number) => void } = {},
): MemoryQueue {
  const waiting: Waiting[] = [];
  let numbers = 0;
  const now = () => clock.now().getTime();
  const found = ({ id, receipt }: QueueMessage) =>
    waiting.findIndex((one) => one.id === id && one.receipt === Number(receipt));

  function add(body: string, delaySeconds: number): void {
    const visibleAt = now() + delaySeconds * 1000;
    waiting.push({ id: String(++numbers), body, attempts: 0, visibleAt, receipt: 0 });
    sent?.(visibleAt);
  }

  function take(message: QueueMessage): Waiting | undefined {
    const at = found(message);
    return at < 0 ? undefined : waiting.splice(at, 1)[0];
  }

  return {
    async send(job, delaySeconds = 0) {
      add(decodeBody(encodeJob(job)), boundedDelay(delaySeconds));
    },

    async receive(limit, hiddenSeconds) {
      const count = boundedCount(limit);
      const hidden = boundedHiding(hiddenSeconds) * 1000;
      return waiting
        .filter(({ visibleAt }) => visibleAt <= now())
        .sort((a, b) => a.visibleAt - b.visibleAt || Number(a.id) - Number(b.id))
        .slice(0, count)
        .map((one) => {
          one.visibleAt = now() + hidden;
          one.receipt = ++numbers;
          one.attempts++;
          sent?.(one.visibleAt);
          return { id: one.id, body: one.body, attempts: one.attempts, receipt: String(one.receipt) };
        });
    },

    depth: async () => ({ waiting: waiting.length, poisoned: poisoned?.lying().length ?? 0 }),

    async complete(message) {
      return take(message) !== undefined;
    },

    async release(message, delaySeconds) {
      const visibleAt = now() + boundedDelay(delaySeconds) * 1000;
      const one = waiting[found(message)];
      if (!one) return false;
      Object.assign(one, { visibleAt, receipt: ++numbers });
      sent?.(visibleAt);
      return true;
    },

    async poison(message) {
      const one = take(message);
      if (!one) return false;
      await poisoned?.send(JSON.parse(one.body));
      return true;
    },

    nextVisible: () =>
      waiting.length === 0 ? undefined : Math.min(...waiting.map(({ visibleAt }) => visibleAt)),

    lying: () => waiting.map(({ body }) => body),
  };
}
