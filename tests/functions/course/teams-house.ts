import { readFileSync } from 'node:fs';
import { type BotConnector, startBotConnector } from '../../doubles/bot-connector.ts';
import { type RunningBundle, runBundle } from '../running-bundle.ts';
import { type House, isRaw, type Message, type OpenForm, objectsIn, type Raw, type Shown } from './house.ts';

const idOf = (name: string): string =>
  `7c0ffee0-0000-4000-8000-${Buffer.from(name).toString('hex').padStart(12, '0')}`;
const chatOf = (name: string): string => `a:1personal-${name.toLowerCase()}`;
const home = '19:stuen-solsikken@thread.tacv2';

const recorded = (name: string): Raw =>
  JSON.parse(readFileSync(new URL(`../../fixtures/teams/${name}.json`, import.meta.url), 'utf8')) as Raw;

/** A unit in a channel of one Teams team. */
export async function openTeamsHouse(
  staff: readonly string[],
  now: () => Date,
): Promise<{ house: House; femuger: RunningBundle }> {
  const connector = await startBotConnector((id) => {
    const person = staff.find((name) => `29:${idOf(name)}` === id);
    return person ? chatOf(person) : 'a:nobody';
  });
  const femuger = await runBundle({}, now);
  return { house: teamsHouse(staff, connector, femuger, now), femuger };
}

