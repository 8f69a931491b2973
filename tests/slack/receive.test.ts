import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ComeAgain } from '../../bot/turn/come-again.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { StorageFault } from '../../shared/ports/store.ts';
import {
  bot,
  channel,
  command,
  mention,
  message,
  person,
  personalChat,
  personalMessage,
  press,
  submission,
} from '../fixtures/slack/payloads.ts';
import { commandRequest, eventRequest, interactivityRequest } from '../fixtures/slack/signed-request.ts';
import { createWorkbench, form, now, show, texts, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.stop());

const at = { at: now };
const event = (body: object, headers = {}) => bench.receive(eventRequest(body, { ...at, headers }));
const say = (fields: Record<string, string>) =>
  bench.receive(commandRequest({ ...fields, response_url: bench.api.responseUrl }, at));
const pressed = (more: object = {}) =>
  bench.receive(
    interactivityRequest(
      press('help.show:3', '{"unit":"æ \\u0026 🌱"}', { response_url: bench.api.responseUrl, ...more }),
      at,
    ),
  );
/** The calls without `users.info`. */
const acts = () => bench.api.calls.filter(({ method }) => method !== 'users.info');
const methods = () => acts().map(({ method }) => method);
const words = 'Rødgrød på børnehavens æbletræ 🍎 & <3';

describe('what people write survives', () => {
  const spelled = words.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

  it('as an event', async () => {
    await event(mention(spelled));
    expect(bench.intents[0]?.what).toEqual({ kind: 'words', text: words });
  });

  it('as a command', async () => {
    await say(command(spelled));
    expect(bench.intents[0]?.what).toEqual({ kind: 'words', text: words });
  });

  it('in a button and in a form', async () => {
    await pressed();
    expect(bench.intents[0]?.what).toEqual({ kind: 'button', action: 'help.show', data: { unit: 'æ & 🌱' } });
    const view = { callback_id: 'unit.create', private_metadata: '{}' };
    await bench.receive(interactivityRequest(submission(view, { name: { value: { value: words } } }), at));
    expect(bench.intents[1]?.what).toMatchObject({ kind: 'form', values: { name: words } });
  });

  it('on the way out', async () => {
    bench.answers(() => show(words, 'everyone'));
    await event(mention('guide'));
    const [call] = bench.api.callsOf('chat.postMessage');
    expect(call?.args).toMatchObject({ channel, text: spelled });
    expect(JSON.stringify(call?.args.blocks)).toContain(words);
  });
});

