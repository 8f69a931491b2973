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
import { createWorkbench, now, show, texts, type Workbench } from './workbench.ts';

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