function teamsHouse(
  staff: readonly string[],
  connector: BotConnector,
  femuger: RunningBundle,
  now: () => Date,
): House {
  const shown: Shown[] = [];
  let read = 0;
  let sent = 0;
  const stamp = () => String(now().getTime() + ++sent);

  async function send(activity: Raw): Promise<unknown> {
    const response = await fetch(`${femuger.url}/api/teams/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...activity, serviceUrl: connector.url }),
    });
    if (response.status !== 200) throw new Error(`Teams was answered ${response.status}`);
    take();
    const text = await response.text();
    return text ? JSON.parse(text) : undefined;
  }

  function take(): void {
    for (const { path, body } of connector.calls.slice(read)) {
      const conversation = /^\/v3\/conversations\/([^/]+)\/activities/.exec(path)?.[1] ?? '';
      if (!conversation) continue;
      const { id } = isRaw(body.recipient) ? body.recipient : {};
      const person = path.includes('isTargetedActivity=true')
        ? staff.find((name) => `29:${idOf(name)}` === id)
        : staff.find((name) => chatOf(name) === conversation);
      const isForAll = conversation.startsWith(home) && !path.includes('isTargetedActivity=true');
      show(isForAll ? 'channel' : (person ?? '?'), body, conversation.startsWith(home));
    }
    read = connector.calls.length;
  }

  function show(to: string, body: unknown, inChannel = to === 'channel'): void {
    const all = [...objectsIn(body)];
    const place = { to: inChannel ? 'channel' : to, message: stamp(), ephemeral: to !== 'channel' };
    const buttons = all
      .filter(({ type, data }) => /^Action\.(Execute|Submit)$/.test(String(type)) && isRaw(data))
      .map((raw) => {
        const data = raw.data as Raw;
        return {
          label: String(raw.title),
          action: String(data.action),
          data: isRaw(data.data) ? data.data : {},
          raw,
          place,
        };
      });
    const said = isRaw(body) && typeof body.text === 'string' ? [body.text] : [];
    shown.push({ to, lines: [...said, ...all.flatMap(lineOf)], buttons });
  }

  const from = (who: string) => ({ id: `29:${idOf(who)}`, name: who, aadObjectId: idOf(who) });

  /** A recorded activity, from this person in this place. */
  function activity(name: string, who: string, where: Message['where'], id: string): Raw {
    const base = recorded(where === 'channel' ? 'channel-mention' : 'personal-message');
    const like = recorded(name);
    return {
      ...like,
      from: from(who),
      id,
      timestamp: now().toISOString(),
      conversation:
        where === 'channel'
          ? { ...(base.conversation as Raw), id: `${home};messageid=${id}` }
          : { ...(base.conversation as Raw), id: chatOf(who) },
      channelData: base.channelData,
      ...(base.type === like.type && { entities: base.entities }),
    };
  }

  const spoken = ({ where, text }: Message) =>
    where === 'channel' ? `<at>Femuger</at>&nbsp;${escaped(text)}\n` : `${escaped(text)}\n`;

  async function post(said: Message): Promise<void> {
    const like = said.where === 'channel' ? 'channel-mention' : 'personal-message';
    await send({ ...activity(like, said.who, said.where, said.id), text: spoken(said) });
  }

  function changed(type: string, eventType: string, old: Message, text: string): Raw {
    const like = old.where === 'channel' ? 'channel-mention' : 'personal-message';
    const base = activity(like, old.who, old.where, old.id);
    return {
      ...base,
      type,
      text,
      timestamp: new Date(now().getTime() + ++sent).toISOString(),
      channelData: { ...(base.channelData as Raw), eventType },
    };
  }

  const house: House = {
    staff,
    shown,
    async letIn() {
      for (const name of ['install-in-team', 'members-added-in-team'])
        await send({ ...recorded(name), timestamp: now().toISOString() });
    },
    async say(who, text, where = 'channel') {
      const said: Message = { who, where, id: stamp(), text };
      await post(said);
      return said;
    },
    async askForForm(who, words) {
      await house.say(who, words);
      const opener = shown.at(-1)?.buttons.find(({ raw }) => raw.type === 'Action.Submit');
      const form = opener && (await house.press(who, opener));
      if (!form) throw new Error(`no form for ${words}`);
      return form;
    },
    deliverAgain: post,
    edit: async (old, text) =>
      void (await send(changed('messageUpdate', 'editMessage', old, spoken({ ...old, text })))),
    remove: async (old) => void (await send(changed('messageDelete', 'softDeleteMessage', old, ''))),
    async press(who, { raw, place }) {
      const where = place.to === 'channel' ? 'channel' : 'personal';
      const data = raw.data as Raw;
      const opens = isRaw(data.msteams);
      const kind = raw.type === 'Action.Execute' ? 'card-action' : opens ? 'task-fetch' : 'task-submit';
      const base = activity(kind, who, where, `f:${stamp()}`);
      const value =
        raw.type === 'Action.Execute' ? { action: { ...raw, verb: raw.verb }, trigger: 'manual' } : { data };
      const before = shown.length;
      const answer = await send({ ...base, value, replyToId: place.message });
      // A card that took the pressed one's place is the answer too.
      return answered(
        who,
        shown.length > before && raw.type === 'Action.Execute' ? undefined : answer,
        where,
      );
    },
    async submit({ who, raw }, values) {
      const where = raw.where === 'personal' ? 'personal' : 'channel';
      const base = activity('task-submit', who, where, `f:${stamp()}`);
      const filled = { ...(raw.inputs as Raw), ...prefixed(values) };
      const answer = await send({ ...base, value: { data: { ...(raw.data as Raw), ...filled } } });
      return answered(who, answer, where);
    },
    collect: take,
    stop: async () => {
      await femuger.stop();
      await connector.stop();
    },
  };
  return house;

  /** A form in a dialog, or a card that only this person sees. */
  function answered(who: string, answer: unknown, where: Message['where']): OpenForm | undefined {
    const objects = [...objectsIn(answer)];
    const submit = objects.find(({ data }) => isRaw(data) && 'form' in data);
    const data = submit?.data;
    if (!isRaw(data)) {
      if (objects.some(({ type }) => type === 'AdaptiveCard')) show(who, answer);
      return undefined;
    }
    const inputs = objects.filter(({ id }) => typeof id === 'string' && id.startsWith('f_'));
    const known = inputs.map(({ id, value = '' }) => [String(id), value]);
    const options = inputs.flatMap(({ id, choices }) =>
      Array.isArray(choices)
        ? [
            [
              String(id).slice(2),
              choices.map((one: Raw) => ({ value: String(one.value), label: String(one.title) })),
            ],
          ]
        : [],
    ) as [string, { value: string; label: string }[]][];
    return {
      who,
      words: JSON.stringify(answer),
      raw: { data, where, inputs: Object.fromEntries(known) },
      options: Object.fromEntries(options),
    };
  }
}

function lineOf({ type, text, inlines, facts }: Raw): string[] {
  if (type === 'TextBlock') return [unescaped(String(text))];
  if (type === 'RichTextBlock')
    return [(inlines as (Raw | string)[]).map((run) => (isRaw(run) ? String(run.text) : run)).join('')];
  if (type === 'FactSet')
    return (facts as Raw[]).map(
      ({ title, value }) => `${unescaped(String(title))} ${unescaped(String(value))}`,
    );
  return [];
}

function unescaped(text: string): string {
  return text
    .replace(/\\(.)/g, '$1')
    .replace(/<\/?at>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function prefixed(values: Readonly<Record<string, string>>): Raw {
  return Object.fromEntries(Object.entries(values).map(([id, value]) => [`f_${id}`, value]));
}
