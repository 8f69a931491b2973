import { expect, it } from 'vitest';
import { calledMethods } from '../../functions/local/slack-playground/slack-rules.ts';
import { createTickets } from '../../functions/local/slack-playground/tickets.ts';
import { createWebApi } from '../../functions/local/slack-playground/web-api.ts';
import { createWorkspace } from '../../functions/local/slack-playground/workspace.ts';

const clock = { now: () => new Date('2026-09-14T08:00:00Z') };
const workspace = createWorkspace({
  team: 'T1',
  people: [{ id: 'UBO', name: 'Bo' }],
  channels: [{ id: 'C1', name: 'stue-blå', hasBot: true }],
  clock,
});
const api = createWebApi(workspace, createTickets(clock), 'xoxb-1');

/** Installing is another matter: the playground is one workspace that has the bot. */
const elsewhere = ['oauth.v2.access', 'response_url'];

it.each(calledMethods.filter(([method]) => !elsewhere.includes(method)))(
  'the small Slack knows %s, which the bot calls',
  (method, needed) => {
    const args = Object.fromEntries(
      needed.map((name) => [name, name === 'view' ? { type: 'home', blocks: [] } : 'x']),
    );
    expect(api.call(method, args, 'xoxb-1')).not.toMatchObject({ error: 'unknown_method' });
  },
);

it('a message in somebody’s own chat is found again by the conversation, and not by the person', () => {
  const { ts } = api.call('chat.postMessage', { channel: 'UBO', text: 'Hej' }, 'xoxb-1') as { ts: string };
  const opened = api.call('conversations.open', { users: 'UBO' }, 'xoxb-1') as { channel: { id: string } };
  const inPlace = { channel: opened.channel.id, ts, text: 'Hej igen' };
  expect(api.call('chat.update', inPlace, 'xoxb-1')).toMatchObject({ ok: true });
  expect(workspace.find(opened.channel.id, ts)?.text).toBe('Hej igen');
  expect(api.call('chat.update', { ...inPlace, channel: 'UBO' }, 'xoxb-1')).toMatchObject({ ok: false });
});
