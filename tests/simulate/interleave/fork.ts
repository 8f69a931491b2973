import { enterSimulation } from '../engine/real-time.ts';
import { createScheduler, type Operation } from '../engine/scheduler.ts';
import { createNames } from '../engine/steady-names.ts';
import { createWeather } from '../faults/weather.ts';
import { createInstance, type InstanceParts } from '../host/instance.ts';
import type { BotOperation, Instance } from '../host/operation.ts';
import { says } from '../people/labels.ts';
import type { Shown } from '../platforms/platform.ts';
import { textOf } from '../platforms/platform.ts';
import { reach } from '../platforms/platform-answers-bot.ts';
import { createSlackApi } from '../platforms/slack/api.ts';
import { type Job, runJob } from '../product.ts';
import { createMemoryQueue } from '../storage/memory-queue.ts';
import type { Command } from './commands.ts';
import type { Scene } from './scene.ts';

/** What the unit has come to, in a form in which two ends can be compared. */
export interface End {
  readonly rows: readonly string[];
  readonly posts: readonly string[];
  /** Somebody was told to try again. */
  readonly busy: boolean;
  /** Calls that the first command made. */
  readonly calls: number;
}

const hour = 3_600_000;

/**
 * The scene once more, for commands to be run in: the second whole, before that call of the first; one after the
 * other where there is none.
 */
export async function runTogether(
  scene: Scene,
  first: Command,
  second: Command | undefined,
  before?: number,
): Promise<End> {
  const { world, house } = scene;
  const scheduler = createScheduler(world.scheduler.now());
  const store = world.store.copy();
  const clock = { now: () => new Date(scheduler.now()) };
  const queue = createMemoryQueue(clock);
  const shown: Shown[] = [];
  const people = new Map(house.staff.map((person) => [person.account, person]));
  const directory = {
    person: (id: string) => people.get(id),
    channel: (id: string) => (id === house.channel.id ? house.channel : undefined),
  };
  const api = createSlackApi(
    () => scheduler.now(),
    directory,
    (one) => void shown.push(one),
    () => {},
    createNames(),
    world.slackApi.tickets(),
  );
  let calls = 0;
  let gate: (() => Promise<void>) | undefined;
  const parts: InstanceParts = {
    seed: 'scene',
    scheduler,
    store,
    queue,
    weather: createWeather([]),
    struck: { allows: () => false, hits: new Set() },
    crash: () => {},
    still: true,
    gate: async ({ name }) => {
      if (name !== first.name || ++calls - 1 !== before) return;
      await gate?.();
    },
    teamsTenants: [],
    administrators: [],
    log: { info() {}, warn() {}, error() {} },
  };
  enterSimulation(scheduler, 'scene', (url, init) =>
    reach(parts, 'slack', init, (operation) => api.answer(url, init, operation)),
  );
  const instance = createInstance('scene', parts);
  const run = (name: string, act: (instance: Instance) => Promise<unknown>) =>
    scheduler.run(operationOf(name, scheduler.now(), instance) as Operation, () => act(instance));

  gate = async () => {
    if (second) await run(`${second.name} too`, second.receive);
  };
  await run(first.name, first.receive);
  if (before === undefined && second) await run(`${second.name} too`, second.receive);
  // Everything that was left to the queue, in the order in which it falls due.
  for (
    let due = queue.nextVisible();
    due !== undefined && due < scheduler.now() + hour;
    due = queue.nextVisible()
  ) {
    await scheduler.runUntil(due);
    for (const message of await queue.receive(1, 60)) {
      await run(`job ${message.body}`, ({ ports }) => runJob(JSON.parse(message.body) as Job, ports));
      await queue.complete(message);
    }
  }
  return {
    calls,
    busy: shown.some((one) => textOf(one).includes(says.busy)),
    rows: [...store.lying()]
      .filter(({ table }) => table === 'units')
      .map(rowText)
      .sort(),
    posts: shown
      .filter(({ only, replaced, place }) => !only && !replaced && place.kind === 'channel')
      .map(textOf)
      .sort(),
  };
}

/** What differs between two orders and means nothing, each for its reason. */
const harmless: readonly { readonly what: RegExp; readonly because: string }[] = [
  {
    what: /"(claimedUntil|settledAt|bestBefore|at|since|attempts|startedAt|closedAt|saidAt|firstTrialAt)":("[^"]*"|\d+)/g,
    because: 'whoever comes second comes a moment later',
  },
  { what: /"(claimedBy|nonce)":"[^"]*"/g, because: 'drawn by chance, to know one’s own write again' },
  { what: /"messageId":"[^"]*"/g, because: 'the platform numbers its messages in the order they come' },
  { what: /"doubtful":true/g, because: 'says how a message came, not what it says' },
];

/** Ids are made from the name of the request that makes them, and a request that falls into another has another name. */
const madeId = /\b[0-9A-HJKMNP-TV-Z]{26}\b/g;

function rowText({ partition, key, json }: { partition: string; key: string; json: string }): string {
  const told = harmless.reduce((text, { what }) => text.replace(what, ''), json);
  return `${key} ${told}`.replace(madeId, (id) => (id === partition ? 'UNIT' : 'ID'));
}

function operationOf(name: string, startedAt: number, instance: Instance): BotOperation {
  return {
    kind: 'request',
    name,
    startedAt,
    instance,
    mishap: undefined,
    drag: 0,
    calls: { store: 0, queue: 0, platform: 0 },
    disturbed: false,
    waiting: 0,
    state: 'running',
  };
}
