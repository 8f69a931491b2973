import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createChat } from '../../bot/teams/deliver.ts';
import { toReference } from '../../bot/teams/reference.ts';
import type { View } from '../../bot/ui/view.ts';
import type { Address } from '../../shared/ports/chat.ts';
import { type BotConnector, startBotConnector, type Trouble } from '../doubles/bot-connector.ts';
import { hurryLimits } from '../doubles/hurried-limits.ts';
import { recorded, tenant } from '../doubles/teams-caller.ts';

const view: View = {
  summary: 'Mødeguiden er klar 🌱',
  nodes: [{ node: 'paragraph', words: 'Statusmøde på fredag. Kære alle på Rævestuen!' }],
};
const ane = '7c0ffee0-0000-4000-8000-0000000000a1';
const channelId = '19:stuen-solsikken@thread.tacv2';
const logged: string[] = [];
const write = (event: string, fields?: object) => void logged.push(`${event} ${JSON.stringify(fields)}`);
const chat = createChat(
  { credentials: undefined, allowedTenants: 'any', forms: 'dialog' },
  { log: { info: write, warn: write, error: write } },
);

let connector: BotConnector;
beforeEach(async () => {
  connector = await startBotConnector();
});
afterEach(async () => {
  vi.restoreAllMocks();
  await connector.stop();
});

function channel(thread?: string): Address {
  const reference = toReference(recorded('channel-mention', { serviceUrl: connector.url }));
  return { platform: 'teams', tenant, kind: 'channel', id: channelId, reference, ...(thread && { thread }) };
}

function person(from: 'personal-message' | 'channel-mention', id = ane): Address {
  const reference = toReference(recorded(from, { serviceUrl: connector.url }));
  return { platform: 'teams', tenant, kind: 'person', id, reference };
}

describe('posting unasked', () => {
  it('starts a thread in the channel, or goes on in one', async () => {
    expect(await chat.post(channel(), view)).toEqual({ ok: true, messageId: 'message-1' });
    expect(await chat.post(channel('1732349740000'), view)).toMatchObject({ ok: true });
    expect(connector.calls.map(({ path }) => path)).toEqual([
      `/v3/conversations/${channelId}/activities`,
      `/v3/conversations/${channelId};messageid=1732349740000/activities`,
    ]);
    expect(connector.messages()[0]).toMatchObject({ type: 'message', summary: 'Mødeguiden er klar 🌱' });
    expect(JSON.stringify(connector.messages()[0])).toContain('Kære alle på Rævestuen!');
  });

  it('reaches a person in the chat they have with the bot', async () => {
    expect(await chat.post(person('personal-message'), view)).toMatchObject({ ok: true });
    expect(connector.calls.map(({ path }) => path)).toEqual(['/v3/conversations/a:1personal-ane/activities']);
  });

  it.each([
    ['personal-message', 'a:1personal-ane'],
    ['channel-mention', 'a:personal-chat'],
  ] as const)('draws a message anew in the person’s own chat, met in a %s', async (from, conversation) => {
    expect(await chat.update(person(from), 'message-7', view)).toMatchObject({ ok: true });
    const [last] = connector.calls.slice(-1);
    expect(last).toMatchObject({
      method: 'PUT',
      path: `/v3/conversations/${conversation}/activities/message-7`,
    });
  });

  it('opens a chat with a person who was only met in a channel', async () => {
    expect(await chat.post(person('channel-mention'), view)).toMatchObject({ ok: true });
    expect(connector.calls.map(({ path }) => path)).toEqual([
      '/v3/conversations',
      '/v3/conversations/a:personal-chat/activities',
    ]);
    expect(connector.calls[0]?.body).toMatchObject({
      isGroup: false,
      members: [{ id: '29:1xAne-Z0mVtYWRkcmVzcw' }],
      tenantId: tenant,
    });
  });

  it('never puts one person’s post into another’s chat', async () => {
    await chat.post(person('personal-message', 'someone-else'), view);
    expect(connector.calls[0]?.body).toMatchObject({ members: [{ id: 'someone-else' }] });
  });

  it('knows nobody without a reference', async () => {
    const address: Address = { platform: 'teams', tenant, kind: 'person', id: ane };
    expect(await chat.post(address, view)).toEqual({ ok: false, kind: 'gone' });
    expect(await chat.nameOf(address)).toBeUndefined();
  });

  it('asks for a name', async () => {
    expect(await chat.nameOf(person('channel-mention'))).toBe('Ane Ægidius');
  });
});

describe('when the Connector says no', () => {
  const cases: [string, Trouble, object][] = [
    [
      '429 with a time',
      { status: 429, headers: { 'retry-after': '17' } },
      { kind: 'rate-limited', retryAfterSeconds: 17 },
    ],
    ['429 without', { status: 429 }, { kind: 'rate-limited', retryAfterSeconds: 5 }],
    ['412', { status: 412 }, { kind: 'transient' }],
    ['500', { status: 500 }, { kind: 'doubtful' }],
    ['502', { status: 502 }, { kind: 'doubtful' }],
    ['503 with a time', { status: 503, headers: { 'retry-after': '1' } }, { kind: 'transient' }],
    ['504', { status: 504 }, { kind: 'doubtful' }],
    ['404', { status: 404, code: 'ConversationNotFound' }, { kind: 'gone' }],
    ['403 blocked', { status: 403, code: 'MessageWritesBlocked' }, { kind: 'gone' }],
    ['403 out of the roster', { status: 403, code: 'BotNotInConversationRoster' }, { kind: 'gone' }],
    ['403 otherwise', { status: 403, code: 'Forbidden' }, { kind: 'auth' }],
    ['401', { status: 401 }, { kind: 'auth' }],
    ['a line cut in the middle', { status: 'hang-up' }, { kind: 'ambiguous' }],
  ];

  it.each(cases)('%s is reduced to a kind after a single attempt', async (_, trouble, expected) => {
    connector.failNext(trouble);
    const started = Date.now();
    expect(await chat.post(channel(), view)).toEqual({ ok: false, ...expected });
    expect(connector.calls).toHaveLength(1);
    expect(Date.now() - started).toBeLessThan(1000);
  });

  it('no line at all is transient', async () => {
    const to = channel();
    await connector.stop();
    expect(await chat.post(to, view)).toEqual({ ok: false, kind: 'transient' });
  });

  it('a chat that could not be opened has shown nothing yet', async () => {
    connector.failNext({ path: /conversations$/, status: 'hang-up' });
    expect(await chat.post(person('channel-mention'), view)).toEqual({ ok: false, kind: 'transient' });
  });

  it('no answer within ten seconds is ambiguous', async () => {
    connector.failNext({ status: 'hang' });
    const limits = hurryLimits();
    expect(await chat.post(channel(), view)).toEqual({ ok: false, kind: 'ambiguous' });
    expect(limits).toEqual([10_000]);
  });

  it('half of a long post is not sent again', async () => {
    const long: View = {
      summary: 'Langt',
      nodes: Array.from({ length: 60 }, () => ({ node: 'paragraph', words: 'æ'.repeat(1500) }) as const),
    };
    connector.failNext({ after: 1, status: 502 });
    expect(await chat.post(channel(), long)).toEqual({ ok: false, kind: 'ambiguous' });
    expect(connector.calls).toHaveLength(2);
  });

  it('leaves the content out of the log', async () => {
    connector.failNext({ status: 403, code: 'Forbidden' });
    await chat.post(channel(), view);
    expect(logged.join()).toContain('auth');
    expect(logged.join()).not.toMatch(/Rævestuen|Mødeguiden/);
  });
});
