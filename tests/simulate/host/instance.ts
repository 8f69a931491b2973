import { randomFrom } from '../engine/random.ts';
import type { Person } from '../platforms/platform.ts';
import {
  adapterTexts,
  createSigner,
  createSlackChat,
  createSlackReceiver,
  createTeamsChat,
  createTeamsReceiver,
  handle,
  type Log,
  leaveForLater,
  type Ports,
  withSayings,
} from '../product.ts';
import type { MemoryQueue } from '../storage/memory-queue.ts';
import type { MemoryStore } from '../storage/memory-store.ts';
import { createFaultyQueue } from './faulty-queue.ts';
import { createFaultyStore, type StoreSurroundings } from './faulty-store.ts';
import { asking, type Instance } from './operation.ts';

export const signingSecret = 'a-signing-secret-for-simulated-people';
export const slackUrl = 'https://slack.simulated/api/';
export const botToken = 'xoxb-simulated';

export interface InstanceParts extends StoreSurroundings {
  readonly seed: string;
  readonly store: MemoryStore;
  readonly queue: MemoryQueue;
  readonly log: Log;
  readonly teamsTenants: readonly string[];
  /** Named in the settings; each gives out the first roles in their own organisation. */
  readonly administrators: readonly Person[];
}

export function createInstance(name: string, parts: InstanceParts): Instance {
  const { scheduler, log } = parts;
  const clock = { now: () => new Date(scheduler.now()) };
  const store = createFaultyStore(parts.store, parts);
  const slackSettings = {
    signingSecret,
    apiUrl: slackUrl,
    workspace: { kind: 'single', botToken },
  } as const;
  const teamsSettings = {
    credentials: undefined,
    allowedTenants: parts.teamsTenants,
    forms: 'dialog',
  } as const;
  const chats = {
    slack: createSlackChat(slackSettings, { store, log }),
    teams: createTeamsChat(teamsSettings, { log }),
  };
  const ports: Ports = withSayings({
    clock,
    ids: createIds(parts),
    store,
    queue: createFaultyQueue(parts.queue, parts),
    chat: {
      post: (to, view) => chats[to.platform].post(to, view),
      update: (to, id, view) => chats[to.platform].update(to, id, view),
      read: (from, id) => chats[from.platform].read(from, id),
      nameOf: (person) => chats[person.platform].nameOf(person),
    },
    links: {
      calendar: (unit, token) => `https://femuger.simulated/api/calendar/${unit}/${token}.ics`,
      print: (kind, unit, token) => `https://femuger.simulated/api/print/${kind}/${unit}?token=${token}`,
    },
    videoHosts: ['video.kommunen.dk'],
    signer: createSigner(['a secret of simulated thirty-two characters'], 'print'),
    log,
    administrators: parts.administrators.map(({ platform, tenant, account: id }) => ({
      platform,
      tenant,
      id,
    })),
  });
  const answered = {
    handle: (intent: Parameters<typeof handle>[0]) => handle(intent, ports),
    later: leaveForLater(ports),
    log,
    clock,
  };
  return {
    name,
    ports,
    slack: createSlackReceiver(slackSettings, { ...answered, store, texts: adapterTexts }),
    teams: createTeamsReceiver(teamsSettings, { ...answered, texts: adapterTexts }),
  };
}

const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** As ULIDs look, and the same in every run: made from what is being done. */
function createIds({ seed, scheduler }: InstanceParts): Ports['ids'] {
  const counts = new WeakMap<object, number>();
  return {
    next() {
      const operation = asking();
      const count = (counts.get(operation) ?? 0) + 1;
      counts.set(operation, count);
      const random = randomFrom(seed, 'id', operation.name, count);
      let time = Math.floor(scheduler.now());
      let head = '';
      for (let i = 0; i < 10; i++) {
        head = alphabet.charAt(time % 32) + head;
        time = Math.floor(time / 32);
      }
      return head + Array.from({ length: 16 }, () => alphabet.charAt(random.below(32))).join('');
    },
  };
}
