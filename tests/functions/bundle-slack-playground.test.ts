import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type {
  Deed,
  DeedAnswer,
  Raw,
  Shown,
  ShownConversation,
} from '../../functions/local/slack-playground/page-and-server.ts';
import { type DemoSlack, startDemoSlack } from '../../functions/local/start/start-demo-slack.ts';
import { slackCast } from '../../functions/local/story/cast.ts';
import { type RunningBundle, runBundle } from './running-bundle.ts';

let slack: DemoSlack;
let femuger: RunningBundle;
beforeAll(async () => {
  slack = await startDemoSlack(0, () => femuger.url);
  femuger = await runBundle(slack.environment, () => new Date('2026-09-14T08:00:00Z'));
});
afterAll(async () => {
  await slack.stop();
  await femuger.stop();
});

type Role = keyof typeof slackCast;
const [blue, yellow] = ['C0STUEBLAA', 'C0STUEGUL'];

/** What the page of one person is told first. */
async function shownTo(role: Role): Promise<Shown> {
  const leave = new AbortController();
  const updates = await fetch(`${slack.url}/updates?person=${slackCast[role].id}`, { signal: leave.signal });
  let told = '';
  for await (const chunk of updates.body ?? []) {
    told += Buffer.from(chunk).toString('utf8');
    if (told.includes('\n\n')) break;
  }
  leave.abort();
  const [first = ''] = told.split('\n\n');
  return JSON.parse(first.slice('data: '.length)) as Shown;
}

async function post(role: Role, deed: Deed, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${slack.url}/deeds?person=${slackCast[role].id}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin: slack.url, ...headers },
    body: JSON.stringify(deed),
  });
}

async function act(role: Role, deed: Deed): Promise<DeedAnswer> {
  const response = await post(role, deed);
  expect(response.status).toBe(200);
  return (await response.json()) as DeedAnswer;
}

const placeOf = (shown: Shown, id: string) => shown.conversations.find((one) => one.id === id);
const wordsOf = (place: ShownConversation | undefined) => JSON.stringify(place?.messages ?? []);

async function sees(role: Role, words: string, conversation: string): Promise<ShownConversation> {
  return vi.waitFor(async () => {
    const place = placeOf(await shownTo(role), conversation);
    expect(wordsOf(place)).toContain(words);
    return place as ShownConversation;
  }, 20_000);
}

/** Presses the newest button of that name. */
async function press(role: Role, label: string, conversation: string): Promise<DeedAnswer> {
  const place = placeOf(await shownTo(role), conversation);
  const buttons = (place?.messages ?? []).flatMap(({ ts, blocks }) =>
    blocks.flatMap(({ elements }) =>
      (Array.isArray(elements) ? (elements as Raw[]) : [])
        .filter(({ type, text }) => type === 'button' && (text as Raw).text === label)
        .map(({ action_id, value }) => ({ ts, action: String(action_id), value: String(value ?? '') })),
    ),
  );
  const found = buttons.at(-1);
  if (!found) throw new Error(`no button ${label}`);
  return act(role, { kind: 'press', conversation, ...found });
}

const formOf = async (role: Role) =>
  vi.waitFor(async () => {
    const { modal } = await shownTo(role);
    if (!modal) throw new Error('no form');
    return modal;
  }, 20_000);

/** What the page would send of a form: what stands there, with some fields typed over. */
function valuesOf({ blocks }: Raw, typed: Readonly<Record<string, string>>): Raw {
  return Object.fromEntries(
    (blocks as Raw[])
      .filter(({ type }) => type === 'input')
      .map(({ block_id, element }) => {
        const { type, action_id, initial_option, initial_time } = element as Raw;
        const value = typed[String(block_id)] ?? null;
        const state = { type, value, selected_option: initial_option ?? null, selected_time: initial_time };
        return [String(block_id), { [String(action_id)]: state }];
      }),
  );
}

