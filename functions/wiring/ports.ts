import type { ReceiverParts } from '../../bot/turn/adapter.ts';
import type { Outside } from '../../bot/turn/ports.ts';
import type { Handle } from '../../bot/turn/reply.ts';
import type { View } from '../../bot/ui/view.ts';
import type { Platform } from '../../shared/domain/person/person.ts';
import type { Chat } from '../../shared/ports/chat.ts';
import type { Clock } from '../../shared/ports/clock.ts';
import type { Links } from '../../shared/ports/links.ts';
import type { Queue } from '../../shared/ports/queue.ts';
import type { Seal } from '../../shared/ports/seal.ts';
import type { Store } from '../../shared/ports/store.ts';
import { adapterTexts } from './adapter-texts.ts';
import { keepCompiled } from './compiled.ts';
import { createIds } from './ids.ts';
import { municipalLibrary } from './library.ts';
import { localHost } from './local-host.ts';
import { log } from './log.ts';
import { makeOnce } from './make-once.ts';
import { patience } from './patience.ts';
import { picturedReply, picturedView } from './pictured.ts';
import { slackSettings, teamsSettings } from './platform-settings.ts';
import { femugerSecrets } from './secret-settings.ts';
import {
  administrators,
  publicUrl,
  restoredAt,
  storageSettings,
  videoHosts,
  yearsKeptOrNone,
} from './settings.ts';
import { signerFor, signerOfButtons } from './signers.ts';

export const jobQueue = 'femuger-jobs';

export const clock: Clock = { now: () => localHost()?.now?.() ?? new Date() };

const links: Links = {
  calendar: (unit, token) => `${publicUrl()}/api/calendar/${encodeURIComponent(unit)}/${token}.ics`,
  print: (kind, unit, token) => `${publicUrl()}/api/print/${kind}/${encodeURIComponent(unit)}?token=${token}`,
};

/** Each part is made when the first request needs it, and its SDK is loaded only then. */
export const ports = makeOnce(async (): Promise<Outside> => {
  const [store, signer] = await Promise.all([storage(), signerFor('print'), municipalLibrary()]);
  const restored = restoredAt();
  const years = yearsKeptOrNone();
  return {
    clock,
    ids: createIds(clock),
    store,
    queue: queueWhenAsked,
    chat: chatByPlatform(),
    links,
    signer,
    log,
    patience,
    administrators: administrators(),
    videoHosts: videoHosts(),
    ...(years && { yearsKept: years }),
    ...(restored && { restoredAt: restored }),
  };
});

const storage = makeOnce(async (): Promise<Store> => {
  const settings = storageSettings();
  if (settings.kind === 'sqlite') {
    const { createSqliteStore } = await import('./own-machine.ts');
    return createSqliteStore({ path: settings.path });
  }
  const { createTableStore } = await import('../../shared/storage/table-store.ts');
  return createTableStore({ connectionString: settings.connectionString });
});

const jobs = makeOnce(async (): Promise<Queue> => {
  const settings = storageSettings();
  if (settings.kind === 'sqlite') {
    const { createSqliteQueue } = await import('./own-machine.ts');
    return createSqliteQueue({ path: settings.path, name: jobQueue, clock });
  }
  const { createStorageQueue } = await import('../../shared/storage/storage-queue.ts');
  return createStorageQueue({ connectionString: settings.connectionString, name: jobQueue });
});

/** Most requests leave nothing to the queue, and its library is as large as that of the tables. */
const queueWhenAsked: Queue = {
  send: async (job, delaySeconds) => (await jobs()).send(job, delaySeconds),
  depth: async () => (await jobs()).depth(),
};

const seal = makeOnce(async (): Promise<Seal> => {
  const { createSeal } = await import('../../shared/storage/seal.ts');
  return createSeal(femugerSecrets());
});

/** Tokens are sealed only where many workspaces install the app. */
async function sealIfNeeded(): Promise<{ seal?: Seal }> {
  return slackSettings().workspace.kind === 'oauth' ? { seal: await seal() } : {};
}

const clientSigner = makeOnce(signerOfButtons);

async function bot(): Promise<Handle> {
  const { createHandle } = await import('./front.ts');
  const handle = createHandle(await ports(), await clientSigner());
  return async (intent) => picturedReply(await handle(intent), clock);
}

export const slackReceiver = makeOnce(async () => {
  const settings = slackSettings();
  keepCompiledInTheCloud();
  const { createReceiver } = await import('./slack.ts');
  const { store } = await ports();
  return createReceiver(settings, { ...(await receiverParts()), store, ...(await sealIfNeeded()) });
});

export const teamsReceiver = makeOnce(async () => {
  const settings = teamsSettings();
  keepCompiledInTheCloud();
  const { createReceiver } = await import('./teams.ts');
  return createReceiver(settings, await receiverParts());
});

/** On a developer's machine every build would leave its own. */
function keepCompiledInTheCloud(): void {
  if (!localHost()) keepCompiled();
}

async function receiverParts(): Promise<ReceiverParts> {
  const { leaveForLater } = await import('./front.ts');
  return { handle: await bot(), log, clock, texts: adapterTexts, later: leaveForLater(await ports()) };
}

/** Each platform's chat. */
const chats: Readonly<Record<Platform, () => Promise<Chat<View>>>> = {
  slack: makeOnce(async () => {
    const settings = slackSettings();
    const { createChat } = await import('./slack.ts');
    return createChat(settings, { store: await storage(), log, ...(await sealIfNeeded()) });
  }),
  teams: makeOnce(async () => {
    const { createChat } = await import('./teams.ts');
    return createChat(teamsSettings(), { log });
  }),
};

function chatByPlatform(): Chat<View> {
  return {
    post: async (to, view) => (await chats[to.platform]()).post(to, await proven(view)),
    update: async (to, id, view) => (await chats[to.platform]()).update(to, id, await proven(view)),
    read: async (from, id) => (await chats[from.platform]()).read(from, id),
    nameOf: async (person) => (await chats[person.platform]()).nameOf(person),
  };
}

async function proven(view: View): Promise<View> {
  const { signView } = await import('./front.ts');
  return signView(await picturedView(view, clock), await clientSigner());
}
