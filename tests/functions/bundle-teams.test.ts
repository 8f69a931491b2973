import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BotConnector, startBotConnector } from '../doubles/bot-connector.ts';
import { type RunningBundle, runBundle } from './running-bundle.ts';

let connector: BotConnector;
beforeAll(async () => {
  connector = await startBotConnector();
});
afterAll(() => connector.stop());

const recorded = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(resolve(import.meta.dirname, `../fixtures/teams/${name}.json`), 'utf8')) as Record<
    string,
    unknown
  >;

describe('Teams, over HTTP against the bundle', () => {
  let femuger: RunningBundle;
  beforeAll(async () => {
    femuger = await runBundle({});
  });
  afterAll(() => femuger.stop());

  const send = (activity: object) =>
    fetch(`${femuger.url}/api/teams/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ ...activity, serviceUrl: connector.url }),
    });
  const shown = () => JSON.stringify(connector.messages());

  it('greets a team it was installed in, once', async () => {
    for (const name of ['install-in-team', 'members-added-in-team', 'install-in-team'])
      await send(recorded(name));
    expect(connector.messages()).toHaveLength(1);
    expect(shown()).toContain('Hej, jeg er Femuger');
  });

  it('opens the form as a dialog, comes back with what was typed, creates the unit, and answers with the guide', async () => {
    const opened = (await (await send(recorded('task-fetch'))).json()) as Dialog;
    expect(opened.task.type).toBe('continue');
    expect(JSON.stringify(opened)).toContain('Hvad hedder enheden?');
    const data = submitDataOf(opened);
    let submits = 0;
    const submit = (values: object) => {
      const activity = recorded('task-submit');
      return send({
        ...activity,
        id: `f:submit-${++submits}`,
        value: { ...(activity.value as object), data: { ...data, ...values } },
      });
    };
    const good = { ...valuesOf(opened), f_name: 'Sølvræven 🦊', f_newInstitution: 'Ærøhuset' };

    const again = (await (await submit({ ...good, f_name: '', f_time: '7.99' })).json()) as Dialog;
    expect(again.task.type).toBe('continue');
    expect(JSON.stringify(again)).toContain('Skriv et navn');
    expect(valuesOf(again)).toMatchObject({ f_newInstitution: 'Ærøhuset', f_name: '' });

    expect((await submit(good)).status).toBe(200);
    expect(shown()).toContain('Sølvræven 🦊 er oprettet');

    connector.calls.length = 0;
    await send(recorded('channel-mention'));
    await send(recorded('channel-mention'));
    expect(connector.messages()).toHaveLength(1);
    expect(shown()).toContain('Sølvræven 🦊');
    expect(shown()).toContain('Statusmøde:');

    connector.calls.length = 0;
    await send({ ...recorded('personal-message'), text: 'mødeguide' });
    expect(shown()).toContain('Sølvræven 🦊');
  });
});

describe('Teams with credentials set', () => {
  let femuger: RunningBundle;
  beforeAll(async () => {
    femuger = await runBundle({
      MicrosoftAppType: 'SingleTenant',
      MicrosoftAppId: '5d1c7f52-0000-4000-8000-0000000000b0',
      MicrosoftAppPassword: 'not-a-real-secret',
      MicrosoftAppTenantId: 'b6a3f1c2-0000-4000-8000-00000000d1ba',
    });
  });
  afterAll(() => femuger.stop());

  it.each([
    ['no token', undefined],
    ['a word for a token', 'Bearer hello'],
    [
      'an unsigned token',
      `Bearer ${Buffer.from('{"alg":"none"}').toString('base64url')}.${Buffer.from('{"iss":"https://api.botframework.com"}').toString('base64url')}.`,
    ],
  ])('refuses %s, quickly, and does nothing', async (_, authorization) => {
    connector.calls.length = 0;
    const began = Date.now();
    const response = await fetch(`${femuger.url}/api/teams/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(authorization && { authorization }) },
      body: JSON.stringify({ ...recorded('channel-mention'), serviceUrl: connector.url }),
    });
    expect(response.status).toBe(401);
    expect(Date.now() - began).toBeLessThan(15_000);
    expect(connector.calls).toEqual([]);
  });
});

interface Dialog {
  readonly task: { readonly type: string; readonly value: { readonly card: { readonly content: Element } } };
}

interface Element {
  readonly id?: string;
  readonly value?: string;
  readonly data?: Record<string, unknown>;
  readonly [more: string]: unknown;
}

function* elementsOf(value: unknown): Generator<Element> {
  if (Array.isArray(value)) for (const item of value) yield* elementsOf(item);
  else if (typeof value === 'object' && value !== null) {
    yield value as Element;
    yield* elementsOf(Object.values(value));
  }
}

function valuesOf(dialog: Dialog): Record<string, string> {
  const inputs = [...elementsOf(dialog.task.value.card.content)].filter(({ id }) => id?.startsWith('f_'));
  return Object.fromEntries(inputs.map(({ id = '', value = '' }) => [id, value]));
}

function submitDataOf(dialog: Dialog): Record<string, unknown> {
  const found = [...elementsOf(dialog.task.value.card.content)].find(({ data }) => data && 'form' in data);
  return found?.data ?? {};
}
