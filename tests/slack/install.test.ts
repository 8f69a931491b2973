import { afterEach, beforeEach, expect, it } from 'vitest';
import { deleteRow, putRow, readRow } from '../../bot/rows/row.ts';
import { createChat } from '../../bot/slack/deliver.ts';
import { installationRow } from '../../bot/slack/installations.ts';
import { createReceiver, type SlackReceiver } from '../../bot/slack/receive.ts';
import { botScopes } from '../../bot/slack/scopes.ts';
import type { SlackSettings } from '../../bot/slack/settings.ts';
import type { Store } from '../../shared/ports/store.ts';
import { StorageFault } from '../../shared/ports/store.ts';
import { createSeal } from '../../shared/storage/seal.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import { type SlackApi, startSlackApi } from '../doubles/slack-api.ts';
import { channel, command, eventBody, mention, message, team } from '../fixtures/slack/payloads.ts';
import { commandRequest, eventRequest, signingSecret } from '../fixtures/slack/signed-request.ts';
import { recordingLog, show, texts, viewOf } from './workbench.ts';

const host = 'https://femuger.example/api/slack';
const seal = createSeal(['a secret that is long enough for a test']);
const log = recordingLog([]);
const address = { platform: 'slack', tenant: team, kind: 'channel', id: channel } as const;

let api: SlackApi;
let store: Store;
let settings: SlackSettings;
let receiver: SlackReceiver;
let handled: number;

beforeEach(async () => {
  api = await startSlackApi();
  store = createSqliteStore({ path: ':memory:' });
  const secret = 'state-secret-that-is-at-least-32-long';
  const workspace = { kind: 'oauth', clientId: '1.2', clientSecret: 'client-secret', secret } as const;
  settings = { signingSecret, apiUrl: api.url, workspace: { ...workspace, allowed: [team] } };
  handled = 0;
  const handle = async () => {
    handled++;
    return show('Hej', 'everyone');
  };
  receiver = createReceiver(settings, {
    handle,
    log,
    clock: { now: () => new Date() },
    store,
    seal,
    texts,
    later: async () => {},
  });
});
afterEach(() => api.stop());

