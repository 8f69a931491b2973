import type { SendKind } from '../../shared/domain/posts/send.ts';
import { above } from '../above/routes.ts';
import { activity } from '../activity/routes.ts';
import { archive } from '../archive/routes.ts';
import { calendar } from '../calendar/routes.ts';
import type { MessageFeature } from '../feature/message.ts';
import type { Room } from '../feature/room.ts';
import { followUp } from '../follow-up/routes.ts';
import { guide } from '../guide/routes.ts';
import { handbook } from '../handbook/routes.ts';
import { helpOn } from '../help/routes.ts';
import { home } from '../home/routes.ts';
import { ideas } from '../ideas/routes.ts';
import { leading } from '../leading/routes.ts';
import { learning } from '../learning/routes.ts';
import { meeting } from '../meeting/routes.ts';
import { network } from '../network/routes.ts';
import { outsideEye } from '../outside-eye/routes.ts';
import { ownData } from '../own-data/routes.ts';
import { plan } from '../plan/routes.ts';
import { print } from '../print/routes.ts';
import { processPlan } from '../process-plan/routes.ts';
import { posts } from '../rhythm/posts/all.ts';
import { rhythm } from '../rhythm/routes.ts';
import { sparring } from '../sparring/routes.ts';
import { trial } from '../trial/routes.ts';
import type { Outside, Ports } from '../turn/ports.ts';
import { unit } from '../unit/routes.ts';
import { video } from '../video/routes.ts';

/** In the order in which the help lists their commands. */
const topics: readonly Room[] = [
  unit,
  home,
  guide,
  trial,
  learning,
  activity,
  sparring,
  outsideEye,
  followUp,
  video,
  leading,
  meeting,
  network,
  ideas,
  above,
  ownData,
  archive,
  handbook,
  processPlan,
  plan,
  calendar,
  print,
  rhythm,
];

const rooms: readonly Room[] = [...topics, helpOn(topics.flatMap((room) => room.commands ?? []))];

export const commands = byName(
  rooms.flatMap((room) => room.commands ?? []),
  ({ name }) => name,
);
export const buttons = byName(
  rooms.flatMap((room) => room.buttons ?? []),
  ({ action }) => action,
);
export const forms = byName(
  rooms.flatMap((room) => room.forms ?? []),
  ({ form }) => form,
);
export const messages = byName<MessageFeature>(
  [...rooms.flatMap((room) => room.messages ?? []), ...posts],
  ({ kind }) => kind,
);

/** The outbox lies below the rooms and may not import them, so it is handed here what they say and when. */
export function withSayings(outside: Outside): Ports {
  return {
    ...outside,
    sayings: {
      posts,
      viewOf: async (say) => messages.get(say.send.kind)?.view(say),
      waitsForMorning: (kind) => isPostOfTheDay(kind) || messages.get(kind)?.waits === true,
    },
  };
}

/**
 * Posts wait for the morning when they are late; only the meeting's guide does not, for the meeting may be in the
 * evening.
 */
function isPostOfTheDay(kind: SendKind): boolean {
  const rule = posts.find((post) => post.kind === kind);
  return rule !== undefined && rule.timing.in !== 'meeting';
}

/** Throws when two features have the same name: only one of them would ever run. */
function byName<T>(all: readonly T[], nameOf: (one: T) => string): ReadonlyMap<string, T> {
  const found = new Map<string, T>();
  for (const one of all) {
    const name = nameOf(one);
    if (found.has(name)) throw new Error(`Two features are called ${name}.`);
    found.set(name, one);
  }
  return found;
}
