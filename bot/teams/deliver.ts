import type { Activity, TurnContext } from 'botbuilder';
import type { Address, Chat, Delivery } from '../../shared/ports/chat.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { View } from '../ui/view.ts';
import { withinMs } from './connector-http.ts';
import { TeamsAdapter, type TeamsCredentials } from './credentials.ts';
import { describe, toUndelivered } from './errors.ts';
import { inThread, readReference, type TeamsReference } from './reference.ts';
import { toMessages } from './render-message.ts';

export interface TeamsSettings {
  /** Undefined on the local host only: then no request is checked. */
  readonly credentials: TeamsCredentials | undefined;
  readonly allowedTenants: readonly string[] | 'any';
  readonly forms: 'dialog' | 'inline';
}

const postLimitMs = 10_000;
const connectorScope = 'https://api.botframework.com';

export function createChat(settings: TeamsSettings, { log }: { readonly log: Log }): Chat<View> {
  const adapter = new TeamsAdapter(settings.credentials);
  return {
    async post(to, view) {
      const reference = readReference(to.reference);
      if (!reference) return { ok: false, kind: 'gone' };
      const messages = toMessages(view, settings.forms);
      const delivery =
        to.kind === 'person'
          ? await postToPerson(adapter, reference, to.id, messages)
          : await deliver(adapter, inThread(withId(reference, to.id), to.thread), messages);
      if (!delivery.ok) log.warn('teams.not-delivered', { kind: delivery.kind, to: to.kind });
      return delivery;
    },
    async update(to, id, view) {
      const reference = readReference(to.reference);
      const [message] = toMessages(view, settings.forms);
      if (!reference || !message) return { ok: false, kind: 'gone' };
      try {
        await withinMs(postLimitMs, async () => {
          // A person's id names no conversation: what stands in their chat is found where that chat is.
          const place =
            to.kind === 'person'
              ? await personalChat(adapter, reference, to.id)
              : inThread(withId(reference, to.id), to.thread);
          await inConversation(adapter, place, async (context) => {
            await context.updateActivity({ ...message, id });
          });
        });
        return { ok: true, messageId: id };
      } catch (error) {
        const undelivered = toUndelivered(error);
        log.warn('teams.not-updated', { kind: undelivered.kind });
        return undelivered;
      }
    },
    // The Bot Connector sends and receives; what stands in a conversation it shows to nobody.
    read: async () => ({ kind: 'unreadable' }),
    async nameOf(person) {
      const reference = readReference(person.reference);
      if (!reference) return undefined;
      try {
        return await askName(adapter, reference, person);
      } catch (error) {
        log.warn('teams.name-unknown', describe(error));
        return undefined;
      }
    },
  };
}

/** Posts to the person's own chat with the bot, and opens that chat if there is none. */
export async function postToPerson(
  adapter: TeamsAdapter,
  known: TeamsReference,
  person: string,
  messages: readonly Partial<Activity>[],
): Promise<Delivery> {
  let chat: TeamsReference;
  try {
    chat = await withinMs(postLimitMs / 2, () => personalChat(adapter, known, person));
  } catch (error) {
    const failed = toUndelivered(error);
    // Nothing has been shown yet, and opening a chat twice gives the same chat: so it may be tried again.
    return failed.kind === 'ambiguous' ? { ok: false, kind: 'transient' } : failed;
  }
  return deliver(adapter, chat, messages, postLimitMs / 2);
}

async function deliver(
  adapter: TeamsAdapter,
  reference: TeamsReference,
  messages: readonly Partial<Activity>[],
  limitMs = postLimitMs,
): Promise<Delivery> {
  const sent: string[] = [];
  try {
    await withinMs(limitMs, () =>
      inConversation(adapter, reference, async (context) => {
        for (const message of messages) sent.push((await context.sendActivity(message))?.id ?? '');
      }),
    );
    return { ok: true, messageId: sent[0] ?? '' };
  } catch (error) {
    const failed = toUndelivered(error);
    // The first part has been shown already; sending everything again would show it twice.
    return sent.length > 0 ? { ok: false, kind: 'ambiguous' } : failed;
  }
}

async function personalChat(
  adapter: TeamsAdapter,
  known: TeamsReference,
  person: string,
): Promise<TeamsReference> {
  const { conversation, user } = known;
  const theirs = user?.aadObjectId === person || user?.id === person;
  if (conversation.conversationType === 'personal' && theirs) return known;
  const { tenantId } = conversation;
  let id = '';
  await adapter.createConversationAsync(
    adapter.appId,
    known.channelId,
    known.serviceUrl,
    connectorScope,
    {
      isGroup: false,
      bot: { ...known.bot, name: '' },
      members: [{ id: theirs && user ? user.id : person, name: '' }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    },
    async (context) => {
      id = context.activity.conversation.id;
    },
  );
  return {
    ...known,
    conversation: { id, conversationType: 'personal', tenantId, isGroup: false, name: '' },
  };
}

async function askName(
  adapter: TeamsAdapter,
  reference: TeamsReference,
  person: Address,
): Promise<string | undefined> {
  const { user } = reference;
  const member = user?.aadObjectId === person.id ? user.id : person.id;
  let name: string | undefined;
  await withinMs(postLimitMs, () =>
    inConversation(adapter, reference, async (context) => {
      name = await adapter.memberName(context, member);
    }),
  );
  return name;
}

/** Runs `act` in a conversation, and throws what it throws. */
async function inConversation(
  adapter: TeamsAdapter,
  reference: TeamsReference,
  act: (context: TurnContext) => Promise<void>,
): Promise<void> {
  const { user, bot, ...rest } = reference;
  const known = { ...rest, bot: { ...bot, name: '' }, ...(user && { user: { ...user, name: '' } }) };
  await adapter.continueConversationAsync(adapter.appId, known, (context) => {
    // The SDK makes up an event with an id, and would send everything as a reply to that.
    context.activity.id = '';
    return act(context);
  });
}

function withId(reference: TeamsReference, id: string): TeamsReference {
  return { ...reference, conversation: { ...reference.conversation, id } };
}
