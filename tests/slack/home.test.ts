import { afterEach, beforeEach, expect, it } from 'vitest';
import * as slack from '../fixtures/slack/payloads.ts';
import { eventRequest, interactivityRequest } from '../fixtures/slack/signed-request.ts';
import { createWorkbench, now, show, type Workbench } from './workbench.ts';

let bench: Workbench;
const at = { at: now };
const called = (method: string) => bench.api.calls.filter((call) => call.method === method);

beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.stop());

function opened(tab: string) {
  const event = { type: 'app_home_opened', user: slack.person, channel: slack.personalChat, tab };
  return bench.receive(eventRequest(slack.eventBody(event), at));
}

function shortcut(more: object = {}) {
  const message = {
    type: 'message',
    user: slack.person,
    text: 'vi sang ude &amp; inde',
    ts: '1764000000.000200',
  };
  return bench.receive(
    interactivityRequest(
      {
        type: 'message_action',
        callback_id: 'save-trial',
        trigger_id: 'trigger-9',
        action_ts: '1764000009.1',
        team: { id: slack.team, domain: 'barnehaven' },
        user: { id: slack.person, name: 'ane' },
        channel: { id: slack.channel, name: 'sommerfuglene' },
        message: { ...message, ...more },
        is_enterprise_install: false,
        enterprise: null,
      },
      at,
    ),
  );
}

it('shows somebody’s own page when they look at it, and only then', async () => {
  bench.answers(() => show('Dine prøvehandlinger', 'only-you'));
  expect((await opened('home')).status).toBe(200);
  await opened('messages');
  expect(bench.intents).toHaveLength(1);
  expect(bench.intents[0]).toMatchObject({
    who: { id: slack.person },
    where: { kind: 'personal', conversation: slack.person },
    what: { kind: 'button', action: 'home.show' },
  });
  const [published] = called('views.publish');
  expect(published?.args).toMatchObject({ user_id: slack.person, view: { type: 'home' } });
  expect(JSON.stringify(published?.args)).toContain('Dine prøvehandlinger');
});

it('takes a long list in one page, every button once', async () => {
  const nodes = Array.from({ length: 40 }, (_, nth) => [
    { node: 'quote' as const, words: `Vi prøver nummer ${nth} ${'og ser på det '.repeat(20)}` },
    {
      node: 'buttons' as const,
      buttons: [{ label: 'Ret', action: 'trial.edit' as const, data: { unit: 'U', trial: `${nth}` } }],
    },
  ]).flat();
  bench.answers(() => ({ kind: 'show', to: 'only-you', view: { summary: 'Dine', nodes } }));
  await opened('home');
  expect(bench.logged.map(({ event }) => event)).not.toContain('slack.not-answered');
  expect(called('views.publish')).toHaveLength(1);
});

it('answers what is pressed on that page in the person’s own chat', async () => {
  bench.answers(() => show('Trukket tilbage', 'only-you', true));
  const {
    channel: _channel,
    message: _message,
    ...body
  } = slack.press('trial.withdraw:0', '{"trial":"x"}') as Record<string, unknown>;
  const container = { type: 'view', view_id: 'V1' };
  await bench.receive(interactivityRequest({ ...body, container, view: { id: 'V1', type: 'home' } }, at));
  expect(bench.intents[0]).toMatchObject({ where: { kind: 'personal', conversation: slack.person } });
  expect(called('chat.postMessage')[0]?.args.channel).toBe(slack.person);
});

it('keeps a message of one’s own by its shortcut, under the id that its edits will have', async () => {
  await shortcut();
  expect(bench.intents[0]).toMatchObject({
    who: { id: slack.person },
    where: { kind: 'channel', conversation: slack.channel },
    what: {
      kind: 'button',
      action: 'trial.from-message',
      data: {
        text: 'vi sang ude & inde',
        message: '1764000000.000200',
        own: 'yes',
        thread: '1764000000.000200',
      },
    },
  });
});

it('tells the core when the message is somebody else’s', async () => {
  await shortcut({ user: 'U0BO' });
  expect(bench.intents[0]?.what).toMatchObject({ data: { own: 'no' } });
});
