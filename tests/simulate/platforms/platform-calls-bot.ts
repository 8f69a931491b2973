import { randomFrom } from '../engine/random.ts';
import type { Scheduler } from '../engine/scheduler.ts';
import type { Switches, WorldFault } from '../faults/kinds-of-faults.ts';
import type { Struck } from '../faults/mishaps.ts';
import type { Answered, Host } from '../host/host.ts';
import type { BotOperation, Instance } from '../host/operation.ts';
import type { Told } from './platform.ts';

/** Something a platform sends to the bot. */
export interface Parcel {
  /** The same in every run of the same history. */
  readonly key: string;
  /** Edits and deletions, which must not overtake what they are about, are a fault of their own. */
  readonly isChange?: boolean;
  readonly send: (instance: Instance, attempt: number) => Promise<Response>;
}

export interface Carrier {
  readonly scheduler: Scheduler;
  readonly host: Host;
  readonly seed: string;
  readonly switches: Switches;
  readonly struck: Struck;
}

export interface Patience {
  readonly answerMs: number;
  /** After how long each is brought again when it was not taken well. */
  readonly againAfterMs: readonly number[];
  /** What a platform does when it was answered with an error: ours is not the only retry there is. */
  readonly againOnError: boolean;
}

const longestLateMs = 3 * 3_600_000;
const slowestCallMs = 1600;

/** Brings an event until it is taken, as often as the platform does. */
export function bring(carrier: Carrier, parcel: Parcel, patience: Patience): Promise<Told> {
  const { scheduler, switches } = carrier;
  const random = randomFrom(carrier.seed, 'parcel', parcel.key);
  const strikes = (fault: WorldFault, share: number): boolean => {
    const name = `${fault} ${parcel.key}`;
    if (!random.chance(share) || !switches.has(fault) || !carrier.struck.allows(name)) return false;
    carrier.struck.hits.add(name);
    return true;
  };
  const lost = strikes('lost-delivery', 0.01);
  const late = strikes(parcel.isChange ? 'late-change' : 'late-delivery', 0.03);
  const doubled = strikes('doubled-delivery', 0.05);
  const slow = strikes('slow-event', 0.04);
  const delay = 200 + random.below(900);
  const lateness = random.next() ** 2 * longestLateMs;
  const secondAfter = random.below(90_000);
  const drag = random.below(slowestCallMs);
  const operations: BotOperation[] = [];
  if (lost) return Promise.resolve({ outcome: 'lost', operations });

  const began = (operation: BotOperation) => void operations.push(operation);
  return new Promise((resolve) => {
    const attempt = (nth: number) => {
      let waited = false;
      const notTaken = () => {
        waited = true;
        const again = patience.againAfterMs[nth];
        if (again === undefined) resolve({ outcome: 'given-up', operations });
        else scheduler.at(scheduler.now() + again, () => attempt(nth + 1));
      };
      const timer = scheduler.at(scheduler.now() + patience.answerMs, notTaken);
      const ownDrag = slow && nth === 0 ? drag : 0;
      void carryOnce(carrier, parcel, nth, ownDrag, began).then(({ response }) => {
        timer.act = undefined;
        if (waited) return;
        if (response?.status === 200) resolve({ outcome: 'accepted', operations });
        else if (patience.againOnError) notTaken();
        else resolve({ outcome: 'given-up', operations });
      });
    };
    scheduler.at(scheduler.now() + delay + (late ? lateness : 0), () => attempt(0));
    if (doubled)
      scheduler.at(scheduler.now() + delay + secondAfter, () => void carryOnce(carrier, parcel, 9, 0, began));
  });
}

/** Brings what somebody waits for, once; after `answerMs` their client gives up. */
export function ask(carrier: Carrier, parcel: Parcel, answerMs: number): Promise<Answered> {
  const { scheduler, switches } = carrier;
  const random = randomFrom(carrier.seed, 'parcel', parcel.key);
  const name = `slow-answer ${parcel.key}`;
  const slow = random.chance(0.03) && switches.has('slow-answer') && carrier.struck.allows(name);
  if (slow) carrier.struck.hits.add(name);
  const drag = slow ? random.below(slowestCallMs) : 0;
  return new Promise((resolve) => {
    scheduler.at(scheduler.now() + 150 + random.below(400), () => {
      let operation: BotOperation | undefined;
      const timer = scheduler.at(scheduler.now() + answerMs, () => resolve({ operation }));
      const began = (begun: BotOperation) => {
        operation = begun;
      };
      void carryOnce(carrier, parcel, 0, drag, began).then((answered) => {
        timer.act = undefined;
        resolve(answered);
      });
    });
  });
}

function carryOnce(
  { host }: Carrier,
  parcel: Parcel,
  nth: number,
  drag: number,
  began?: (operation: BotOperation) => void,
): Promise<Answered> {
  return host.request(`${parcel.key} #${nth}`, drag, (instance) => parcel.send(instance, nth), began);
}
