import { webApi } from '@slack/bolt';
import type { Address, Chat, Delivery } from '../../shared/ports/chat.ts';
import type { Log } from '../../shared/ports/log.ts';
import type { View } from '../ui/view.ts';
import { describe, isShutOut, toUndelivered } from './errors.ts';
import type { Places } from './installations.ts';
import { renderView, type SlackMessage } from './render-view.ts';
import { reread } from './reread.ts';
import type { SlackSettings } from './settings.ts';
import { clientOptions } from './web-client.ts';
import { createWorkspaces } from './workspaces.ts';

export function createChat(
  settings: SlackSettings,
  { log, ...places }: Places & { readonly log: Log },
): Chat<View> {
  const workspaces = createWorkspaces(settings, places);
  const options = clientOptions(settings.apiUrl);
  const clientOf = async (team: string) => new webApi.WebClient(await workspaces.tokenOf(team), options);

  const letIn = async (to: Address): Promise<webApi.WebClient | undefined> => {
    try {
      return await clientOf(to.tenant);
    } catch (error) {
      // Only when it is known that we are shut out is the message given up. When storage is away nobody
      // knows, so the queue tries again.
      if (!isShutOut(error)) throw error;
      log.warn('slack.not-delivered', { kind: 'auth', to: to.kind, ...describe(error) });
      return undefined;
    }
  };

  return {
    async post(to, view) {
      const messages = renderView(view);
      const client = await letIn(to);
      if (!client) return { ok: false, kind: 'auth' };
      // For a person, Slack takes the person's id and opens their own chat with the bot.
      return postAll(client, { channel: to.id, thread: to.thread }, messages, (error) =>
        log.warn('slack.not-delivered', { kind: toUndelivered(error).kind, to: to.kind, ...describe(error) }),
      );
    },
    async update(to, ts, view) {
      const [message] = renderView(view);
      const client = await letIn(to);
      if (!client || !message) return { ok: false, kind: 'auth' };
      try {
        await client.chat.update({ channel: await conversationOf(client, to), ts, ...message });
        return { ok: true, messageId: ts };
      } catch (error) {
        const undelivered = toUndelivered(error);
        log.warn('slack.not-updated', { kind: undelivered.kind, ...describe(error) });
        return undelivered;
      }
    },
    async read(from, ts) {
      const client = await letIn(from);
      return client ? reread(client, from, ts, log) : { kind: 'later' };
    },
    async nameOf(person) {
      try {
        const { user } = await (await clientOf(person.tenant)).users.info({ user: person.id });
        return user?.profile?.display_name || user?.profile?.real_name || user?.real_name || undefined;
      } catch (error) {
        log.warn('slack.name-unknown', describe(error));
        return undefined;
      }
    },
  };
}

/** Slack posts to a person's id, but finds a message again only in the conversation that it stands in. */
async function conversationOf(client: webApi.WebClient, { kind, id }: Address): Promise<string> {
  if (kind === 'channel') return id;
  const { channel } = await client.conversations.open({ users: id });
  return channel?.id ?? id;
}

/** Posts every part in order, and stops at the first that fails. */
export async function postAll(
  client: webApi.WebClient,
  to: { readonly channel: string; readonly thread?: string | undefined },
  messages: readonly SlackMessage[],
  failed: (error: unknown) => void,
): Promise<Delivery> {
  let first: string | undefined;
  for (const message of messages) {
    try {
      const { ts } = await client.chat.postMessage({
        channel: to.channel,
        ...(to.thread && { thread_ts: to.thread }),
        ...message,
        unfurl_links: false,
        unfurl_media: false,
      });
      first ??= ts ?? '';
    } catch (error) {
      failed(error);
      // The first part has been shown already; sending everything again would show it twice.
      return first === undefined ? toUndelivered(error) : { ok: false, kind: 'ambiguous' };
    }
  }
  return { ok: true, messageId: first ?? '' };
}