describe('where an answer is shown', () => {
  it('is the thread that the question came from', async () => {
    bench.answers(() => show('Her', 'everyone'));
    await event(mention('guide', { thread_ts: '1764000000.000001' }));
    expect(bench.api.callsOf('chat.postMessage')[0]?.args.thread_ts).toBe('1764000000.000001');
  });

  it('is only before the eyes of the one who asked', async () => {
    bench.answers(() => show('Kun dig', 'only-you'));
    await event(mention('guide', { thread_ts: '1764000000.000001' }));
    expect(methods()).toEqual(['chat.postEphemeral']);
    expect(acts()[0]?.args).toMatchObject({ channel, user: person, thread_ts: '1764000000.000001' });
  });

  it('is the personal chat when the channel cannot be used, and a line there says so', async () => {
    bench.answers(() => show('Kun dig', 'only-you'));
    bench.api.fail('chat.postEphemeral', { error: 'user_not_in_channel' });
    await event(mention('guide'));
    const posted = bench.api.callsOf('chat.postMessage').map(({ args }) => [args.channel, args.text]);
    expect(posted).toEqual([
      [person, 'Kun dig'],
      [channel, texts.sentPrivately],
    ]);
  });

  it('is said to be in the personal chat also where it only seems to have come there', async () => {
    bench.answers(() => show('Kun dig', 'only-you'));
    bench.api.fail('chat.postEphemeral', { error: 'user_not_in_channel' });
    bench.api.fail('chat.postMessage', 'cut');
    await event(mention('guide'));
    const last = bench.api.callsOf('chat.postMessage').at(-1);
    expect(last?.args).toMatchObject({ channel, text: texts.sentPrivately });
  });

  it('is a neutral line when nothing private can be had', async () => {
    bench.answers(() => show('Hemmeligt', 'only-you'));
    bench.api.fail('chat.postEphemeral', { error: 'user_not_in_channel' });
    bench.api.fail('chat.postMessage', { error: 'cannot_dm_bot' });
    await event(mention('guide'));
    const last = bench.api.calls.at(-1);
    expect(last?.args).toMatchObject({ channel, text: texts.answeredPrivately });
    expect(JSON.stringify(last?.args)).not.toContain('Hemmeligt');
  });

  it('is the answer to the command itself', async () => {
    bench.answers(() => show('Ja', 'only-you'));
    expect(await (await say(command('guide'))).json()).toMatchObject({
      response_type: 'ephemeral',
      text: 'Ja',
    });
    bench.answers(() => show('Ja', 'everyone'));
    expect(await (await say(command('guide'))).json()).toMatchObject({ response_type: 'in_channel' });
    // Two other people may be talking here.
    const inPersonal = await say(
      command('guide', { channel_id: personalChat, channel_name: 'directmessage' }),
    );
    expect(await inPersonal.json()).toMatchObject({ response_type: 'ephemeral' });
    expect(acts()).toEqual([]);
  });

  it('is the response url once Slack has stopped waiting', async () => {
    bench.answers(() => {
      bench.clock.at = new Date(now.getTime() + 4000);
      return show('Sent, men her', 'only-you');
    });
    expect(await (await say(command('guide'))).text()).toBe('');
    expect(bench.api.callsOf('response_url')[0]?.args).toMatchObject({ text: 'Sent, men her' });
  });

  it('is the place of the pressed message, unless that would show everybody what is for one', async () => {
    bench.answers(() => show('Ny', 'everyone', true));
    await pressed();
    bench.answers(() => show('Kun dig', 'only-you', true));
    await pressed();
    await pressed({ container: { type: 'message', channel_id: channel, is_ephemeral: true } });
    expect(acts().map(({ args }) => args.replace_original)).toEqual([true, false, true]);
  });
});