describe('the Slack playground', () => {
  it('opens as a page that no other site can put in a frame', async () => {
    const page = await fetch(`${slack.url}/?person=${slackCast.bo.id}`);
    expect(await page.text()).toContain('<title>Femuger i Slack</title>');
    expect(page.headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
    const script = await fetch(`${slack.url}/page.js`);
    expect(await script.text()).toContain('EventSource');
    expect((await fetch(`${slack.url}/look.css`)).status).toBe(200);
  });

  it('lets the bot into the empty channel, where a form makes a unit', async () => {
    const early = await act('bo', { kind: 'say', conversation: yellow, text: '@Femuger hjælp' });
    expect(early.problem).toContain('ikke i kanalen endnu');
    await act('bo', { kind: 'invite', conversation: yellow });
    const greeted = await sees('bo', 'Hej, jeg er Femuger', yellow);
    expect(greeted.hasBot).toBe(true);
    expect(greeted.messages).toHaveLength(1);

    await press('bo', 'Opret enhed', yellow);
    const form = await formOf('bo');
    const [empty, full] = ['', 'Stue Gul'].map((name) =>
      valuesOf(form.view, { name, newInstitution: 'Regnbuen' }),
    );
    const refused = await act('bo', { kind: 'submit', view: form.id, values: empty ?? {} });
    expect(refused.errors).toEqual({ name: expect.stringContaining('navn') });
    expect(await act('bo', { kind: 'submit', view: form.id, values: full ?? {} })).toEqual({});
    await sees('ane', 'Stue Gul er oprettet', yellow);
    expect((await shownTo('bo')).modal).toBeUndefined();
  });

  it('answers a mention with the guide, for everybody', async () => {
    await act('bo', { kind: 'say', conversation: yellow, text: '@Femuger guide' });
    await sees('bo', 'Statusmøde:', yellow);
    await sees('emil', 'Statusmøde:', yellow);
  });

  it('shows an answer to one person to that person alone', async () => {
    await act('ane', { kind: 'say', conversation: yellow, text: '/femuger hjælp' });
    const place = await sees('ane', 'Det kan jeg hjælpe dig med', yellow);
    expect(place.messages.at(-1)).toMatchObject({ onlyYou: true, isBot: true });
    expect(wordsOf(placeOf(await shownTo('bo'), yellow))).not.toContain('Det kan jeg hjælpe dig med');
    const chats = async (role: Role) => (await shownTo(role)).conversations.map(({ id }) => id);
    expect(await chats('bo')).toEqual([blue, yellow, 'D0BO']);
  });

  it('marks a message that became a trial, and follows its edit and its deletion', async () => {
    await act('ane', {
      kind: 'say',
      conversation: yellow,
      text: 'prøvehandling: Jeg venter ved <@U0BO> & ser',
    });
    const isMarked = async () => {
      const place = placeOf(await shownTo('bo'), yellow);
      const found = place?.messages.find(({ text }) => text.includes('Jeg venter ved'));
      expect(found?.reactions).toEqual(['white_check_mark']);
      return found?.ts ?? '';
    };
    const ts = await vi.waitFor(isMarked, 20_000);
    expect(await act('bo', { kind: 'delete', conversation: yellow, ts })).toHaveProperty('problem');
    const trials = async (words: string) => {
      await act('ane', { kind: 'say', conversation: 'D0ANE', text: 'prøvehandlinger' });
      await sees('ane', words, 'D0ANE');
    };
    await trials('Jeg venter ved <@U0BO> & ser');
    await act('ane', { kind: 'edit', conversation: yellow, ts, text: 'prøvehandling: Jeg går langsomt' });
    await vi.waitFor(() => trials('Jeg går langsomt'), 30_000);
    await act('ane', { kind: 'delete', conversation: yellow, ts });
    const gone = placeOf(await shownTo('bo'), yellow)?.messages.find((message) => message.ts === ts);
    expect(gone).toMatchObject({ isGone: true, text: '' });
    await sees('bo', 'Prøvehandlingen er trukket tilbage.', yellow);
  });

  it('draws the Home tab', async () => {
    await act('ane', { kind: 'open-home' });
    await vi.waitFor(async () => {
      const { home } = await shownTo('ane');
      expect(JSON.stringify(home)).toContain('Hej, Ane');
    }, 20_000);
    expect((await shownTo('bo')).home).toBeUndefined();
  });

  it.each([
    ['from another site', { origin: 'https://elsewhere.example' }],
    ['from another page of this machine', { origin: 'http://127.0.0.1:56150' }],
    ['that does not say where it comes from', { origin: '' }],
    ['as a form of another site would send it', { 'content-type': 'text/plain' }],
  ])('refuses a post %s, and does nothing', async (_, headers) => {
    const said = 'Det her blev aldrig sagt';
    const response = await post('bo', { kind: 'say', conversation: blue, text: said }, headers);
    expect(response.status).toBe(403);
    expect(wordsOf(placeOf(await shownTo('bo'), blue))).not.toContain(said);
  });

  it('answers to no other name than this machine’s', async () => {
    const port = new URL(slack.url).port;
    const status = await new Promise((resolve, reject) => {
      const headers = { host: `elsewhere.example:${port}` };
      request({ host: '127.0.0.1', port, path: '/', headers }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end();
    });
    expect(status).toBe(403);
  });

  it('lets nobody but the bot speak as the bot', async () => {
    const call = (headers: Record<string, string>) =>
      fetch(`${slack.url}/api/chat.postMessage`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify({ channel: blue, text: 'Hej' }),
      });
    const token = slack.environment.SLACK_BOT_TOKEN ?? '';
    expect(await (await call({ authorization: 'Bearer xoxb-guessed' })).json()).toMatchObject({ ok: false });
    expect((await call({ authorization: `Bearer ${token}`, origin: slack.url })).status).toBe(403);
    expect(await (await call({ authorization: `Bearer ${token}` })).json()).toMatchObject({ ok: true });
  });
});
