import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { command, mention, press } from '../fixtures/slack/payloads.ts';
import {
  commandRequest,
  eventRequest,
  interactivityRequest,
  type Signing,
  signedRequest,
} from '../fixtures/slack/signed-request.ts';
import { createWorkbench, now, show, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
  bench.answers(() => show('Her', 'everyone'));
});
afterEach(() => bench.stop());

const seconds = (from: number): Date => new Date(now.getTime() + from * 1000);

const ways: readonly [string, (signing: Signing) => Request][] = [
  ['event', (signing) => eventRequest(mention('guide'), signing)],
  ['command', (signing) => commandRequest(command('guide'), signing)],
  ['interactivity', (signing) => interactivityRequest(press('help.show:0', '{}'), signing)],
];

const bad: readonly [string, Signing][] = [
  ['a wrong secret', { at: now, secret: 'another-secret' }],
  ['a time over five minutes ago', { at: seconds(-301) }],
  ['a time over five minutes ahead', { at: seconds(301) }],
  ['no signature', { at: now, headers: { 'x-slack-signature': '' } }],
  ['no time', { at: now, headers: { 'x-slack-request-timestamp': '' } }],
  ['a malformed signature', { at: now, headers: { 'x-slack-signature': 'v0=æ' } }],
  ['a malformed time', { at: now, headers: { 'x-slack-request-timestamp': '1e9' } }],
  ['an altered body', { at: now, altered: '{"type":"event_callback"}' }],
  ['one space more', { at: now, altered: `${JSON.stringify(mention('guide'))} ` }],
];

describe.each(ways)('a request that is an %s', (_, requestOf) => {
  it.each([0, -299, 299])('is let in when it was signed %i seconds from now', async (from) => {
    const response = await bench.receive(requestOf({ at: seconds(from) }));
    expect(response.status).toBe(200);
    expect(bench.intents).toHaveLength(1);
  });

  it.each(bad)('is refused with %s, and nothing is touched', async (_name, signing) => {
    const response = await bench.receive(requestOf(signing));
    expect(response.status).toBe(401);
    expect(await response.text()).toBe('');
    expect(bench.intents).toEqual([]);
    expect(bench.api.calls).toEqual([]);
  });
});

it('proves to Slack that the address is ours, and only to Slack', async () => {
  const body = { type: 'url_verification', challenge: 'abc', token: 'x' };
  const response = await bench.receive(eventRequest(body, { at: now }));
  expect(await response.json()).toEqual({ challenge: 'abc' });
  expect((await bench.receive(eventRequest(body, { at: now, secret: 'no' }))).status).toBe(401);
});

it('answers the certificate check without asking anybody', async () => {
  const response = await bench.receive(commandRequest({ ssl_check: '1', token: 'x' }, { at: now }));
  expect(response.status).toBe(200);
  expect(bench.intents).toEqual([]);
});

it('refuses what is signed and yet cannot be read', async () => {
  expect((await bench.receive(signedRequest('{', 'application/json', { at: now }))).status).toBe(400);
  expect((await bench.receive(signedRequest('hej', 'text/plain', { at: now }))).status).toBe(400);
});
