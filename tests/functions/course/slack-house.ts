import { type SlackApi, type SlackCall, startSlackApi } from '../../doubles/slack-api.ts';
import {
  bot,
  channel,
  command,
  eventBody,
  message,
  personalMessage,
  press,
  submission,
  team,
} from '../../fixtures/slack/payloads.ts';
import {
  commandRequest,
  eventRequest,
  interactivityRequest,
  signingSecret,
} from '../../fixtures/slack/signed-request.ts';
import { type RunningBundle, runBundle } from '../running-bundle.ts';
import {
  type House,
  isRaw,
  type Message,
  type OpenForm,
  objectsIn,
  type Raw,
  type Shown,
  type ShownButton,
} from './house.ts';

const idOf = (name: string): string => `U0${name.toUpperCase()}`;
const chatOf = (name: string): string => `D0${name.toUpperCase()}`;

/** A unit in a channel of one Slack workspace. */
export async function openSlackHouse(
  staff: readonly string[],
  now: () => Date,
): Promise<{ house: House; femuger: RunningBundle }> {
  const names = Object.fromEntries(staff.map((name) => [idOf(name), name]));
  const api = await startSlackApi(names);
  const femuger = await runBundle(
    { SLACK_SIGNING_SECRET: signingSecret, SLACK_BOT_TOKEN: 'xoxb-test', SLACK_API_URL: api.url },
    now,
  );
  return { house: slackHouse(staff, names, api, femuger, now), femuger };
}

function slackHouse(
  staff: readonly string[],
  names: Readonly<Record<string, string>>,
  api: SlackApi,
  femuger: RunningBundle,
  now: () => Date,
): House {
  const url = `${femuger.url}/api/slack/events`;
  const signing = () => ({ url, at: now() });
  const shown: Shown[] = [];
  let read = 0;
  let sent = 0;
  let form: OpenForm | undefined;
  let pressed: ShownButton['place'] | undefined;
  const stamp = () => `${Math.floor(now().getTime() / 1000)}.${String(++sent).padStart(6, '0')}`;

  async function send(who: string, request: Request): Promise<unknown> {
    const response = await fetch(request);
    if (response.status !== 200) throw new Error(`Slack was answered ${response.status}`);
    const text = await response.text();
    take(who);
    return text ? JSON.parse(text) : undefined;
  }

  function take(who?: string): void {
    for (const call of api.calls.slice(read)) takeCall(call, who);
    read = api.calls.length;
  }

  function takeCall({ method, args }: SlackCall, who: string | undefined): void {
    const to = String(args.user ?? args.channel ?? '');
    if ((method === 'views.open' || method === 'views.update') && who && isRaw(args.view))
      form = formOf(who, args.view);
    if (method === 'response_url') {
      const whisper = { to: 'channel', message: stamp(), ephemeral: true };
      const there = args.replace_original === true && pressed ? pressed : whisper;
      const everybody = there.to === 'channel' && !there.ephemeral;
      show(everybody ? 'channel' : (who ?? '?'), args, there);
      return;
    }
    if (method !== 'chat.postMessage' && method !== 'chat.postEphemeral' && method !== 'chat.update') return;
    const person = staff.find((name) => to === idOf(name) || to === chatOf(name));
    const ephemeral = method === 'chat.postEphemeral';
    const place = {
      to: ephemeral || to === channel ? 'channel' : (person ?? '?'),
      message: stamp(),
      ephemeral,
    };
    show(to === channel ? 'channel' : (person ?? '?'), args, place);
  }

  function show(to: string, args: Raw, place: ShownButton['place']): void {
    const blocks = Array.isArray(args.blocks) ? (args.blocks as Raw[]) : [];
    const lines = blocks.flatMap((block) => [...linesOf(block, names)]);
    const buttons = [...objectsIn(blocks)]
      .filter(({ type, value }) => type === 'button' && typeof value === 'string')
      .map((raw) => ({
        label: wordsIn(raw.text),
        action: String(raw.action_id).replace(/:\d+$/, ''),
        data: JSON.parse(String(raw.value)) as Raw,
        raw,
        place,
      }));
    shown.push({ to, lines: lines.length > 0 ? lines : [String(args.text)], buttons });
  }

  const opened = (): OpenForm | undefined => {
    const found = form;
    form = undefined;
    return found;
  };

  /** Whoever wants to fill in all of it presses the fold at the end of a form. */
  async function unfolded(found: OpenForm): Promise<OpenForm> {
    if (!found.words.includes('"form.unfold"')) return found;
    const user = { id: idOf(found.who), username: found.who, name: found.who, team_id: team };
    const view = {
      ...found.raw,
      type: 'modal',
      id: 'V1',
      hash: 'h1',
      state: { values: inputsOf(found.raw, {}) },
    };
    const container = { type: 'view', view_id: 'V1' };
    const payload = press('form.unfold', '', {
      user,
      channel: undefined,
      message: undefined,
      container,
      view,
    });
    await send(found.who, interactivityRequest(payload, signing()));
    return opened() ?? found;
  }

  async function post({ who, where, id, text }: Message): Promise<void> {
    const at = { user: idOf(who), ts: id, event_ts: id };
    const body =
      where === 'channel' ? message(text, at) : personalMessage(text, { ...at, channel: chatOf(who) });
    await send(who, eventRequest({ ...body, event_id: `Ev${++sent}` }, signing()));
  }

  const placeOf = ({ who, where }: Message) =>
    where === 'channel' ? { channel, channel_type: 'channel' } : { channel: chatOf(who), channel_type: 'im' };

  return {
    staff,
    shown,
    async letIn() {
      const joined = { type: 'member_joined_channel', user: bot, channel, channel_type: 'C', team };
      await send('channel', eventRequest(eventBody({ ...joined, event_ts: stamp() }), signing()));
    },
    async say(who, text, where = 'channel') {
      const isTrial = /^prøvehandling:/i.test(text);
      if (where === 'channel' && !isTrial) {
        const fields = command(text, { user_id: idOf(who), response_url: api.responseUrl });
        const answer = await send(who, commandRequest(fields, signing()));
        if (isRaw(answer)) show(who, answer, { to: 'channel', message: stamp(), ephemeral: true });
        return { who, where, id: '', text };
      }
      const said: Message = { who, where, id: stamp(), text };
      await post(said);
      return said;
    },
    async askForForm(who, words) {
      await this.say(who, words);
      const found = opened();
      if (!found) throw new Error(`no form for ${words}`);
      return unfolded(found);
    },
    deliverAgain: post,
    async edit(old, text) {
      const before = { type: 'message', user: idOf(old.who), text: old.text, ts: old.id };
      const event = { type: 'message', subtype: 'message_changed', ...placeOf(old), ts: stamp() };
      const body = { ...event, message: { ...before, text }, previous_message: before, event_ts: event.ts };
      await send(old.who, eventRequest({ ...eventBody(body), event_id: `Ev${++sent}` }, signing()));
    },
    async remove(old) {
      const before = { type: 'message', user: idOf(old.who), text: old.text, ts: old.id };
      const event = { type: 'message', subtype: 'message_deleted', ...placeOf(old), ts: stamp() };
      const body = { ...event, deleted_ts: old.id, previous_message: before, event_ts: event.ts };
      await send(old.who, eventRequest({ ...eventBody(body), event_id: `Ev${++sent}` }, signing()));
    },
    async press(who, { raw, place }) {
      const here = place.to === 'channel' ? channel : chatOf(place.to);
      const payload = press(String(raw.action_id), String(raw.value), {
        user: { id: idOf(who), username: who, name: who, team_id: team },
        channel: { id: here, name: place.to === 'channel' ? 'sommerfuglene' : 'directmessage' },
        container: {
          type: 'message',
          message_ts: place.message,
          channel_id: here,
          is_ephemeral: place.ephemeral === true,
        },
        message: { type: 'message', ts: place.message, text: 'Knapper' },
        response_url: api.responseUrl,
      });
      pressed = place;
      await send(who, interactivityRequest(payload, signing()));
      const found = opened();
      return found && unfolded(found);
    },
    async submit({ who, raw }, values) {
      const payload = submission(raw, inputsOf(raw, values), {
        user: { id: idOf(who), username: who, name: who, team_id: team },
      });
      const answer = await send(who, interactivityRequest(payload, signing()));
      if (!isRaw(answer) || answer.response_action === 'clear') return undefined;
      if (isRaw(answer.view)) return formOf(who, answer.view);
      return { ...formOf(who, raw), words: JSON.stringify(answer.errors) };
    },
    collect: () => take(),
    stop: async () => {
      await femuger.stop();
      await api.stop();
    },
  };
}

