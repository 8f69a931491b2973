import { createHmac } from 'node:crypto';
import type { Names } from '../../engine/steady-names.ts';
import { signingSecret } from '../../host/instance.ts';
import type { Message, OpenForm, Outcome, Person, Place, Platform, Raw, Shown, Told } from '../platform.ts';
import { isRaw, keyOf } from '../platform.ts';
import { ask, bring, type Carrier, type Parcel, type Patience } from '../platform-calls-bot.ts';
import { botUser, type SlackApi, team } from './api.ts';
import { buttonsIn, formIn, linesIn, stateOf } from './read.ts';

const answerMs = 3000;
const patience: Patience = {
  answerMs,
  againAfterMs: [1000, 60_000, 300_000],
  againOnError: true,
};

/** What people in one Slack workspace do, as signed requests. */
export function createSlack(
  carrier: Carrier,
  api: SlackApi,
  saw: (shown: Shown) => void,
  names: Names,
): Platform {
  const { scheduler } = carrier;
  const events = (parcel: Parcel) => bring(carrier, parcel, patience);

  function event(key: string, fields: Raw, isChange = false): Promise<Told> {
    const body = (attempt: number) =>
      JSON.stringify({
        type: 'event_callback',
        team_id: team,
        api_app_id: 'A0FEMUGER',
        event: fields,
        event_id: `Ev-${key}-${attempt}`,
        event_time: Math.floor(scheduler.now() / 1000),
        authorizations: [{ team_id: team, user_id: botUser, is_bot: true, is_enterprise_install: false }],
      });
    return events({
      key,
      isChange,
      send: ({ slack }, attempt) =>
        slack.receive(
          signed(body(attempt), 'application/json', scheduler.now(), attempt > 0 ? attempt % 9 : 0),
        ),
    });
  }

  async function interact(
    key: string,
    fields: Readonly<Record<string, string>>,
  ): Promise<{ ok: boolean; body: unknown; operation: Outcome['operation'] }> {
    const raw = new URLSearchParams(fields).toString();
    const parcel: Parcel = {
      key,
      send: ({ slack }) =>
        slack.receive(signed(raw, 'application/x-www-form-urlencoded', scheduler.now(), 0)),
    };
    const { operation, response } = await ask(carrier, parcel, answerMs);
    const ok = response?.status === 200;
    return { ok, operation, body: ok && response.body ? (JSON.parse(response.body) as unknown) : undefined };
  }

  /** People look behind a form's fold; where nothing comes of it they fill in what they see. */
  async function whole(by: Person, form: OpenForm | undefined): Promise<OpenForm | undefined> {
    if (!form || !JSON.stringify(form.raw.blocks).includes('"form.unfold"')) return form;
    const key = names.next(`slack unfold ${by.key} ${String(form.raw.callback_id)}`);
    const id = `V-${key}`;
    const payload = {
      type: 'block_actions',
      team: { id: team },
      user: user(by),
      container: { type: 'view', view_id: id },
      view: { ...form.raw, id, hash: 'h', team_id: team, state: { values: stateOf(form.raw, {}) } },
      actions: [{ type: 'button', action_id: 'form.unfold', action_ts: String(scheduler.now() / 1000) }],
    };
    await interact(key, { payload: JSON.stringify(payload) });
    const raw = api.takeRedrawn(id);
    return raw ? formIn(by, form.place, raw) : form;
  }

  /** An answer in the response itself, which the person alone sees unless it says otherwise. */
  function showAnswer(by: Person, place: Place, body: unknown, operation: Outcome['operation']): void {
    if (!isRaw(body) || !operation || (body.text === undefined && body.blocks === undefined)) return;
    const where = {
      id: api.stamp(`answer ${operation.name}`),
      place,
      ...(body.response_type !== 'in_channel' && { only: by }),
      replaced: false,
    };
    const lines = linesIn(body.blocks, body.text);
    const buttons = buttonsIn(body.blocks, where);
    saw({ ...where, at: scheduler.now(), lines, buttons, drawn: body.blocks, by: operation });
  }

  const user = (by: Person) => ({ id: by.account, username: by.key, name: by.key, team_id: by.tenant });

  return {
    say(by, place, text, thread) {
      const key = names.next(`slack say ${by.key} ${keyOf(place)}`);
      const ts = api.stamp(key);
      const message: Message = { by, place, id: ts, text, ...(thread && { thread }) };
      const mention = text.startsWith(`<@${botUser}>`);
      const fields = {
        type: mention && place.kind === 'channel' ? 'app_mention' : 'message',
        user: by.account,
        team: team,
        ...(by.tenant !== team && { user_team: by.tenant, source_team: by.tenant }),
        ...whereOf(place),
        text: escaped(text),
        ts,
        event_ts: ts,
        ...(thread && { thread_ts: thread }),
      };
      api.stands(message, escaped(text));
      return { message, told: event(key, fields) };
    },

    edit(message, text) {
      const before = {
        type: 'message',
        user: message.by.account,
        text: escaped(message.text),
        ts: message.id,
      };
      const key = names.next(`slack edit ${message.by.key} ${keyOf(message.place)} ${message.id}`);
      const ts = api.stamp(key);
      message.text = text;
      api.stands(message, escaped(text));
      return event(
        key,
        {
          type: 'message',
          subtype: 'message_changed',
          ...whereOf(message.place),
          message: { ...before, text: escaped(text), edited: { user: message.by.account, ts } },
          previous_message: before,
          ts,
          event_ts: ts,
        },
        true,
      );
    },

    remove(message) {
      api.stands(message, undefined);
      const key = names.next(`slack remove ${message.by.key} ${keyOf(message.place)} ${message.id}`);
      const ts = api.stamp(key);
      return event(
        key,
        {
          type: 'message',
          subtype: 'message_deleted',
          ...whereOf(message.place),
          deleted_ts: message.id,
          previous_message: {
            type: 'message',
            user: message.by.account,
            text: escaped(message.text),
            ts: message.id,
          },
          ts,
          event_ts: ts,
        },
        true,
      );
    },

    async ask(by, place, words) {
      const { trigger, url } = api.ticket(by, place);
      const { channel } = whereOf(place);
      const key = names.next(`slack ask ${by.key} ${keyOf(place)} ${words}`);
      const { ok, body, operation } = await interact(key, {
        command: '/femuger',
        text: words,
        team_id: by.tenant === team ? team : by.tenant,
        channel_id: channel,
        channel_name: place.kind === 'channel' ? place.channel.name : 'directmessage',
        user_id: by.account,
        user_name: by.key,
        api_app_id: 'A0FEMUGER',
        trigger_id: trigger,
        response_url: url,
      });
      showAnswer(by, place, body, operation);
      const form = await whole(by, api.takeForm(trigger));
      return { ok, operation, ...(form && { form }) };
    },

    async press(by, { raw, shown }) {
      const { place, id, only, thread } = shown;
      const { trigger, url } = api.ticket(by, place, {
        id,
        ...(only && { only }),
        ...(thread && { thread }),
      });
      const { channel } = whereOf(place);
      const actions = [{ ...raw, action_ts: String(scheduler.now() / 1000) }];
      const home = id.startsWith('home-');
      const stands = home
        ? { container: { type: 'view', view_id: 'Vhome' } }
        : {
            channel: { id: channel, name: place.kind === 'channel' ? place.channel.name : 'directmessage' },
            container: {
              type: 'message',
              message_ts: id,
              channel_id: channel,
              is_ephemeral: only !== undefined && place.kind === 'channel',
            },
            message: { type: 'message', ts: id, ...(thread && { thread_ts: thread }) },
            response_url: url,
          };
      const key = names.next(`slack press ${by.key} ${id} ${String(raw.action_id)}`);
      const payload = {
        type: 'block_actions',
        team: { id: team },
        user: user(by),
        ...stands,
        trigger_id: trigger,
        actions,
      };
      const { ok, operation } = await interact(key, { payload: JSON.stringify(payload) });
      const form = await whole(by, api.takeForm(trigger));
      return { ok, operation, ...(form && { form }) };
    },

    async submit(form, values) {
      const { person, raw, place } = form;
      const key = names.next(`slack submit ${person.key} ${String(raw.callback_id)}`);
      const view = { ...raw, id: 'V1', team_id: team, state: { values: stateOf(raw, values) } };
      const payload = { type: 'view_submission', team: { id: team }, user: user(person), view };
      const { ok, body, operation } = await interact(key, { payload: JSON.stringify(payload) });
      return { ok, operation, ...formAfter(form, place, body, ok) };
    },

    letIn: (channel, by) =>
      event(names.next(`slack in ${channel.key}`), {
        type: 'member_joined_channel',
        user: botUser,
        channel: channel.id,
        channel_type: 'C',
        team,
        inviter: by.account,
        event_ts: api.stamp(names.next('stamp')),
      }),

    throwOut: (channel) =>
      event(names.next(`slack out ${channel.key}`), {
        type: 'channel_left',
        channel: channel.id,
        actor_id: 'U0ADMIN',
        event_ts: api.stamp(names.next('stamp')),
      }),
  };
}

