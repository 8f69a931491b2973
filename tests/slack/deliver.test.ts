import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChat } from '../../bot/slack/deliver.ts';
import type { View } from '../../bot/ui/view.ts';
import type { Address } from '../../shared/ports/chat.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import { hurryLimits } from '../doubles/hurried-limits.ts';
import { type Failure, type SlackApi, startSlackApi } from '../doubles/slack-api.ts';
import { channel, person, team } from '../fixtures/slack/payloads.ts';
import { recordingLog, viewOf } from './workbench.ts';

let api: SlackApi;
beforeEach(async () => {
  api = await startSlackApi();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await api.stop();
});

const chatAt = (apiUrl: string) =>
  createChat(
    { signingSecret: 'unused', apiUrl, workspace: { kind: 'single', botToken: 'xoxb-test' } },
    { store: createSqliteStore({ path: ':memory:' }), log: recordingLog([]) },
  );
const inChannel: Address = { platform: 'slack', tenant: team, kind: 'channel', id: channel };
const inPerson: Address = { platform: 'slack', tenant: team, kind: 'person', id: person };

/** Long enough for two messages. */
const long: View = {
  summary: 'Langt',
  nodes: Array.from({ length: 60 }, (_, i) => ({ node: 'paragraph', words: `Afsnit ${i}` })),
};

it('posts in a channel, in a thread, and to a person, and says which message it became', async () => {
  const chat = chatAt(api.url);
  expect(await chat.post(inChannel, viewOf('Godmorgen & <hej>'))).toEqual({
    ok: true,
    messageId: expect.stringMatching(/^\d+\.\d+$/),
  });
  await chat.post({ ...inChannel, thread: '1.2' }, viewOf('I tråden'));
  await chat.post(inPerson, viewOf('Til dig'));
  expect(api.calls.map(({ args }) => [args.channel, args.thread_ts])).toEqual([
    [channel, undefined],
    [channel, '1.2'],
    [person, undefined],
  ]);
  expect(api.calls[0]).toMatchObject({ token: 'xoxb-test', args: { text: 'Godmorgen &amp; &lt;hej&gt;' } });
});

it('replaces what it posted: in a channel by the channel, and to a person in the conversation of the two', async () => {
  const chat = chatAt(api.url);
  expect(await chat.update(inChannel, '1.2', viewOf('Nu'))).toMatchObject({ ok: true });
  // Slack finds no message by a person's id, and the double knows it.
  expect(await chat.update(inPerson, '1.3', viewOf('Nu'))).toMatchObject({ ok: true });
  expect(api.callsOf('chat.update').map(({ args }) => [args.channel, args.ts])).toEqual([
    [channel, '1.2'],
    [`D${person.slice(1)}`, '1.3'],
  ]);
});

describe('what Slack refuses becomes a kind', () => {
  const kinds: readonly [Failure, object][] = [
    [
      { status: 429, retryAfter: 17 },
      { kind: 'rate-limited', retryAfterSeconds: 17 },
    ],
    [{ status: 429 }, { kind: 'rate-limited', retryAfterSeconds: 30 }],
    [{ error: 'ratelimited' }, { kind: 'rate-limited', retryAfterSeconds: 30 }],
    [{ error: 'channel_not_found' }, { kind: 'gone' }],
    [{ error: 'is_archived' }, { kind: 'gone' }],
    [{ error: 'not_in_channel' }, { kind: 'gone' }],
    [{ error: 'invalid_auth' }, { kind: 'auth' }],
    [{ error: 'token_revoked' }, { kind: 'auth' }],
    [{ error: 'missing_scope' }, { kind: 'auth' }],
    [{ error: 'service_unavailable' }, { kind: 'transient' }],
    [{ status: 500 }, { kind: 'doubtful' }],
    [{ status: 503 }, { kind: 'transient' }],
    [{ error: 'fatal_error' }, { kind: 'ambiguous' }],
    ['cut', { kind: 'ambiguous' }],
  ];
  it.each(kinds)('%j', async (failure, expected) => {
    api.fail('chat.postMessage', failure);
    expect(await chatAt(api.url).post(inChannel, viewOf('Hej'))).toEqual({ ok: false, ...expected });
    expect(api.calls).toHaveLength(1);
  });
});

it('calls it transient when nothing was sent because nobody listens', async () => {
  const server = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => server.once('listening', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  const delivery = await chatAt(`http://127.0.0.1:${port}/api/`).post(inChannel, viewOf('Hej'));
  expect(delivery).toEqual({ ok: false, kind: 'transient' });
});

it('cannot tell what became of a message that was never answered', async () => {
  api.fail('chat.postMessage', 'hang');
  const limits = hurryLimits();
  expect(await chatAt(api.url).post(inChannel, viewOf('Hej'))).toEqual({ ok: false, kind: 'ambiguous' });
  expect(limits).toEqual([8000]);
});

it('never lets a half-delivered view be sent again', async () => {
  const chat = chatAt(api.url);
  expect(await chat.post(inChannel, long)).toMatchObject({ ok: true });
  const parts = api.calls.length;
  expect(parts).toBeGreaterThan(1);
  api.fail('chat.postMessage', { status: 429, retryAfter: 1 }, { after: 1 });
  expect(await chat.post(inChannel, long)).toEqual({ ok: false, kind: 'ambiguous' });
  expect(api.calls).toHaveLength(parts + 2);
  api.fail('chat.postMessage', { status: 429, retryAfter: 1 });
  expect(await chat.post(inChannel, long)).toMatchObject({ kind: 'rate-limited' });
});

it('knows people by the name they chose, and does without when Slack keeps it', async () => {
  expect(await chatAt(api.url).nameOf(inPerson)).toBe('Ane Ø. 🌱');
  api.fail('users.info', { error: 'user_not_found' });
  expect(await chatAt(api.url).nameOf(inPerson)).toBeUndefined();
});
