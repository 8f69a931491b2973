import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  slackIsOn,
  slackSettings,
  teamsIsOn,
  teamsSettings,
} from '../../functions/wiring/platform-settings.ts';
import { clientSecrets, femugerSecrets } from '../../functions/wiring/secret-settings.ts';
import { publicUrl, storageSettings } from '../../functions/wiring/settings.ts';

const mark = Symbol.for('femuger.local-host');
const names = [
  'FEMUGER_DB',
  'FEMUGER_SECRET',
  'FEMUGER_SECRET_PREVIOUS',
  'FEMUGER_URL',
  'FEMUGER_SLACK_WORKSPACES',
  'FEMUGER_TEAMS_TENANTS',
  'AzureWebJobsStorage',
  'SLACK_SIGNING_SECRET',
  'SLACK_BOT_TOKEN',
  'SLACK_CLIENT_ID',
  'SLACK_CLIENT_SECRET',
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppPassword',
  'MicrosoftAppTenantId',
  'WEBSITE_HOSTNAME',
];

function given(values: Readonly<Record<string, string>>, host: 'cloud' | 'local' = 'cloud'): void {
  for (const name of names) vi.stubEnv(name, values[name]);
  Object.assign(globalThis, { [mark]: host === 'local' ? { url: 'http://127.0.0.1:7071' } : undefined });
}

afterEach(() => {
  vi.unstubAllEnvs();
  Object.assign(globalThis, { [mark]: undefined });
});

describe('settings in the cloud', () => {
  it('never let a disk that is lost hold the data', () => {
    given({ FEMUGER_DB: '/tmp/x' });
    expect(storageSettings).toThrow(/FEMUGER_DB.*AzureWebJobsStorage/);
  });

  it.each([
    ['AzureWebJobsStorage', storageSettings, {}],
    ['SLACK_SIGNING_SECRET', slackSettings, {}],
    ['SLACK_CLIENT_ID', slackSettings, { SLACK_SIGNING_SECRET: 's' }],
    ['SLACK_CLIENT_SECRET', slackSettings, { SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: 'c' }],
    [
      'FEMUGER_SECRET',
      slackSettings,
      { SLACK_SIGNING_SECRET: 's', SLACK_CLIENT_ID: 'c', SLACK_CLIENT_SECRET: 'd' },
    ],
    [
      'FEMUGER_SLACK_WORKSPACES',
      slackSettings,
      {
        SLACK_SIGNING_SECRET: 's',
        SLACK_CLIENT_ID: 'c',
        SLACK_CLIENT_SECRET: 'd',
        FEMUGER_SECRET: 'en god og lang hemmelighed nr. 1',
      },
    ],
    ['MicrosoftAppId', teamsSettings, {}],
    ['MicrosoftAppTenantId', teamsSettings, { MicrosoftAppId: 'a' }],
    ['MicrosoftAppPassword', teamsSettings, { MicrosoftAppId: 'a', MicrosoftAppTenantId: 't' }],
    ['FEMUGER_URL', publicUrl, {}],
  ])('name %s when it is missed', (name, read, values) => {
    given(values as Record<string, string>);
    expect(read).toThrow(new RegExp(name));
  });

  it.each([
    ['T1, T2', ['T1', 'T2']],
    ['any', 'any'],
  ])('name the workspaces that may install the app: %s', (text, allowed) => {
    given({
      SLACK_SIGNING_SECRET: 's',
      SLACK_CLIENT_ID: 'c',
      SLACK_CLIENT_SECRET: 'd',
      FEMUGER_SECRET: 'en god og lang hemmelighed nr. 1',
      FEMUGER_SLACK_WORKSPACES: text,
    });
    expect(slackSettings().workspace).toMatchObject({ kind: 'oauth', allowed });
  });

  it('turn a platform off that is not configured', () => {
    given({});
    expect([slackIsOn(), teamsIsOn()]).toEqual([false, false]);
  });

  it('refuse a secret that could be guessed', () => {
    for (const secret of ['hunter2', 'a'.repeat(32), 'ab'.repeat(40)]) {
      given({ FEMUGER_SECRET: secret });
      expect(femugerSecrets, secret).toThrow(/FEMUGER_SECRET is too easy to guess/);
    }
    given({ FEMUGER_SECRET: 'en god og lang hemmelighed nr. 1', FEMUGER_SECRET_PREVIOUS: 'hunter2' });
    expect(femugerSecrets).toThrow(/FEMUGER_SECRET_PREVIOUS is too easy to guess/);
  });

  it('know the secret before the one in force', () => {
    const [now, before] = ['en god og lang hemmelighed nr. 1', 'en god og lang hemmelighed nr. 0'];
    given({ FEMUGER_SECRET: now, FEMUGER_SECRET_PREVIOUS: before });
    expect(femugerSecrets()).toEqual([now, before]);
  });

  it('sign buttons with the platform’s secret where there is none of our own', () => {
    given({ SLACK_SIGNING_SECRET: 'slack', MicrosoftAppPassword: 'teams' });
    expect(clientSecrets()).toEqual(['slack', 'teams']);
    given({ FEMUGER_SECRET: 'en god og lang hemmelighed nr. 1', SLACK_SIGNING_SECRET: 'slack' });
    expect(clientSecrets()).toEqual(['en god og lang hemmelighed nr. 1']);
    given({});
    expect(clientSecrets).toThrow(/FEMUGER_SECRET is not set/);
  });

  it('let in the tenants that are named, and no other', () => {
    given({
      MicrosoftAppId: 'a',
      MicrosoftAppTenantId: 't1',
      MicrosoftAppPassword: 'p',
      FEMUGER_TEAMS_TENANTS: 't2, t3',
    });
    expect(teamsSettings().allowedTenants).toEqual(['t1', 't2', 't3']);
  });
});

describe('settings on one’s own machine', () => {
  it('allow the embedded store, and Teams without credentials', () => {
    given({ FEMUGER_DB: '/tmp/x' }, 'local');
    expect(storageSettings()).toEqual({ kind: 'sqlite', path: '/tmp/x' });
    expect(teamsSettings()).toMatchObject({ credentials: undefined, allowedTenants: 'any' });
  });
});
