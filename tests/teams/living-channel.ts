import { leaveForLater } from '../../bot/front/leave-for-later.ts';
import { createHandle, signView } from '../../bot/front/signed-handle.ts';
import { createChat } from '../../bot/teams/deliver.ts';
import { createReceiver } from '../../bot/teams/receive.ts';
import { toReference } from '../../bot/teams/reference.ts';
import type { Where, Who } from '../../bot/turn/intent.ts';
import type { Outside } from '../../bot/turn/ports.ts';
import { adapterTexts } from '../../functions/wiring/adapter-texts.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';
import { startBotConnector } from '../doubles/bot-connector.ts';
import { recorded, tenant } from '../doubles/teams-caller.ts';
import { createUnit, createWorld } from '../people/world.ts';

export const home = '19:stuen-solsikken@thread.tacv2';
const settings = { credentials: undefined, allowedTenants: 'any', forms: 'dialog' } as const;

export interface Sign {
  /** `one`: in the channel, for the person who wrote. */
  readonly seenBy: 'all' | 'one' | 'own-chat';
  readonly text: string;
}

/** A unit in a Teams channel: the whole bot behind the real adapter, and a Bot Connector that remembers. */
export async function openTeamsChannel() {
  const connector = await startBotConnector();
  const world = createWorld('2026-09-16T08:30:00Z');
  const { log, clock } = world.ports;
  const signer = createSigner(['another secret of thirty-two signs'], 'client');
  const chat = createChat(settings, { log });
  const post: Outside['chat']['post'] = (to, view) => chat.post(to, signView(view, signer));
  const outside: Outside = { ...world.ports, chat: { ...chat, post } };
  const { receive } = createReceiver(settings, {
    handle: createHandle(outside, signer),
    log,
    clock,
    texts: adapterTexts,
    later: leaveForLater(outside),
  });
  const like = recorded('channel-mention', { serviceUrl: connector.url });
  const bo: Who = { platform: 'teams', tenant, id: '7c0ffee0-0000-4000-8000-0000000000b0', name: 'Bo' };
  const channel: Where = { kind: 'channel', conversation: home, reference: toReference(like) };
  const unit = await createUnit(world, bo, channel);
  let next = 1_732_350_000_000;
  let read = connector.calls.length;

  async function send(activity: object): Promise<Response> {
    return receive(
      new Request('http://localhost/api/teams/messages', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ ...like, ...activity }),
      }),
    );
  }

  /** What could be seen since the last time, and by whom. */
  function signs(): readonly Sign[] {
    const calls = connector.calls.slice(read);
    read = connector.calls.length;
    return calls
      .filter(({ path }) => path.includes('/activities'))
      .map(({ path, body }) => {
        const isHere = path.startsWith(`/v3/conversations/${home}`);
        const isForOne = path.includes('isTargetedActivity=true');
        const recipient = body.recipient as { id?: string } | undefined;
        if (isForOne && recipient?.id !== like.from?.id) throw new Error('told to somebody else');
        return {
          seenBy: isHere ? (isForOne ? 'one' : 'all') : 'own-chat',
          text: JSON.stringify([body.text, body.attachments]),
        };
      });
  }

  const at = (id: string) => ({ conversation: { ...like.conversation, id: `${home};messageid=${id}` } });
  const toBot = (text: string) => `<at>Femuger</at> ${text.replaceAll('\n', '<br>').replace(/<br>/g, '\n')}`;

  return {
    connector,
    world,
    unit,
    send,
    signs,
    /** A new message that mentions the bot; in a thread of its own, or in another's. */
    async say(text: string, { thread, more = {} }: { thread?: string; more?: object } = {}) {
      const id = String(++next);
      const response = await send({ id, text: toBot(text), ...at(thread ?? id), ...more });
      return { id, status: response.status, signs: signs() };
    },
    /** A new message that does not mention the bot. It arrives only where the app may read the channel. */
    async sayToOthers(text: string, more: object = {}) {
      const id = String(++next);
      const response = await send({ id, text, entities: [], ...at(id), ...more });
      return { id, status: response.status, signs: signs() };
    },
    async edit(id: string, text: string, more: object = {}) {
      world.pass(1);
      const eventType = 'editMessage';
      const response = await send({
        type: 'messageUpdate',
        id,
        text: toBot(text),
        timestamp: clock.now().toISOString(),
        channelData: { ...like.channelData, eventType },
        ...at(id),
        ...more,
      });
      return { status: response.status, signs: signs() };
    },
    async remove(id: string, more: object = {}) {
      world.pass(1);
      const response = await send({
        type: 'messageDelete',
        id,
        text: '',
        timestamp: clock.now().toISOString(),
        channelData: { ...like.channelData, eventType: 'softDeleteMessage' },
        ...at(id),
        ...more,
      });
      return { status: response.status, signs: signs() };
    },
    /** Presses a button in a message of the bot. */
    async press(sign: Sign, action: string, more: object = {}) {
      const found = actionsIn(JSON.parse(sign.text)).find(({ data }) => data?.action === action);
      if (!found) throw new Error(`no button ${action} in ${sign.text}`);
      const response = await send({
        type: 'invoke',
        name: 'adaptiveCard/action',
        id: `f:${++next}`,
        value: { action: found, trigger: 'manual' },
        replyToId: 'message-1',
        ...more,
      });
      return { status: response.status, answer: await response.json(), signs: signs() };
    },
    stop: () => connector.stop(),
  };
}

interface Pressable {
  readonly data?: { readonly action?: string };
}

export function actionsIn(value: unknown): readonly Pressable[] {
  if (typeof value !== 'object' || value === null) return [];
  const { type } = value as { type?: unknown };
  const own = String(type).startsWith('Action.') ? [value as Pressable] : [];
  return [...own, ...Object.values(value).flatMap(actionsIn)];
}