describe('a form', () => {
  const opened = () => bench.api.callsOf('views.open')[0]?.args.view as Record<string, object>;
  const send = async () => {
    const blocks = [{ type: 'input', block_id: 'name' }];
    const body = submission({ ...opened(), blocks }, { name: { value: { value: 'Stjernerne' } } });
    return bench.receive(interactivityRequest(body, at));
  };

  beforeEach(async () => {
    bench.answers(() => ({ kind: 'open-form', form }));
    await pressed({ message: { ts: '1764000000.000300', thread_ts: '1764000000.000001' } });
  });

  it('is opened first of all', () => {
    expect(methods()).toEqual(['views.open']);
    expect(acts()[0]?.args.trigger_id).toBe('trigger-2');
  });

  it('knows where it came from, and keeps that to itself', async () => {
    bench.answers(() => show('Oprettet', 'everyone'));
    expect(await (await send()).json()).toEqual({ response_action: 'clear' });
    expect(bench.intents[1]).toMatchObject({
      where: { kind: 'channel', conversation: channel, thread: '1764000000.000001', name: 'sommerfuglene' },
      what: { kind: 'form', form: 'unit.create', values: { name: 'Stjernerne' } },
    });
    expect(bench.intents[1]?.what).toHaveProperty('context', { step: '1' });
    expect(bench.api.calls.at(-1)?.args).toMatchObject({ channel, thread_ts: '1764000000.000001' });
  });

  it('is answered in the place of the message it was opened from, if one person alone sees that', async () => {
    const ephemeral = { container: { type: 'message', channel_id: channel, is_ephemeral: true } };
    const own = { channel: { id: personalChat, name: 'directmessage' } };
    const answersTo = async (from: object, reply: Reply) => {
      bench.answers(() => ({ kind: 'open-form', form }));
      await pressed(from);
      const { view } = bench.api.callsOf('views.open').at(-1)?.args ?? {};
      bench.answers(() => reply);
      const body = submission(view as object, { name: { value: { value: 'Stjernerne' } } });
      const before = acts().length;
      await bench.receive(interactivityRequest(body, at));
      expect(bench.intents.at(-1)?.what).toHaveProperty('context', { step: '1' });
      return acts()
        .slice(before)
        .map(({ method, args }) => (args.replace_original ? 'in its place' : method));
    };
    expect(await answersTo(ephemeral, show('Mødet', 'only-you', true))).toEqual(['in its place']);
    expect(await answersTo(own, show('Mødet', 'only-you', true))).toEqual(['in its place']);
    expect(await answersTo({}, show('Mødet', 'only-you', true))).toEqual(['chat.postEphemeral']);
    expect(await answersTo(ephemeral, show('Gemt', 'only-you'))).toEqual(['chat.postEphemeral']);
    expect(await answersTo(ephemeral, show('Til alle', 'everyone', true))).toEqual(['chat.postMessage']);
    // Half an hour later Slack does not take it any more.
    bench.api.fail('response_url', { status: 404 });
    expect(await answersTo(ephemeral, show('Mødet', 'only-you', true))).toEqual([
      'in its place',
      'chat.postEphemeral',
    ]);
    // The whole card stands above: one line says that it is saved, with the way to it.
    bench.api.fail('response_url', { status: 404 });
    const beside = { summary: 'Gemt.', nodes: [{ node: 'paragraph', words: 'Gemt.' }] } as const;
    await answersTo(ephemeral, { ...show('Mødet', 'only-you', true), beside } as Reply);
    expect(JSON.stringify(acts().at(-1)?.args)).toContain('Gemt.');
    expect(JSON.stringify(acts().at(-1)?.args)).not.toContain('Mødet');
  });

  it('leaves out where it was opened from when there is no room for that', async () => {
    const full = { ...form, context: { step: 'x'.repeat(2800) } };
    bench.answers(() => ({ kind: 'open-form', form: full }));
    const container = { type: 'message', channel_id: channel, is_ephemeral: true };
    await pressed({ container, response_url: `${bench.api.responseUrl}?${'u'.repeat(200)}` });
    expect(bench.api.callsOf('views.open')).toHaveLength(2);
  });

  it('comes back with errors at its fields, or whole with what was typed', async () => {
    bench.answers(() => ({ kind: 'form-errors', form: { ...form, errors: { name: 'For kort' } } }));
    expect(await (await send()).json()).toEqual({ response_action: 'errors', errors: { name: 'For kort' } });
    const values = { name: 'Stjernerne' };
    bench.answers(() => ({ kind: 'form-errors', form: { ...form, values, errors: { '': 'Optaget' } } }));
    const whole = await (await send()).text();
    expect(JSON.parse(whole)).toMatchObject({ response_action: 'update' });
    expect(whole).toContain('Optaget');
    expect(whole).toContain('"initial_value":"Stjernerne"');
  });

  it('is drawn again when it has something new to carry, for marked fields alone would lose it', async () => {
    const asked = { ...form, context: { ...form.context, accepted: 'print' }, errors: { name: 'Sikker?' } };
    bench.answers(() => ({ kind: 'form-errors', form: asked }));
    const answer = (await (await send()).json()) as { view: { private_metadata: string } };
    expect(answer).toMatchObject({ response_action: 'update' });
    expect(JSON.parse(answer.view.private_metadata)).toMatchObject({ accepted: 'print' });
    expect(JSON.stringify(answer.view)).toContain('Sikker?');
  });

  it('gives way to the next form, and closes when there is nothing to say', async () => {
    bench.answers(() => ({ kind: 'open-form', form: { ...form, title: 'Den næste' } }));
    expect(await (await send()).json()).toMatchObject({ response_action: 'update', view: { type: 'modal' } });
    bench.answers(() => ({ kind: 'nothing' }));
    expect(await (await send()).json()).toEqual({ response_action: 'clear' });
  });

  it('stays open with what was typed when something breaks', async () => {
    bench.answers(() => Promise.reject(new Error('Stjernerne')));
    expect(await (await send()).json()).toEqual({
      response_action: 'errors',
      errors: { name: texts.somethingWentWrong },
    });
  });

  it('is drawn again whole, with what was typed so far, when its fold is pressed', async () => {
    const view = { ...opened(), type: 'modal', id: 'V7', hash: 'h1' };
    const values = { name: { value: { value: 'Stjer' } } };
    const unfold = press('form.unfold', '', {
      channel: undefined,
      message: undefined,
      container: { type: 'view', view_id: 'V7' },
      view: { ...view, state: { values } },
    });
    bench.answers(() => ({ kind: 'form-errors', form: { ...form, values: { name: 'Stjer' } } }));
    await bench.receive(interactivityRequest(unfold, at));
    expect(bench.intents[1]).toMatchObject({
      where: { kind: 'channel', conversation: channel },
      what: { kind: 'form', form: 'unit.create', values: { name: 'Stjer' }, unfold: true },
    });
    const { args } = bench.api.callsOf('views.update')[0] ?? {};
    expect(args).toMatchObject({ view_id: 'V7', hash: 'h1' });
    expect(JSON.stringify(args?.view)).toContain('"initial_value":"Stjer"');
  });

  it('is drawn again where the field to mend was folded away', async () => {
    bench.answers(() => ({ kind: 'form-errors', form: { ...form, errors: { where: 'For lang' } } }));
    expect(await (await send()).json()).toMatchObject({ response_action: 'update' });
  });

  it('is told calmly to be asked for again when it came too late', async () => {
    bench.api.fail('views.open', { error: 'expired_trigger_id' });
    await pressed();
    expect(bench.api.calls.at(-1)).toMatchObject({
      method: 'response_url',
      args: { response_type: 'ephemeral', replace_original: false, text: texts.tryAgain },
    });
    bench.api.fail('views.open', { error: 'expired_trigger_id' });
    expect(await (await say(command('opret'))).json()).toMatchObject({ text: texts.tryAgain });
  });

  it('is a button away when words asked for it', async () => {
    await event(mention('opret'));
    const { args } = bench.api.callsOf('chat.postEphemeral')[0] ?? {};
    const blocks = args?.blocks as { elements?: { action_id: string; value: string }[] }[];
    const button = blocks.flatMap(({ elements = [] }) => elements).find((one) => one.action_id);
    await bench.receive(interactivityRequest(press(button?.action_id ?? '', button?.value ?? ''), at));
    expect(bench.intents.at(-1)?.what).toEqual({ kind: 'words', text: 'opret' });
    expect(bench.api.callsOf('views.open')).toHaveLength(2);
  });
});

