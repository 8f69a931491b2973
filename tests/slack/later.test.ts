import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createChat } from '../../bot/slack/deliver.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Address } from '../../shared/ports/chat.ts';
import { StorageFault } from '../../shared/ports/store.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import {
  channel,
  mention,
  message,
  person,
  personalChat,
  personalMessage,
} from '../fixtures/slack/payloads.ts';
import { eventRequest } from '../fixtures/slack/signed-request.ts';
import { createWorkbench, now, show, texts, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.stop());

const event = (body: object, headers = {}) => bench.receive(eventRequest(body, { at: now, headers }));
const away = new StorageFault('unavailable', 'away');
const before = { user: person, text: 'prøvehandling: vi går', ts: '1764000000.000200' };
const edit = (text = 'prøvehandling: vi løber') =>
  message('', {
    subtype: 'message_changed',
    user: undefined,
    message: { ...before, text },
    previous_message: before,
    ts: '1764000009.000100',
    event_ts: '1764000009.000100',
  });
const deletion = message('', {
  subtype: 'message_deleted',
  user: undefined,
  deleted_ts: before.ts,
  previous_message: before,
  ts: '1764000009.000100',
});
const lastTime = { 'x-slack-retry-num': '3' };

describe('an edit or a deletion while the storage is away', () => {
  it.each([
    ['edited', edit()],
    ['deleted', deletion],
  ])('is left to the queue, and Slack is content: %s', async (kind, body) => {
    bench.answers(() => Promise.reject(away));
    expect((await event(body)).status).toBe(200);
    expect(bench.left).toMatchObject([{ intent: { what: { kind, message: { id: before.ts } } } }]);
    expect(bench.api.calls.filter(({ method }) => method.startsWith('chat.'))).toEqual([]);
  });

  it('is left there even at the last time of asking, and its writer is not troubled', async () => {
    bench.answers(() => Promise.reject(away));
    expect((await event(edit(), lastTime)).status).toBe(200);
    expect(bench.left).toHaveLength(1);
    expect(bench.api.callsOf('chat.postEphemeral')).toEqual([]);
  });

  it('is brought again where the queue is away too, and in the end its writer is told', async () => {
    bench.answers(() => Promise.reject(away));
    bench.queueIsAway.at = true;
    expect((await event(edit())).status).toBe(503);
    expect((await event(edit(), lastTime)).status).toBe(200);
    const [told] = bench.api.callsOf('chat.postEphemeral');
    expect(told?.args).toMatchObject({ user: person, text: texts.changeMissed });
  });

  it('of talk that is no trial tells nobody', async () => {
    bench.answers(() => Promise.reject(away));
    bench.queueIsAway.at = true;
    const talk = { ...before, text: 'vi ses' };
    const body = message('', {
      subtype: 'message_changed',
      user: undefined,
      message: { ...talk, text: 'vi ses i morgen' },
      previous_message: talk,
      ts: '1764000009.000100',
    });
    expect((await event(body, lastTime)).status).toBe(200);
    expect(bench.api.callsOf('chat.postEphemeral')).toEqual([]);
  });

  it('says nothing of what was written to it into the log', async () => {
    bench.answers(() => Promise.reject(away));
    await event(edit());
    expect(JSON.stringify(bench.logged)).not.toContain('løber');
  });
});

describe('an answer that Slack does not take', () => {
  const owed = (to: 'everyone' | 'only-you'): Reply =>
    ({ ...(show('Noteret', to) as object), owed: 'da' }) as Reply;

  it.each([
    ['transient', { status: 503 }, false],
    ['rate-limited', { status: 429, retryAfter: 9 }, false],
    ['doubtful', { status: 502 }, true],
  ] as const)('is left to the queue when somebody waits for it: %s', async (_, failure, doubtful) => {
    bench.answers(() => owed('only-you'));
    bench.api.fail('chat.postMessage', failure);
    expect((await event(personalMessage('prøvehandling: vi går'))).status).toBe(200);
    expect(bench.left).toMatchObject([{ doubtful, intent: { what: { kind: 'words' } } }]);
  });

  it('is not, when it may have been seen, or when nobody waits', async () => {
    bench.answers(() => owed('only-you'));
    bench.api.fail('chat.postMessage', 'cut');
    await event(personalMessage('prøvehandling: vi går'));
    bench.answers(() => show('Ugens guide', 'only-you'));
    bench.api.fail('chat.postMessage', { status: 503 });
    await event(personalMessage('guide', { ts: '1764000000.000300' }));
    expect(bench.left).toEqual([]);
  });

  it('is, when the channel cannot whisper and the own chat cannot be had; once it is given, it is not', async () => {
    bench.answers(() => owed('only-you'));
    bench.api.fail('chat.postEphemeral', { status: 503 }, { times: 2 });
    bench.api.fail('chat.postMessage', { status: 503 });
    await event(mention('prøvehandling: vi går'));
    expect(bench.left).toHaveLength(1);
    bench.api.fail('chat.postMessage', { status: 503 }, { after: 1 });
    await event(mention('prøvehandling: vi går', { ts: '1764000000.000400' }));
    expect(bench.left).toHaveLength(1);
  });
});

describe('a message asked for again', () => {
  const chatWith = () =>
    createChat(
      { signingSecret: 's', apiUrl: bench.api.url, workspace: { kind: 'single', botToken: 'xoxb-test' } },
      { store: createSqliteStore({ path: ':memory:' }), log: { info() {}, warn() {}, error() {} } },
    );
  const at = (id: string, thread?: string): Address => ({
    ...{ platform: 'slack', tenant: 'T', kind: 'channel', id },
    ...(thread && { thread }),
  });

  it('says what it says now, and whether that is to the bot', async () => {
    bench.api.messages.push(
      { ts: '1.0', text: 'den første i tråden' },
      { ts: '1.1', text: '<@U0FEMUGER> prøvehandling: A &amp; B' },
      { ts: '1.2', text: 'prøvehandling: uden omtale' },
    );
    const { read } = chatWith();
    expect(await read(at(channel, '1.0'), '1.1')).toEqual({
      kind: 'says',
      text: 'prøvehandling: A & B',
      addressed: true,
    });
    expect(bench.api.callsOf('conversations.replies')[0]?.args).toMatchObject({ ts: '1.0', latest: '1.1' });
    expect(await read(at(channel), '1.2')).toMatchObject({ addressed: false });
    expect(await read(at(personalChat), '1.2')).toMatchObject({ addressed: true });
  });

  it('is gone when it was deleted, though its thread may live on', async () => {
    const { read } = chatWith();
    expect(await read(at(channel), '1.1')).toEqual({ kind: 'gone' });
    bench.api.messages.push({ ts: '1.1', subtype: 'tombstone', text: 'This message was deleted.' });
    expect(await read(at(channel), '1.1')).toEqual({ kind: 'gone' });
    bench.api.fail('conversations.replies', { error: 'thread_not_found' });
    expect(await read(at(channel), '1.1')).toEqual({ kind: 'gone' });
  });

  it.each([
    [{ error: 'missing_scope' }, { kind: 'unreadable' }],
    [{ error: 'not_in_channel' }, { kind: 'unreadable' }],
    [{ error: 'invalid_auth' }, { kind: 'later' }],
    [{ status: 503 }, { kind: 'later' }],
    [
      { status: 429, retryAfter: 40 },
      { kind: 'later', seconds: 40 },
    ],
  ] as const)('cannot be had now, or never: %j', async (failure, reread) => {
    bench.api.fail('conversations.replies', failure);
    expect(await chatWith().read(at(channel), '1.1')).toEqual(reread);
  });
});
