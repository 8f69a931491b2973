import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { seenRow } from '../../bot/rows/due-rows.ts';
import { readRow } from '../../bot/rows/row.ts';
import { type SlackApi, startSlackApi } from '../doubles/slack-api.ts';
import {
  bot,
  channel,
  command,
  eventBody,
  mention,
  personalMessage,
  press,
  submission,
  team,
} from '../fixtures/slack/payloads.ts';
import {
  commandRequest,
  eventRequest,
  interactivityRequest,
  signingSecret,
} from '../fixtures/slack/signed-request.ts';
import { type RunningBundle, runBundle } from './running-bundle.ts';

let api: SlackApi;
let femuger: RunningBundle;
beforeAll(async () => {
  api = await startSlackApi();
  femuger = await runBundle({
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: 'xoxb-test',
    SLACK_API_URL: api.url,
  });
});
afterAll(async () => {
  await femuger.stop();
  await api.stop();
});

let seen = 0;
beforeEach(() => {
  seen = api.calls.length;
});
const newCalls = () => api.calls.slice(seen);
const said = () => JSON.stringify(newCalls());
const events = () => `${femuger.url}/api/slack/events`;
let ts = 1_764_000_000;
const nextTs = () => `${++ts}.000100`;

describe('the functions', () => {
  it('are exactly these', async () => {
    const functions = (await (await fetch(`${femuger.url}/admin/functions`)).json()) as { name: string }[];
    expect(functions.map(({ name }) => name).sort()).toEqual([
      'calendar',
      'health',
      'health-details',
      'jobs',
      'jobs-poison',
      'nightly',
      'picture',
      'print',
      'slack-events',
      'slack-install',
      'slack-oauth-redirect',
      'teams-messages',
      'tick',
    ]);
  });

  it('tell the public that all is well, and nothing else', async () => {
    const response = await fetch(`${femuger.url}/api/health`);
    expect(response.status).toBe(200);
    expect(await response.json()).toEqual({ ok: true });
  });

  it('tell those who run the bot what is configured and what lies there, and no secret', async () => {
    const response = await fetch(`${femuger.url}/api/health/details`);
    const text = await response.text();
    expect(response.status).toBe(200);
    expect(JSON.parse(text)).toMatchObject({
      ok: true,
      storage: { kind: 'sqlite', ok: true },
      queue: { ok: true, poisoned: 0, waiting: expect.any(Number) },
      tick: { ok: true },
      keys: { ok: true },
      slack: { ok: true },
    });
    expect(text).not.toContain(signingSecret);
    expect(text).not.toContain('xoxb');
  });
});

describe('a body larger than anything a platform sends', () => {
  it.each(['slack/events', 'teams/messages'])('is refused at /api/%s before it is read', async (route) => {
    const body = 'x'.repeat(1024 * 1024 + 1);
    const response = await fetch(`${femuger.url}/api/${route}`, { method: 'POST', body });
    expect(response.status).toBe(413);
  });
});