describe('when something breaks', () => {
  const away = new StorageFault('unavailable', 'away');

  it('the person is told privately, Slack is content, and the log holds no words', async () => {
    bench.answers(() => Promise.reject(new Error(words)));
    const response = await event(mention(words));
    expect(response.status).toBe(200);
    expect(bench.api.callsOf('chat.postEphemeral')[0]?.args.text).toBe('Det lykkedes ikke &amp; prøv igen.');
    expect(bench.logged.map((one) => one.event)).toContain('slack.failed');
    expect(bench.logged[0]?.fields).toMatchObject({ request: expect.stringMatching(/^[0-9a-f-]{36}$/) });
    expect(JSON.stringify(bench.logged)).not.toContain('børnehavens');
  });

  it('Slack brings an event again while the storage is away, until it gives up', async () => {
    bench.answers(() => Promise.reject(away));
    expect((await event(mention('guide'))).status).toBe(503);
    expect(acts()).toEqual([]);
    expect((await event(mention('guide'), { 'x-slack-retry-num': '3' })).status).toBe(200);
    expect(methods()).toEqual(['chat.postEphemeral']);
  });

  it('a command and a press are answered even then', async () => {
    bench.answers(() => Promise.reject(away));
    const response = await say(command('guide'));
    expect(await response.json()).toMatchObject({
      response_type: 'ephemeral',
      text: texts.somethingWentWrong.replace('&', '&amp;'),
    });
    expect((await pressed()).status).toBe(200);
    expect(bench.api.callsOf('response_url')[0]?.args).toMatchObject({ response_type: 'ephemeral' });
  });

  it('an answer that Slack refuses is not asked for again', async () => {
    bench.answers(() => show('Her', 'everyone'));
    bench.api.fail('chat.postMessage', { status: 429, retryAfter: 7 });
    expect((await event(mention('guide'))).status).toBe(200);
    expect(methods()).toEqual(['chat.postMessage']);
    expect(bench.logged).toContainEqual({
      event: 'slack.not-said',
      fields: expect.objectContaining({ kind: 'rate-limited' }),
    });
  });
});

