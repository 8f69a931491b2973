import { describe, expect, it } from 'vitest';
import * as slackDeliver from '../../bot/slack/deliver.ts';
import * as slackErrors from '../../bot/slack/errors.ts';
import type { Places } from '../../bot/slack/installations.ts';
import * as slackReceive from '../../bot/slack/receive.ts';
import * as slackForm from '../../bot/slack/render-form.ts';
import * as slackView from '../../bot/slack/render-view.ts';
import type { SlackSettings } from '../../bot/slack/settings.ts';
import type { TeamsSettings } from '../../bot/teams/deliver.ts';
import * as teamsDeliver from '../../bot/teams/deliver.ts';
import * as teamsErrors from '../../bot/teams/errors.ts';
import * as teamsReceive from '../../bot/teams/receive.ts';
import * as teamsForm from '../../bot/teams/render-form.ts';
import * as teamsView from '../../bot/teams/render-view.ts';
import type { AdapterFiles } from '../../bot/turn/adapter.ts';
import { sentence } from '../../bot/ui/build-view.ts';
import { adapterTexts } from '../../functions/wiring/adapter-texts.ts';
import type { Platform } from '../../shared/domain/person/person.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';

const slack: AdapterFiles<SlackSettings, Places> = {
  receive: slackReceive,
  deliver: slackDeliver,
  errors: slackErrors,
  'render-view': slackView,
  'render-form': slackForm,
};
const teams: AdapterFiles<TeamsSettings, object> = {
  receive: teamsReceive,
  deliver: teamsDeliver,
  errors: teamsErrors,
  'render-view': teamsView,
  'render-form': teamsForm,
};

const logged: unknown[] = [];
const note = (...line: unknown[]) => void logged.push(line);
const log = { info: note, warn: note, error: note };
const parts = {
  handle: async () => Promise.reject(new Error('nobody may get this far')),
  log,
  clock: { now: () => new Date('2026-09-14T07:00:00Z') },
  texts: adapterTexts,
  later: async () => {},
  store: createSqliteStore({ path: ':memory:' }),
};
const workspace = { kind: 'single', botToken: 'xoxb-1' } as const;
const credentials = { appType: 'SingleTenant', appId: 'app', tenantId: 'tenant', appPassword: 'secret' };

const adapters = {
  slack: {
    ...slack,
    receiver: () => slack.receive.createReceiver({ signingSecret: 'secret', apiUrl: '', workspace }, parts),
  },
  teams: {
    ...teams,
    receiver: () =>
      teams.receive.createReceiver({ credentials, allowedTenants: 'any', forms: 'dialog' }, parts),
  },
} satisfies Record<Platform, object>;

describe.each(Object.entries(adapters))('the adapter of %s', (_, adapter) => {
  it('lets in nobody who cannot prove where they come from', async () => {
    const request = new Request('https://femuger.example/', { method: 'POST', body: '{}' });
    expect((await adapter.receiver().receive(request)).status).toBe(401);
  });

  it('says a sentence in one message', () => {
    const place = { forms: 'inline' } as never;
    const messages = adapter['render-view'].renderView(sentence('Tak for i dag'), place);
    expect(messages).toHaveLength(1);
    expect(JSON.stringify(messages)).toContain('Tak for i dag');
  });

  it('tells the log nothing of what an error says', () => {
    expect(JSON.stringify(adapter.errors.describe(new Error('Sara faldt')))).not.toContain('Sara');
  });
});
