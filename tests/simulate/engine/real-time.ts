import { createRequire, syncBuiltinESMExports } from 'node:module';
import type * as TimersPromises from 'node:timers/promises';
import { type Random, randomFrom } from './random.ts';
import { currentOperation, never, type Operation, type Scheduler } from './scheduler.ts';

export type Fetch = (url: string, init: RequestInit) => Promise<Response>;

interface Simulated {
  readonly scheduler: Scheduler;
  readonly fetch: Fetch;
  readonly random: Random;
}

const timersPromises = createRequire(import.meta.url)('node:timers/promises') as typeof TimersPromises;
const real = {
  fetch: globalThis.fetch,
  timeout: AbortSignal.timeout,
  setTimeout: globalThis.setTimeout,
  clearTimeout: globalThis.clearTimeout,
  now: Date.now,
  random: Math.random,
  pause: timersPromises.setTimeout,
};
let simulated: Simulated | undefined;

/** Which simulation the process is in: one at a time. */
export function enterSimulation(scheduler: Scheduler, seed: string, fetch: Fetch): void {
  simulated = { scheduler, fetch, random: randomFrom(seed, 'global') };
  install();
}

export function leaveSimulation(): void {
  simulated = undefined;
  Object.assign(globalThis, { fetch: real.fetch, setTimeout: real.setTimeout });
  globalThis.clearTimeout = real.clearTimeout;
  AbortSignal.timeout = real.timeout;
  Date.now = real.now;
  Math.random = real.random;
  timersPromises.setTimeout = real.pause;
  syncBuiltinESMExports();
}

/** The operation that runs now, when it is the bot that does: everything else keeps real time. */
function inside(): { readonly operation: Operation; readonly world: Simulated } | undefined {
  const operation = simulated && currentOperation();
  return operation && simulated ? { operation, world: simulated } : undefined;
}

/** Inside the bot, whatever asks for time, chance or the network gets the simulated one. */
function install(): void {
  globalThis.fetch = (async (input: string | URL | Request, init: RequestInit = {}) => {
    const at = inside();
    if (!at) return real.fetch(input, init);
    return at.world.fetch(input instanceof Request ? input.url : String(input), init);
  }) as typeof fetch;
  AbortSignal.timeout = (milliseconds) => {
    const at = inside();
    if (!at) return real.timeout.call(AbortSignal, milliseconds);
    const controller = new AbortController();
    later(at, milliseconds, () => controller.abort(new DOMException('Too late.', 'TimeoutError')));
    return controller.signal;
  };
  const handles = new WeakMap<object, () => void>();
  globalThis.setTimeout = ((act: (...more: unknown[]) => void, milliseconds = 0, ...more: unknown[]) => {
    const at = inside();
    if (!at) return real.setTimeout(act, milliseconds, ...more);
    const handle = { unref: () => handle, ref: () => handle, hasRef: () => true };
    handles.set(
      handle,
      waitingFor(at, milliseconds, () => act(...more)),
    );
    return handle;
  }) as unknown as typeof setTimeout;
  globalThis.clearTimeout = ((handle?: unknown) => {
    const cancel = typeof handle === 'object' && handle !== null ? handles.get(handle) : undefined;
    if (cancel) cancel();
    else real.clearTimeout(handle as NodeJS.Timeout);
  }) as typeof clearTimeout;
  Date.now = () => inside()?.world.scheduler.now() ?? real.now();
  Math.random = () => inside()?.world.random.next() ?? real.random();
  timersPromises.setTimeout = (async (milliseconds = 0, value?: unknown) => {
    const at = inside();
    if (!at) return real.pause(milliseconds, value);
    await new Promise<void>((resolve) => void waitingFor(at, milliseconds, resolve));
    return at.operation.state === 'crashed' ? never() : value;
  }) as typeof timersPromises.setTimeout;
  syncBuiltinESMExports();
}

type Inside = NonNullable<ReturnType<typeof inside>>;

/** What nobody waits for: forgotten when the operation has ended. */
function later({ operation, world }: Inside, milliseconds: number, act: () => void): void {
  const { scheduler } = world;
  scheduler.at(scheduler.now() + milliseconds, () => {
    if (operation.state === 'running') act();
  });
}

/** What somebody may be waiting for, so that simulated time has to go on. */
function waitingFor({ operation, world }: Inside, milliseconds: number, act: () => void): () => void {
  const { scheduler } = world;
  operation.waiting++;
  const timer = scheduler.at(scheduler.now() + milliseconds, () => {
    operation.waiting--;
    if (operation.state !== 'crashed') act();
  });
  return () => {
    if (!timer.act) return;
    timer.act = undefined;
    operation.waiting--;
  };
}
