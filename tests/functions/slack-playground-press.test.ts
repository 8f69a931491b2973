import { expect, it } from 'vitest';
import { createDeeds } from '../../functions/local/slack-playground/deeds.ts';
import type { Raw } from '../../functions/local/slack-playground/page-and-server.ts';
import type { Sender } from '../../functions/local/slack-playground/sender.ts';
import { createTickets } from '../../functions/local/slack-playground/tickets.ts';
import { createWebApi } from '../../functions/local/slack-playground/web-api.ts';
import { createWorkspace } from '../../functions/local/slack-playground/workspace.ts';

const clock = { now: () => new Date('2026-09-14T08:00:00Z') };
const next = (value: string) => [
  { type: 'actions', elements: [{ type: 'button', action_id: 'meeting.go', value }] },
];

it('a button carries what it stood with in the window that pressed it, also once another window has led on', async () => {
  const workspace = createWorkspace({ team: 'T1', people: [{ id: 'UBO', name: 'Bo' }], channels: [], clock });
  const tickets = createTickets(clock);
  const api = createWebApi(workspace, tickets, 'xoxb-1');
  const heard: Raw[] = [];
  const sender: Sender = {
    event: async () => undefined,
    ask: async () => ({}),
    interact: async (payload) => {
      heard.push(payload as Raw);
      return {};
    },
  };
  const deed = createDeeds({ workspace, tickets, api, sender, answerUrl: (ticket) => ticket });
  const at = api.call('chat.postMessage', { channel: 'UBO', text: '1', blocks: next('from 1') }, 'xoxb-1');
  const { channel, ts } = at as { channel: string; ts: string };
  api.call('chat.update', { channel, ts, text: '2', blocks: next('from 2') }, 'xoxb-1');
  const pressed = { kind: 'press', conversation: channel, ts, action: 'meeting.go' } as const;
  await deed('UBO', { ...pressed, value: 'from 1' });
  await deed('UBO', { ...pressed, value: 'from 2' });
  expect(heard.map(({ actions }) => (actions as Raw[])[0]?.value)).toEqual(['from 1', 'from 2']);
});
