import { currentOperation, never, type Operation, type Scheduler } from '../engine/scheduler.ts';
import type { CallKind, MishapKind } from '../faults/kinds-of-faults.ts';
import { type Mishap, type Struck, strikes } from '../faults/mishaps.ts';
import type { Ports, Receiver, SlackReceiver } from '../product.ts';

/** One process of the bot, with all that it keeps in memory; what dies with it is gone. */
export interface Instance {
  readonly name: string;
  readonly ports: Ports;
  readonly slack: SlackReceiver;
  readonly teams: Receiver;
}

/** One request, job or timer on its way through the bot. */
export interface BotOperation extends Operation {
  readonly kind: 'request' | 'job' | 'timer';
  readonly instance: Instance;
  readonly mishap: Mishap | undefined;
  /** Milliseconds that each of its calls takes more than usual. */
  readonly drag: number;
  readonly calls: Record<CallKind, number>;
  /** Something that it could not help went wrong on its way. */
  disturbed: boolean;
}

/** Who asks; everything in the bot that reaches outside runs inside an operation. */
export function asking(): BotOperation {
  const operation = currentOperation();
  if (!operation) throw new Error('The bot reached out while nothing was asked of it.');
  return operation as BotOperation;
}

/** Simulated time goes by for this operation; when its process dies meanwhile it never comes back. */
export function wait(scheduler: Scheduler, operation: BotOperation, milliseconds: number): Promise<void> {
  if (operation.state === 'crashed') return never();
  if (operation.waiting === 0 && scheduler.skip(milliseconds)) return Promise.resolve();
  operation.waiting++;
  return new Promise((resolve) => {
    scheduler.at(scheduler.now() + milliseconds, () => {
      operation.waiting--;
      if (operation.state === 'running') resolve();
    });
  });
}

/** What a call meets, asked for just before it is made and just after. */
export interface Passage {
  readonly operation: BotOperation;
  meets(...kinds: readonly MishapKind[]): MishapKind | undefined;
  crashIf(kind: 'crash-before' | 'crash-after'): Promise<void>;
}

const usual: Readonly<Record<CallKind, number>> = { store: 6, queue: 9, platform: 90 };
const slowMs = 4000;

/** Where the bot's calls go through. */
export interface Line {
  /** Told before each call; the call waits for it. */
  readonly gate?: (operation: BotOperation) => Promise<void>;
  /** Calls take no time at all. */
  readonly still?: boolean;
  readonly scheduler: Scheduler;
  readonly crash: (instance: Instance) => void;
  readonly struck: Struck;
}

export async function pass(line: Line, call: CallKind): Promise<Passage> {
  const { scheduler, crash, struck } = line;
  const operation = asking();
  const before = operation.calls[call]++;
  const meets = (...kinds: readonly MishapKind[]): MishapKind | undefined => {
    const met = strikes(operation.mishap, call, before, kinds);
    if (met) {
      operation.disturbed = true;
      struck.hits.add(operation.name);
    }
    return met;
  };
  const slow = meets('slow') ? slowMs : 0;
  await line.gate?.(operation);
  if (!line.still) await wait(scheduler, operation, usual[call] + operation.drag + slow);
  const crashIf = (kind: 'crash-before' | 'crash-after'): Promise<void> => {
    if (!meets(kind)) return Promise.resolve();
    crash(operation.instance);
    return never();
  };
  await crashIf('crash-before');
  return { operation, meets, crashIf };
}
