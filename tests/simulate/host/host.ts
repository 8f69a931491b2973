import type { Operation, Outcome } from '../engine/scheduler.ts';
import type { Names } from '../engine/steady-names.ts';
import type { Switches } from '../faults/kinds-of-faults.ts';
import { mishapFor } from '../faults/mishaps.ts';
import { checkIndex, giveUp, type Job, type QueueMessage, runJob, sweepSeen, tick } from '../product.ts';
import { createMemoryQueue, type MemoryQueue } from '../storage/memory-queue.ts';
import { createInstance, type InstanceParts } from './instance.ts';
import type { BotOperation, Instance } from './operation.ts';

/** Of all operations, so many meet a mishap. */
const mishapShare = 0.04;
const hiddenSeconds = 600;
const retrySeconds = 30;
const mostAttempts = 5;
const batchSize = 16;
const longestPollMs = 2000;

export interface Answered {
  readonly operation: BotOperation | undefined;
  /** Nothing when the process died on the way. */
  readonly response?: { readonly status: number; readonly body: string };
}

export interface HostParts extends Omit<InstanceParts, 'crash' | 'queue'> {
  readonly switches: Switches;
  readonly names: Names;
  /** Told when an operation has ended. */
  readonly ended: (operation: BotOperation, outcome: Outcome<unknown>) => void;
  readonly poisoned: (job: Job, operation: BotOperation) => void;
}

/** What Azure Functions does around the bot: requests, the queue with its retries, timers. */
export interface Host {
  readonly queue: MemoryQueue;
  request(
    name: string,
    drag: number,
    receive: (instance: Instance) => Promise<Response>,
    began?: (operation: BotOperation) => void,
  ): Promise<Answered>;
  crash(instance: Instance): void;
  /** Whether it got to its end. */
  tick(name: string): Promise<boolean>;
  nightly(name: string): Promise<void>;
  /** For what is tried out apart from the people: an operation that nothing disturbs. */
  calmly<T>(name: string, act: (instance: Instance) => Promise<T>): Promise<Outcome<T>>;
}

interface Manner {
  readonly drag?: number;
  /** Nothing goes wrong in it. */
  readonly calm?: boolean;
  readonly began?: (operation: BotOperation) => void;
}

export function createHost(parts: HostParts): Host {
  const { scheduler, seed, switches, weather } = parts;
  const clock = { now: () => new Date(scheduler.now()) };
  const instances = new Map<string, Instance>();
  let made = 0;
  const poison = createMemoryQueue(clock);
  const queue = createMemoryQueue(clock, {
    poisoned: poison,
    sent: (visibleAt) => void scheduler.at(visibleAt + ((made * 997) % longestPollMs), () => void poll()),
  });

  function instanceFor(role: string): Instance {
    const known = instances.get(role);
    if (known) return known;
    const fresh = createInstance(`${role}-${++made}`, { ...parts, queue, crash });
    instances.set(role, fresh);
    return fresh;
  }

  function crash(instance: Instance): void {
    for (const [role, one] of instances) if (one === instance) instances.delete(role);
    for (const operation of [...scheduler.running] as BotOperation[]) {
      if (operation.instance !== instance) continue;
      operation.disturbed = true;
      scheduler.crash(operation);
    }
  }

  async function operate<T>(
    kind: BotOperation['kind'],
    name: string,
    act: (instance: Instance) => Promise<T>,
    { drag = 0, calm = false, began }: Manner = {},
  ): Promise<{ operation: BotOperation; outcome: Outcome<T> }> {
    const operation: BotOperation = {
      kind,
      name,
      startedAt: scheduler.now(),
      instance: instanceFor(kind === 'request' ? 'web' : 'worker'),
      mishap: calm
        ? undefined
        : mishapFor(seed, name, {
            share: mishapShare,
            switches,
            isRequest: kind === 'request',
            struck: parts.struck,
          }),
      drag,
      calls: { store: 0, queue: 0, platform: 0 },
      disturbed: drag > 0,
      waiting: 0,
      state: 'running',
    };
    began?.(operation);
    const outcome = await scheduler.run(operation as Operation, () => act(operation.instance));
    parts.ended(operation, outcome);
    return { operation, outcome };
  }

  async function poll(): Promise<void> {
    const now = scheduler.now();
    if (weather.isAway('app', now) || weather.isAway('storage', now)) {
      scheduler.at(now + 60_000, () => void poll());
      return;
    }
    for (const message of await queue.receive(batchSize, hiddenSeconds)) void work(message);
  }

  async function work(message: QueueMessage): Promise<void> {
    const job = JSON.parse(message.body) as Job;
    // A message that took the whole process down every time never got as far as a failure.
    if (message.attempts > mostAttempts) return giveIn(message, job);
    const name = `job ${message.body} ${parts.names.nth(message.body)}`;
    const { outcome } = await operate('job', name, ({ ports }) => runJob(job, ports));
    if (outcome.kind === 'crashed') return;
    if (outcome.kind === 'done') await queue.complete(message);
    else if (message.attempts >= mostAttempts) await giveIn(message, job);
    else await queue.release(message, retrySeconds);
  }

  /** Five attempts did not help: the same as the function on the poison queue does. */
  async function giveIn(message: QueueMessage, job: Job): Promise<void> {
    if (!(await queue.poison(message))) return;
    const { operation } = await operate('job', `poison ${message.body}`, async ({ ports }) => {
      if (job.kind === 'deliver') await giveUp(ports, job.unit ?? '', job.send ?? '');
    });
    parts.poisoned(job, operation);
  }

  return {
    queue,
    crash,
    async request(name, drag, receive, began) {
      if (weather.isAway('app', scheduler.now()))
        return { operation: undefined, response: { status: 503, body: '' } };
      const { operation, outcome } = await operate(
        'request',
        name,
        async (instance) => {
          const response = await receive(instance);
          return { status: response.status, body: await response.text() };
        },
        { drag, ...(began && { began }) },
      );
      if (outcome.kind === 'crashed') return { operation };
      if (outcome.kind === 'threw') return { operation, response: { status: 500, body: '' } };
      return { operation, response: outcome.value };
    },
    async tick(name) {
      if (weather.isAway('app', scheduler.now())) return false;
      return (await operate('timer', name, ({ ports }) => tick(ports))).outcome.kind === 'done';
    },
    async nightly(name) {
      if (weather.isAway('app', scheduler.now())) return;
      await operate('timer', name, async ({ ports }) => {
        await checkIndex(ports);
        await sweepSeen(ports);
      });
    },
    async calmly(name, act) {
      return (await operate('request', name, act, { calm: true })).outcome;
    },
  };
}