describe('Slack, over HTTP against the bundle', () => {
  it('greets once in a channel it was added to', async () => {
    const joined = eventBody({
      type: 'member_joined_channel',
      user: bot,
      channel,
      channel_type: 'C',
      team,
      event_ts: nextTs(),
    });
    for (let i = 0; i < 2; i++)
      expect((await fetch(eventRequest(joined, { url: events() }))).status).toBe(200);
    expect(newCalls().filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
    expect(said()).toContain('Hej, jeg er Femuger');
  });

  it('opens the form, keeps what was typed when it has to be mended, creates the unit and tells the channel', async () => {
    const pressed = await fetch(interactivityRequest(press('unit.create', '{}'), { url: events() }));
    expect(pressed.status).toBe(200);
    const opened = newCalls().find(({ method }) => method === 'views.open');
    const view = viewOf(opened?.args.view);
    expect(JSON.stringify(view)).toContain('Hvad hedder enheden?');

    const bad = await fetch(
      interactivityRequest(submission(view, unitValues(view, { name: '' })), { url: events() }),
    );
    expect(await bad.json()).toMatchObject({
      response_action: 'errors',
      errors: { name: expect.stringContaining('navn') },
    });

    const values = unitValues(view, { name: 'Stue Grøn 🌳', newInstitution: 'Ærøhuset' });
    const good = await fetch(interactivityRequest(submission(view, values), { url: events() }));
    expect(good.status).toBe(200);
    expect(said()).toContain('Stue Grøn 🌳 er oprettet');
    const before = api.calls.length;
    await fetch(interactivityRequest(submission(view, values), { url: events() }));
    expect(JSON.stringify(api.calls.slice(before))).not.toContain('er oprettet');
  });

  it('answers a mention with this week’s guide, once for five deliveries', async () => {
    const same = nextTs();
    const deliveries = Array.from({ length: 5 }, (_, i) => ({
      ...mention('mødeguide', { ts: same, event_ts: same }),
      event_id: `Ev${i}`,
    }));
    await Promise.all(
      deliveries.map((body) =>
        fetch(eventRequest(body, { url: events(), headers: { 'x-slack-retry-num': '1' } })),
      ),
    );
    expect(newCalls().filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
    expect(said()).toContain('Stue Grøn 🌳');
  });

  it('answers the slash command and the personal chat', async () => {
    const url = events();
    const answer = await fetch(commandRequest(command('guide', { response_url: api.responseUrl }), { url }));
    expect(answer.status).toBe(200);
    expect(said() + (await answer.text())).toContain('Stue Grøn 🌳');
    const at = nextTs();
    await fetch(eventRequest(personalMessage('hjælp', { ts: at, event_ts: at }), { url }));
    expect(said()).toContain('Det kan jeg hjælpe dig med');
  });

  it.each([
    ['without a signature', { headers: { 'x-slack-signature': '' } }],
    ['without a timestamp', { headers: { 'x-slack-request-timestamp': '' } }],
    ['signed with another secret', { secret: 'somebody-else' }],
    ['from six minutes ago', { at: new Date(Date.now() - 6 * 60_000) }],
    ['from six minutes ahead', { at: new Date(Date.now() + 6 * 60_000) }],
    ['altered on the way', { altered: JSON.stringify(mention('opret')) }],
  ])('refuses a request %s, and touches nothing', async (_, signing) => {
    const at = nextTs();
    const body = mention('guide', { ts: at, event_ts: at });
    const response = await fetch(eventRequest(body, { url: events(), ...signing }));
    expect(response.status).toBe(401);
    expect(newCalls()).toEqual([]);
    const mark = () => readRow(femuger, seenRow(`slack:${team}:${channel}:${at}`));
    expect(await mark()).toBeUndefined();
    await fetch(eventRequest(body, { url: events() }));
    expect(await mark()).toBeDefined();
    newCalls();
  });

  it('writes no word of anybody’s into the log', () => {
    expect(femuger.logged.join('\n')).not.toMatch(/Grøn|Ærøhuset|mødeguide/);
  });
});

function viewOf(view: unknown): Record<string, unknown> & { blocks: Block[] } {
  return (typeof view === 'string' ? JSON.parse(view) : view) as Record<string, unknown> & {
    blocks: Block[];
  };
}

interface Block {
  readonly type: string;
  readonly block_id?: string;
  readonly element?: {
    readonly type: string;
    readonly initial_option?: object;
    readonly initial_time?: string;
  };
}

/** What Slack would send for the form as it was opened, with some fields filled in. */
function unitValues(
  view: { blocks: Block[] },
  typed: Readonly<Record<string, string>>,
): Record<string, object> {
  const inputs = view.blocks.filter(({ type }) => type === 'input');
  return Object.fromEntries(
    inputs.map(({ block_id = '', element }) => [
      block_id,
      {
        value: {
          type: element?.type,
          ...(element?.type === 'plain_text_input' && { value: typed[block_id] || null }),
          ...(element?.type === 'timepicker' && { selected_time: element.initial_time }),
          ...(element?.initial_option && { selected_option: element.initial_option }),
        },
      },
    ]),
  );
}