it('acts once on a message that mentions the bot, though Slack tells of it twice', async () => {
  const text = `prøvehandling: <@${bot}> vi synger`;
  await event(message(text));
  await event(mention('', { text, ts: '1764000000.000200' }));
  expect(bench.intents).toHaveLength(1);
});

it('has an event brought again when Slack cannot tell who we are just now', async () => {
  bench.api.fail('auth.test', { status: 500 });
  const unnamed = { ...personalMessage('guide'), authorizations: [] };
  expect((await event(unnamed)).status).toBe(503);
  expect((await event(unnamed)).status).toBe(200);
  expect(bench.intents).toHaveLength(1);
});

it('asks who it is only when Slack does not say', async () => {
  await event({ ...personalMessage('guide'), authorizations: [] });
  await event({ ...personalMessage('guide'), authorizations: [] });
  await event(personalMessage('guide'));
  expect(methods()).toEqual(['auth.test']);
  expect(bench.intents).toHaveLength(3);
});

describe('who writes', () => {
  it('is looked up once, and a guest is told apart', async () => {
    bench.api.knowPerson({ is_restricted: true });
    await event(mention('guide'));
    await event(mention('hjælp', { ts: '1764000000.000900' }));
    expect(bench.intents.map(({ who }) => who.outsider)).toEqual([true, true]);
    expect(bench.api.callsOf('users.info')).toHaveLength(1);
  });

  it.each([{ is_stranger: true }, { is_ultra_restricted: true }, { team_id: 'T0ANDRE' }])(
    'is an outsider with %j',
    async (told) => {
      bench.api.knowPerson(told);
      await event(mention('guide'));
      expect(bench.intents[0]?.who.outsider).toBe(true);
    },
  );

  it('is asked for again when Slack could not say', async () => {
    bench.api.fail('users.info', { error: 'internal_error' });
    await event(mention('guide'));
    await event(mention('hjælp', { ts: '1764000000.000900' }));
    expect(bench.intents.map(({ who }) => who.outsider)).toEqual([undefined, undefined]);
    expect(bench.api.callsOf('users.info')).toHaveLength(2);
  });
});

describe('a message that was taken in', () => {
  const marked = { channel, timestamp: '1764000000.000200', name: 'white_check_mark' };

  it('is marked with a ✅, and the mark goes when it was let go', async () => {
    bench.answers(() => ({ kind: 'nothing', mark: 'taken' }));
    await event(message('prøvehandling: vi synger'));
    expect(bench.api.callsOf('reactions.add').map(({ args }) => args)).toMatchObject([marked]);
    bench.answers(() => ({ kind: 'nothing', mark: 'let-go' }));
    const before = { type: 'message', user: person, text: 'prøvehandling: vi synger', ts: marked.timestamp };
    await event(
      message('', {
        subtype: 'message_changed',
        message: { ...before, text: 'nej' },
        previous_message: before,
      }),
    );
    expect(bench.api.callsOf('reactions.remove').map(({ args }) => args)).toMatchObject([marked]);
  });

  it('loses nothing but the mark where the workspace has not granted it, and is not tried again', async () => {
    bench.api.fail('reactions.add', { error: 'missing_scope' }, { times: 9 });
    bench.answers(() => ({ ...show('Noteret', 'only-you'), mark: 'taken' }) as Reply);
    expect((await event(message('prøvehandling: vi synger'))).status).toBe(200);
    expect((await event(message('prøvehandling: vi danser', { ts: '1764000000.000300' }))).status).toBe(200);
    expect(bench.api.callsOf('chat.postEphemeral')).toHaveLength(2);
    expect(bench.api.callsOf('reactions.add')).toHaveLength(1);
  });
});

it('does not read to the end what is longer than anything Slack sends', async () => {
  const response = await bench.receive(eventRequest({ ...mention('x'.repeat(1024 * 1024)) }, at));
  expect(response.status).toBe(413);
  expect(bench.intents).toEqual([]);
});

it('lets Slack bring again what the core wants to have again', async () => {
  bench.answers(() => Promise.reject(new ComeAgain()));
  expect((await event(message('prøvehandling: vi synger'))).status).toBe(503);
  expect(bench.logged.map((one) => one.event)).toEqual(['slack.again']);
});