async function start(): Promise<{ state: string; cookie: string; location: URL }> {
  const response = await receiver.install(new Request(`${host}/install`));
  expect(response.status).toBe(302);
  const location = new URL(response.headers.get('location') ?? '');
  const cookie = (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';
  return { state: location.searchParams.get('state') ?? '', cookie, location };
}

function back(query: Record<string, string>, cookie: string): Promise<Response> {
  const url = `${host}/oauth_redirect?${new URLSearchParams(query)}`;
  return receiver.oauthRedirect(new Request(url, { headers: { cookie } }));
}

async function installApp(): Promise<Response> {
  const { state, cookie } = await start();
  return back({ code: 'code-1', state }, cookie);
}

it('sends the browser to Slack with every scope, and with a cookie that no script can read', async () => {
  const response = await receiver.install(new Request(`${host}/install`));
  const location = new URL(response.headers.get('location') ?? '');
  expect(location.searchParams.get('scope')?.split(',')).toEqual(botScopes);
  expect(response.headers.get('set-cookie')).toMatch(/Secure; HttpOnly/);
});

it('installs, seals the tokens, and uses them from then on', async () => {
  const response = await installApp();
  expect(response.status).toBe(200);
  expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
  expect(await response.text()).toContain('Femuger er klar');
  const row = await readRow({ store }, installationRow(team));
  expect(JSON.stringify(row?.value)).not.toMatch(/xox|Børnehaven/);
  await receiver.receive(eventRequest(mention('guide')));
  expect(api.callsOf('chat.postMessage')[0]?.token).toBe('xoxe.xoxb-first');
});

it('installs nothing for another browser, an altered state, a missing code or a person who said no', async () => {
  const { state, cookie } = await start();
  const attempts = [
    back({ code: 'c', state }, ''),
    back({ code: 'c', state: `${state}x` }, `${cookie}x`),
    back({ state }, cookie),
    back({ error: 'access_denied', state }, cookie),
  ];
  for (const response of await Promise.all(attempts)) {
    expect(response.status).toBe(400);
    expect(await response.text()).toContain('Det lykkedes ikke helt');
  }
  expect(api.callsOf('oauth.v2.access')).toEqual([]);
  expect(await readRow({ store }, installationRow(team))).toBeUndefined();
});

it('installs in the workspaces that are named, and shuts out one that is taken off the list', async () => {
  await installApp();
  const workspace = { ...settings.workspace, allowed: ['T0ELSEWHERE'] } as SlackSettings['workspace'];
  settings = { ...settings, workspace };
  const chat = createChat(settings, { store, seal, log });
  expect(await chat.post(address, viewOf('Hej'))).toEqual({ ok: false, kind: 'auth' });
  await deleteRow({ store }, installationRow(team));
  receiver = createReceiver(settings, {
    handle: async () => show('Hej', 'everyone'),
    log,
    clock: { now: () => new Date() },
    store,
    seal,
    texts,
    later: async () => {},
  });
  const response = await installApp();
  expect(response.status).toBe(400);
  expect(await response.text()).toContain('Det lykkedes ikke helt');
  expect(await readRow({ store }, installationRow(team))).toBeUndefined();
});

it('leaves an edit to the queue while the storage, and with it the token, is away', async () => {
  const left: unknown[] = [];
  const gone = new StorageFault('unavailable', 'away');
  receiver = createReceiver(settings, {
    handle: async () => show('Hej', 'everyone'),
    log,
    clock: { now: () => new Date() },
    store: new Proxy(store, { get: () => () => Promise.reject(gone) }),
    seal,
    texts,
    later: async (intent) => void left.push(intent.what),
  });
  const before = { user: 'U0ANE', text: 'prøvehandling: vi går', ts: '1764000000.000200' };
  const edit = message('', {
    subtype: 'message_changed',
    message: { ...before, text: 'prøvehandling: vi løber' },
    previous_message: before,
    ts: '1764000009.000100',
  });
  expect((await receiver.receive(eventRequest(edit))).status).toBe(200);
  expect(left).toMatchObject([{ kind: 'edited', message: { id: before.ts } }]);
  expect((await receiver.receive(eventRequest(mention('guide')))).status).toBe(503);
});

it('refreshes a token that runs out, and keeps the new one', async () => {
  await installApp();
  const chat = createChat(settings, { store, seal, log });
  const row = await readRow({ store }, installationRow(team));
  const kept = JSON.parse(seal.open(row?.value.sealed ?? ''));
  kept.bot.expiresAt = Math.floor(Date.now() / 1000) + 60;
  const value = { v: 1 as const, sealed: seal.seal(JSON.stringify(kept)) };
  await putRow({ store }, installationRow(team), value);
  await chat.post(address, viewOf('Hej'));
  await chat.post(address, viewOf('Hej igen'));
  expect(api.callsOf('chat.postMessage').map(({ token }) => token)).toEqual([
    'xoxe.xoxb-refreshed',
    'xoxe.xoxb-refreshed',
  ]);
  const refreshed = api.callsOf('oauth.v2.access').filter(({ args }) => args.grant_type === 'refresh_token');
  expect(refreshed).toHaveLength(1);
});

it('is content with an event from where it is not installed, and calm towards a person there', async () => {
  expect((await receiver.receive(eventRequest(mention('guide')))).status).toBe(200);
  const response = await receiver.receive(commandRequest(command('guide')));
  expect(await response.json()).toMatchObject({ response_type: 'ephemeral' });
  expect(handled).toBe(0);
  const chat = createChat(settings, { store, seal, log });
  expect(await chat.post(address, viewOf('Hej'))).toEqual({ ok: false, kind: 'auth' });
});

it('tells the core and forgets the tokens when it is uninstalled', async () => {
  await installApp();
  await receiver.receive(eventRequest(eventBody({ type: 'app_uninstalled' })));
  expect(handled).toBe(1);
  expect(await readRow({ store }, installationRow(team))).toBeUndefined();
});

it('has nothing to install where one token is set', async () => {
  const single: SlackSettings = { ...settings, workspace: { kind: 'single', botToken: 'xoxb-1' } };
  const handle = async () => ({ kind: 'nothing' }) as const;
  const one = createReceiver(single, {
    handle,
    log,
    clock: { now: () => new Date() },
    store,
    texts,
    later: async () => {},
  });
  expect((await one.install(new Request(`${host}/install`))).status).toBe(404);
  expect((await one.oauthRedirect(new Request(`${host}/oauth_redirect`))).status).toBe(404);
});
