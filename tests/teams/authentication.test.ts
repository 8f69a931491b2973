import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hurryLimits } from '../doubles/hurried-limits.ts';
import { createCaller, recorded, tenant } from '../doubles/teams-caller.ts';
import { bearer, knowKeys, knowNoKeys } from '../doubles/teams-tokens.ts';

const appId = '5d1c7f52-0000-4000-8000-0000000000b0';
const activity = recorded('task-fetch');
const url = activity.serviceUrl;
const settings = {
  credentials: { appType: 'SingleTenant', appId, appPassword: 'a-secret', tenantId: tenant },
  allowedTenants: [tenant],
};

function caller() {
  return createCaller({ kind: 'nothing' }, settings);
}

beforeEach(() => {
  knowKeys();
  vi.spyOn(console, 'error').mockImplementation(() => {});
});
afterEach(() => vi.restoreAllMocks());

describe('with credentials', () => {
  it('lets in what the Bot Connector signed', async () => {
    const teams = caller();
    const response = await teams.send(activity, { authorization: bearer(appId, url) });
    expect(response.status).toBe(200);
    expect(teams.intents).toHaveLength(1);
  });

  const wrong: Record<string, string> = {
    'no token': '',
    'another scheme': 'Basic YW5lOmFuZQ==',
    nonsense: 'Bearer nonsense',
    'three pieces of nonsense': 'Bearer a.b.c',
    'an unsigned token': bearer(appId, url, { header: { alg: 'none' }, signedBy: 'nobody' }),
    'a token that says it is unsigned': bearer(appId, url, { header: { alg: 'none' } }),
    'a token signed with a shared secret': bearer(appId, url, { header: { alg: 'HS256' } }),
    'a stranger’s signature': bearer(appId, url, { signedBy: 'stranger' }),
    'an unknown key': bearer(appId, url, { header: { kid: 'unknown' } }),
    'a token for another bot': bearer('another-app', url),
    'a token for another service': bearer(appId, 'https://elsewhere.example/'),
    'a token that has run out': bearer(appId, url, { claims: { exp: 1_700_000_000 } }),
    'a token from an emulator': bearer(appId, url, {
      claims: { iss: `https://sts.windows.net/${tenant}/`, tid: tenant, appid: appId, ver: '1.0' },
    }),
  };

  it.each(Object.keys(wrong))('refuses %s', async (name) => {
    const teams = caller();
    const started = Date.now();
    const response = await teams.send(activity, { authorization: wrong[name] ?? '' });
    expect(response.status).toBe(401);
    expect(teams.intents).toEqual([]);
    expect(Date.now() - started).toBeLessThan(1000);
  });

  it('asks to come again while the keys cannot be had, without letting anybody wait', async () => {
    const teams = caller();
    knowNoKeys(() => new Promise(() => {}));
    const limits = hurryLimits();
    const response = await teams.send(activity, { authorization: bearer(appId, url) });
    expect(response.status).toBe(503);
    expect(teams.intents).toEqual([]);
    expect(limits).toEqual([3000]);

    knowNoKeys(async () => {
      throw Object.assign(new Error('getaddrinfo'), { name: 'FetchError' });
    });
    expect((await teams.send(activity, { authorization: bearer(appId, url) })).status).toBe(503);
  });

  it('refuses organisations that were not let in, and does nothing for them', async () => {
    const teams = caller();
    const foreign = recorded('task-fetch', { channelData: { tenant: { id: 'another-tenant' } } });
    const response = await teams.send(foreign, { authorization: bearer(appId, url) });
    expect(response.status).toBe(403);
    expect(teams.intents).toEqual([]);
  });

  it('tells the caller nothing about why', async () => {
    const response = await caller().send(activity, { authorization: bearer('another-app', url) });
    expect(await response.text()).not.toMatch(/another-app|AppId/);
  });
});
