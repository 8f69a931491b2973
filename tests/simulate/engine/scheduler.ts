import { AsyncLocalStorage } from 'node:async_hooks';

/** One thing that runs inside the bot: a request, a job, a timer. */
export interface Operation {
  readonly name: string;
  readonly startedAt: number;
  /** Waits it is in at this moment, all of them the scheduler's. */
  waiting: number;
  state: 'running' | 'done' | 'crashed';
}

export interface Scheduler {
  now(): number;
  /** Calls back at that instant of simulated time, or at once when it has gone by. */
  at(instant: number, act: () => void): Timer;
  /** Lets that much time pass at once, where nothing else is going on or due: the quick way of waiting. */
  skip(milliseconds: number): boolean;
  /** For code outside of operations, such as what people do. */
  pause(milliseconds: number): Promise<void>;
  /** Simulated time goes on up to that instant; everything due by then has happened. */
  runUntil(instant: number): Promise<void>;
  /** Runs `act` as that operation; ends when it does, or when `crashed` is called for it. */
  run<T>(operation: Operation, act: () => Promise<T>): Promise<Outcome<T>>;
  crash(operation: Operation): void;
  readonly running: ReadonlySet<Operation>;
}

export type Outcome<T> =
  | { readonly kind: 'done'; readonly value: T }
  | { readonly kind: 'threw'; readonly error: unknown }
  | { readonly kind: 'crashed' };

export interface Timer {
  readonly instant: number;
  readonly order: number;
  act: (() => void) | undefined;
}

const current = new AsyncLocalStorage<Operation>();
/** Code that still waits for something real after so many turns waits for what never comes. */
const patience = 20_000;

export function currentOperation(): Operation | undefined {
  return current.getStore();
}

/** Never settles: what awaits it has gone down with its process. */
export function never<T>(): Promise<T> {
  return new Promise<T>(() => {});
}

export function createScheduler(start: number): Scheduler {
  let now = start;
  let order = 0;
  const timers: Timer[] = [];
  const running = new Set<Operation>();
  const crashes = new Map<Operation, () => void>();

  const at = (instant: number, act: () => void): Timer => {
    const timer: Timer = { instant: Math.max(Math.ceil(instant), now), order: order++, act };
    push(timers, timer);
    return timer;
  };

  /** Until every operation has ended or waits for simulated time. */
  async function settle(): Promise<void> {
    for (let turn = 0; turn < patience; turn++) {
      await turnOver();
      let busy = false;
      for (const { waiting } of running) busy ||= waiting === 0;
      if (!busy) return;
    }
    const names = [...running].filter(({ waiting }) => waiting === 0).map(({ name }) => name);
    throw new Error(`These wait for real time, which no simulation has: ${names.join(', ')}`);
  }

  return {
    now: () => now,
    at,
    running,
    skip(milliseconds) {
      const next = timers[0];
      if (running.size > 1 || (next && next.instant <= now + milliseconds)) return false;
      now += milliseconds;
      return true;
    },
    pause: (milliseconds) => new Promise((resolve) => void at(now + milliseconds, resolve)),
    async runUntil(instant) {
      await settle();
      for (let next = timers[0]; next && next.instant <= instant; next = timers[0]) {
        pop(timers);
        const { act } = next;
        if (!act) continue;
        next.act = undefined;
        now = Math.max(now, next.instant);
        act();
        await settle();
      }
      now = Math.max(now, instant);
    },
    async run(operation, act) {
      running.add(operation);
      const crashed = new Promise<{ kind: 'crashed' }>((resolve) =>
        crashes.set(operation, () => resolve({ kind: 'crashed' })),
      );
      const ended = current.run(operation, async () => {
        try {
          return { kind: 'done', value: await act() } as const;
        } catch (error) {
          return { kind: 'threw', error } as const;
        }
      });
      const outcome = await Promise.race([ended, crashed]);
      if (operation.state === 'running') operation.state = 'done';
      running.delete(operation);
      crashes.delete(operation);
      return outcome;
    },
    crash(operation) {
      operation.state = 'crashed';
      crashes.get(operation)?.();
    },
  };
}

/** Everything that was only waiting for its turn has had it. */
function turnOver(): Promise<void> {
  return new Promise((resolve) => void setImmediate(resolve));
}

function isBefore(a: Timer | undefined, b: Timer | undefined): boolean {
  if (!a || !b) return a !== undefined;
  return a.instant < b.instant || (a.instant === b.instant && a.order < b.order);
}

/** A binary heap, the earliest first. */
function push(heap: Timer[], timer: Timer): void {
  let at = heap.push(timer) - 1;
  while (at > 0) {
    const above = (at - 1) >> 1;
    if (!isBefore(timer, heap[above])) break;
    heap[at] = heap[above] as Timer;
    at = above;
  }
  heap[at] = timer;
}

function pop(heap: Timer[]): void {
  const last = heap.pop();
  if (!last || heap.length === 0) return;
  let at = 0;
  for (;;) {
    const left = 2 * at + 1;
    const child = isBefore(heap[left + 1], heap[left]) ? left + 1 : left;
    if (!isBefore(heap[child], last)) break;
    heap[at] = heap[child] as Timer;
    at = child;
  }
  heap[at] = last;
}