function formAfter(form: OpenForm, place: Place, body: unknown, ok: boolean): { form?: OpenForm } {
  // The client keeps the form open when there was no answer, or an error.
  if (!ok) return { form };
  if (!isRaw(body)) return {};
  if (body.response_action === 'errors') return { form: { ...form, errors: JSON.stringify(body.errors) } };
  return body.response_action === 'update' && isRaw(body.view)
    ? { form: formIn(form.person, place, body.view, JSON.stringify(body.view).includes('⚠️') ? 'again' : '') }
    : {};
}

function whereOf(place: Place): { readonly channel: string; readonly channel_type: string } {
  return place.kind === 'channel'
    ? { channel: place.channel.id, channel_type: 'channel' }
    : { channel: place.person.account.replace(/^U/, 'D'), channel_type: 'im' };
}

function escaped(text: string): string {
  return text.startsWith(`<@${botUser}>`)
    ? `<@${botUser}>${escaped(text.slice(botUser.length + 3))}`
    : text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function signed(body: string, contentType: string, now: number, retry: number): Request {
  const timestamp = String(Math.floor(now / 1000));
  const hmac = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`);
  const headers: Record<string, string> = {
    'content-type': contentType,
    'x-slack-request-timestamp': timestamp,
    'x-slack-signature': `v0=${hmac.digest('hex')}`,
    ...(retry > 0 && { 'x-slack-retry-num': String(retry), 'x-slack-retry-reason': 'http_timeout' }),
  };
  return new Request('https://femuger.simulated/api/slack/events', { method: 'POST', headers, body });
}
