import type { Names } from '../../engine/steady-names.ts';
import type { Message, OpenForm, Outcome, Person, Place, Platform, Raw, Shown, Told } from '../platform.ts';
import { isRaw, keyOf } from '../platform.ts';
import { ask, bring, type Carrier, type Parcel, type Patience } from '../platform-calls-bot.ts';
import { botId, type Connector, chatOf, serviceUrl, teamsIdOf } from './connector.ts';
import { buttonsIn, formIn, inputsOf, linesIn } from './read.ts';

const answerMs = 15_000;
/** What was answered, if only with an error, is not brought again. */
const patience: Patience = { answerMs, againAfterMs: [1000], againOnError: false };

/** What people in Teams do, as the activities that the Connector sends. */
export function createTeams(
  carrier: Carrier,
  connector: Connector,
  saw: (shown: Shown) => void,
  names: Names,
): Platform {
  const { scheduler } = carrier;

  function parcel(key: string, activity: Raw, isChange = false): Parcel {
    const body = JSON.stringify(activity);
    return {
      key,
      isChange,
      send: ({ teams }) =>
        teams.receive(
          new Request('https://femuger.simulated/api/teams/messages', {
            method: 'POST',
            headers: { 'content-type': 'application/json' },
            body,
          }),
        ),
    };
  }

  const bringOne = (key: string, activity: Raw, isChange = false): Promise<Told> =>
    bring(carrier, parcel(key, activity, isChange), patience);

  async function invoke(key: string, activity: Raw) {
    const { operation, response } = await ask(carrier, parcel(key, activity), answerMs);
    const ok = response?.status === 200;
    return { ok, operation, body: ok && response.body ? (JSON.parse(response.body) as unknown) : undefined };
  }

  /** An answer in the response itself, which the person who pressed alone sees. */
  function answered(
    by: Person,
    place: Place,
    body: unknown,
    operation: Outcome['operation'],
    instead?: Pick<Shown, 'id'>,
  ): { form?: OpenForm } {
    const card = cardOf(body);
    const words = wordsOf(body);
    if (!operation || (!card && words === '')) return {};
    const form = card && formIn(by, place, card);
    if (form) return { form };
    const where = {
      id: instead?.id ?? connector.stamp(`answer ${operation.name}`),
      place,
      only: by,
      replaced: instead !== undefined,
    };
    const lines = card ? linesIn(card) : [{ kind: 'text' as const, text: words }];
    const buttons = card ? buttonsIn(card, where) : [];
    saw({ ...where, at: scheduler.now(), lines, buttons, drawn: card, by: operation });
    return {};
  }

  function activity(by: Person, place: Place, more: Raw, thread?: string): Raw {
    const channel = place.kind === 'channel' ? place.channel : undefined;
    const conversation = channel
      ? { isGroup: true, conversationType: 'channel', id: `${channel.id};messageid=${thread ?? ''}` }
      : { conversationType: 'personal', id: chatOf(by) };
    return {
      timestamp: new Date(scheduler.now()).toISOString(),
      channelId: 'msteams',
      serviceUrl,
      from: { id: teamsIdOf(by), name: by.name, aadObjectId: by.account },
      recipient: { id: botId, name: 'Femuger' },
      locale: 'da-DK',
      conversation: { ...conversation, tenantId: by.tenant },
      channelData: {
        ...(channel && {
          teamsChannelId: channel.id,
          channel: { id: channel.id, name: channel.name },
          team: { id: `19:team-${channel.key}@thread.tacv2`, name: channel.name },
        }),
        tenant: { id: by.tenant },
      },
      ...more,
    };
  }

  const mention = { type: 'mention', mentioned: { id: botId, name: 'Femuger' }, text: '<at>Femuger</at>' };
  const spoken = (place: Place, text: string) =>
    place.kind === 'channel'
      ? { text: `<at>Femuger</at>&nbsp;${escaped(text)}\n`, entities: [mention] }
      : { text: `${escaped(text)}\n`, entities: [] };

  function changed(message: Message, type: string, eventType: string, text: string): Promise<Told> {
    const { by, place, id, thread } = message;
    const base = activity(by, place, { type, id, ...spoken(place, text) }, thread ?? id);
    return bringOne(
      names.next(`teams ${type} ${by.key} ${keyOf(place)} ${id}`),
      { ...base, channelData: { ...(base.channelData as Raw), eventType } },
      true,
    );
  }

  const platform: Platform = {
    say(by, place, text, thread) {
      const key = names.next(`teams say ${by.key} ${keyOf(place)}`);
      const id = connector.stamp(key);
      const message: Message = { by, place, id, text, ...(thread && { thread }) };
      const told = bringOne(
        key,
        activity(by, place, { type: 'message', id, ...spoken(place, text) }, thread ?? id),
      );
      return { message, told };
    },

    edit(message, text) {
      message.text = text;
      return changed(message, 'messageUpdate', 'editMessage', text);
    },

    remove: (message) => changed(message, 'messageDelete', 'softDeleteMessage', ''),

    /** A command is a message like any other; what needs a form is answered with a button for it. */
    async ask(by, place, words) {
      const { told } = platform.say(by, place, words);
      const { outcome, operations } = await told;
      return { ok: outcome === 'accepted', operation: operations[0] };
    },

    async press(by, { raw, shown }) {
      const { place, id, thread } = shown;
      const data = isRaw(raw.data) ? raw.data : {};
      const title = String(raw.title);
      const key = names.next(`teams press ${by.key} ${id} ${title}`);
      const base = { type: 'invoke', id: `f:${connector.stamp(key)}`, replyToId: id };
      const opens = isRaw(data.msteams);
      const what =
        raw.type === 'Action.Execute'
          ? { name: 'adaptiveCard/action', value: { action: raw, trigger: 'manual' } }
          : { name: opens ? 'task/fetch' : 'task/submit', value: { data, context: { theme: 'default' } } };
      const { ok, operation, body } = await invoke(
        key,
        activity(by, place, { ...base, ...what }, thread ?? id),
      );
      const stays = raw.type === 'Action.Execute' && cardOf(body) ? { id } : undefined;
      return { ok, operation, ...answered(by, place, body, operation, stays) };
    },

    async submit(form, values) {
      const { person, place, raw } = form;
      const data = { ...(isRaw(raw.data) ? raw.data : {}), ...inputsOf(form, values) };
      const key = names.next(`teams submit ${person.key} ${String(data.form)}`);
      const sent = activity(person, place, {
        type: 'invoke',
        id: `f:${connector.stamp(key)}`,
        name: 'task/submit',
        value: { data, context: { theme: 'default' } },
      });
      const { ok, operation, body } = await invoke(key, sent);
      // The client keeps the dialog open when there was no answer, or an error.
      if (!ok) return { ok, operation, form };
      return { ok, operation, ...answered(person, place, body, operation) };
    },

    letIn(channel, by) {
      const place: Place = { kind: 'channel', channel };
      const n = names.nth(`in ${channel.key}`);
      const base = activity(by, place, {
        type: 'installationUpdate',
        action: 'add',
        id: `f:in-${channel.key}-${n}`,
      });
      const channelData = {
        ...(base.channelData as Raw),
        channel: undefined,
        settings: { selectedChannel: { id: channel.id } },
      };
      return bringOne(names.next(`teams in ${channel.key}`), {
        ...base,
        conversation: {
          isGroup: true,
          conversationType: 'channel',
          tenantId: channel.tenant,
          id: channel.id,
        },
        channelData,
      });
    },

    throwOut(channel) {
      const [by] = channel.people;
      const n = names.nth(`out ${channel.key}`);
      if (!by) return Promise.resolve({ outcome: 'lost', operations: [] });
      const base = activity(
        by,
        { kind: 'channel', channel },
        {
          type: 'conversationUpdate',
          id: `f:out-${channel.key}-${n}`,
          membersRemoved: [{ id: botId }],
        },
      );
      return bringOne(names.next(`teams out ${channel.key}`), {
        ...base,
        conversation: {
          isGroup: true,
          conversationType: 'channel',
          tenantId: channel.tenant,
          id: channel.id,
        },
        channelData: { ...(base.channelData as Raw), eventType: 'teamMemberRemoved' },
      });
    },
  };
  return platform;
}

/** The card in the answer to an invoke, of whichever kind. */
function cardOf(body: unknown): Raw | undefined {
  if (!isRaw(body)) return undefined;
  if (isRaw(body.value) && body.value.type === 'AdaptiveCard') return body.value;
  const task = isRaw(body.task) && isRaw(body.task.value) ? body.task.value : undefined;
  const card = task && isRaw(task.card) ? task.card.content : undefined;
  return isRaw(card) ? card : undefined;
}

function wordsOf(body: unknown): string {
  if (!isRaw(body)) return '';
  if (typeof body.value === 'string') return body.value;
  return isRaw(body.task) && typeof body.task.value === 'string' ? body.task.value : '';
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
