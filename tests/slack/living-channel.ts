import { leaveForLater } from '../../bot/front/leave-for-later.ts';
import { createHandle, signView } from '../../bot/front/signed-handle.ts';
import { createChat } from '../../bot/slack/deliver.ts';
import { createReceiver } from '../../bot/slack/receive.ts';
import type { Where, Who } from '../../bot/turn/intent.ts';
import type { Outside } from '../../bot/turn/ports.ts';
import { adapterTexts } from '../../functions/wiring/adapter-texts.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';
import { type SlackCall, startSlackApi } from '../doubles/slack-api.ts';
import {
  bot,
  channel,
  command,
  eventBody,
  mention,
  message,
  person,
  press,
  team,
} from '../fixtures/slack/payloads.ts';
import {
  commandRequest,
  eventRequest,
  interactivityRequest,
  signingSecret,
} from '../fixtures/slack/signed-request.ts';
import { createUnit, createWorld } from '../people/world.ts';

export interface Sign {
  /** `one`: in the channel, for the person who wrote; `mark`: a ✅ on the message itself. */
  readonly seenBy: 'all' | 'one' | 'own-chat' | 'mark';
  readonly text: string;
  readonly call: Pick<SlackCall, 'method' | 'args'>;
}

/** A unit in a Slack channel: the whole bot behind the real adapter, and a Web API that remembers. */
export async function openSlackChannel() {
  const api = await startSlackApi();
  const world = createWorld('2026-09-16T08:30:00Z');
  const { log, clock, store } = world.ports;
  const settings = {
    signingSecret,
    apiUrl: api.url,
    workspace: { kind: 'single', botToken: 'xoxb-test' },
  } as const;
  const signer = createSigner(['another secret of thirty-two signs'], 'client');
  const chat = createChat(settings, { store, log });
  const post: Outside['chat']['post'] = (to, view) => chat.post(to, signView(view, signer));
  const outside: Outside = { ...world.ports, chat: { ...chat, post } };
  const { receive } = createReceiver(settings, {
    handle: createHandle(outside, signer),
    log,
    clock,
    store,
    texts: adapterTexts,
    later: leaveForLater(outside),
  });
  const bo: Who = { platform: 'slack', tenant: team, id: 'U0BO', name: 'Bo' };
  const home: Where = { kind: 'channel', conversation: channel };
  const unit = await createUnit(world, bo, home);
  let next = 0;
  let read = api.calls.length;
  const stamp = () => `${Math.floor(clock.now().getTime() / 1000)}.${String(++next).padStart(6, '0')}`;
  const signing = () => ({ at: clock.now() });

  function signs(): readonly Sign[] {
    const calls = api.calls.slice(read);
    read = api.calls.length;
    return calls.flatMap((call) => signOf(call));
  }

  function signOf({ method, args }: SlackCall): readonly Sign[] {
    const sign = (seenBy: Sign['seenBy']) => [{ seenBy, text: JSON.stringify(args), call: { method, args } }];
    if (method === 'reactions.add') return sign('mark');
    if (method === 'chat.postEphemeral') return sign('one');
    if (method === 'response_url') return sign(args.response_type === 'in_channel' ? 'all' : 'one');
    if (method === 'views.open') return sign('one');
    return method === 'chat.postMessage' ? sign(args.channel === channel ? 'all' : 'own-chat') : [];
  }

  async function event(body: object) {
    const response = await receive(eventRequest(body, signing()));
    return { status: response.status, signs: signs() };
  }

  return {
    api,
    world,
    unit,
    /** A new message that mentions the bot. */
    async say(text: string, more: object = {}) {
      const ts = stamp();
      return { ts, ...(await event(mention(text, { ts, event_ts: ts, ...more }))) };
    },
    /** A new message that does not mention the bot. */
    async sayToOthers(text: string, more: object = {}) {
      const ts = stamp();
      return { ts, ...(await event(message(text, { ts, event_ts: ts, ...more }))) };
    },
    async command(text: string) {
      const request = commandRequest({ ...command(text), response_url: api.responseUrl }, signing());
      const response = await receive(request);
      return { answer: await response.text(), signs: signs() };
    },
    edit(ts: string, before: string, text: string, at?: string) {
      world.pass(1);
      const old = { type: 'message', user: person, text: before, ts };
      const when = at ?? stamp();
      const body = { type: 'message', subtype: 'message_changed', channel, ts: when, event_ts: when };
      return event(eventBody({ ...body, message: { ...old, text }, previous_message: old }));
    },
    remove(ts: string, before: string, at?: string) {
      world.pass(1);
      const old = { type: 'message', user: person, text: before, ts };
      const when = at ?? stamp();
      const body = { type: 'message', subtype: 'message_deleted', channel, ts: when, event_ts: when };
      return event(eventBody({ ...body, deleted_ts: ts, previous_message: old }));
    },
    /** `Gem som prøvehandling` in the message's own menu. */
    async choose(ts: string, text: string) {
      const body = {
        type: 'message_action',
        callback_id: 'save-trial',
        action_ts: stamp(),
        trigger_id: 'trigger-4',
        team: { id: team, domain: 'barnehaven' },
        user: { id: person, team_id: team },
        channel: { id: channel, name: 'sommerfuglene' },
        message: { type: 'message', user: person, text, ts },
        response_url: api.responseUrl,
      };
      const response = await receive(interactivityRequest(body, signing()));
      return { status: response.status, signs: signs() };
    },
    async press(sign: Sign, action: string) {
      const found = buttonsIn(sign.call.args).find(({ action_id }) => action_id.startsWith(`${action}:`));
      if (!found) throw new Error(`no button ${action} in ${sign.text}`);
      const container = { type: 'message', message_ts: stamp(), channel_id: channel, is_ephemeral: true };
      const body = press(found.action_id, found.value, { container, response_url: api.responseUrl });
      const response = await receive(interactivityRequest(body, signing()));
      return { status: response.status, signs: signs() };
    },
    toBot: (text: string) => `<@${bot}> ${text}`,
    stop: () => api.stop(),
  };
}

interface Pressable {
  readonly action_id: string;
  readonly value: string;
}

function buttonsIn(value: unknown): readonly Pressable[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'action_id' in value && 'value' in value ? [value as Pressable] : [];
  return [...own, ...Object.values(value).flatMap(buttonsIn)];
}