function* linesOf(block: Raw, names: Readonly<Record<string, string>>): Generator<string> {
  if (block.type === 'rich_text_section' || block.type === 'rich_text_quote') {
    const parts = (block.elements as Raw[]).map(({ text, user_id }) => text ?? names[String(user_id)] ?? '');
    yield parts.join('');
  } else if (block.type !== 'actions' && Array.isArray(block.elements)) {
    for (const element of block.elements as Raw[]) yield* linesOf(element, names);
  } else if (block.text !== undefined) yield wordsIn(block.text);
}

function wordsIn(text: unknown): string {
  return isRaw(text) ? String(text.text) : String(text);
}

function formOf(who: string, raw: Raw): OpenForm {
  const blocks = Array.isArray(raw.blocks) ? (raw.blocks as Raw[]) : [];
  const options = blocks.flatMap(({ block_id, element }) =>
    isRaw(element) && Array.isArray(element.options)
      ? [
          [
            String(block_id),
            element.options.map((one: Raw) => ({ value: String(one.value), label: wordsIn(one.text) })),
          ],
        ]
      : [],
  ) as [string, { value: string; label: string }[]][];
  return { who, raw, words: JSON.stringify(blocks), options: Object.fromEntries(options) };
}

/** What Slack would send for the form as it stands, with some fields filled in. */
function inputsOf(raw: Raw, typed: Readonly<Record<string, string>>): Record<string, object> {
  const inputs = (raw.blocks as Raw[]).filter(({ type }) => type === 'input');
  return Object.fromEntries(
    inputs.map(({ block_id, element }) => [
      String(block_id),
      { value: stateOf(isRaw(element) ? element : {}, typed[String(block_id)]) },
    ]),
  );
}

function stateOf(element: Raw, typed: string | undefined): Raw {
  const { type, initial_option, initial_options, initial_value, initial_time, initial_date } = element;
  switch (type) {
    case 'checkboxes':
    case 'multi_static_select': {
      const chosen = typed?.split(',').map((value) => ({ value }));
      return { type, selected_options: chosen ?? initial_options ?? [] };
    }
    case 'radio_buttons':
    case 'static_select':
      return { type, selected_option: typed === undefined ? (initial_option ?? null) : { value: typed } };
    case 'timepicker':
      return { type, selected_time: typed ?? initial_time ?? null };
    case 'datepicker':
      return { type, selected_date: typed ?? initial_date ?? null };
    default:
      return { type, value: typed ?? initial_value ?? null };
  }
}
