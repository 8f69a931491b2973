import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { botEvents, botScopes } from '../../bot/slack/scopes.ts';

const manifest = JSON.parse(readFileSync('slack.manifest.json', 'utf8'));

it('asks Slack for exactly the scopes and events that the code knows', () => {
  expect(manifest.oauth_config.scopes.bot).toEqual(botScopes);
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(botEvents);
});

it('has an address for every way in', () => {
  const host = 'https://DIT-NAVN.azurewebsites.net';
  expect(manifest.settings.event_subscriptions.request_url).toBe(`${host}/api/slack/events`);
  expect(manifest.settings.interactivity.request_url).toBe(`${host}/api/slack/events`);
  expect(manifest.features.slash_commands[0].url).toBe(`${host}/api/slack/events`);
  expect(manifest.oauth_config.redirect_urls).toEqual([`${host}/api/slack/oauth_redirect`]);
});
