import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForm } from '../../bot/feature/open-form.ts';
import { formOffersText } from '../../bot/feature/text/form-offers-text.ts';
import { renderForm } from '../../bot/teams/render-form.ts';
import { ComeAgain } from '../../bot/turn/come-again.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Form } from '../../bot/ui/form.ts';
import type { View } from '../../bot/ui/view.ts';
import { StorageFault } from '../../shared/ports/store.ts';
import { type BotConnector, startBotConnector } from '../doubles/bot-connector.ts';
import { createCaller, recorded, tenant, texts } from '../doubles/teams-caller.ts';
import { actionsIn } from './living-channel.ts';

const view: View = {
  summary: 'Ugens guide',
  nodes: [{ node: 'paragraph', words: 'Uge 2 af 5: vi prøver små ting af på Rævestuen 🦊' }],
};
const form: Form = {
  id: 'unit.create',
  title: 'Opret enhed',
  fields: [{ kind: 'text', id: 'name', label: 'Navn', maxLength: 60, required: true }],
  submitLabel: 'Opret',
  cancelLabel: 'Fortryd',
  context: { home: 'x' },
};
const mended: Form = { ...form, values: { name: 'Rævestuen' }, errors: { name: 'Navnet er brugt.' } };
const show = (to: 'everyone' | 'only-you', replace = false): Reply => ({ kind: 'show', view, to, replace });
const channelPath = '/v3/conversations/19:stuen-solsikken@thread.tacv2;messageid=1732349740000/activities';

let connector: BotConnector;
beforeEach(async () => {
  connector = await startBotConnector();
});
afterEach(() => connector.stop());

function sent(name: string, change = {}): unknown {
  return recorded(name, { serviceUrl: connector.url, ...change });
}

/** The calls without the lookups of members. */
const acts = () => connector.calls.filter(({ path }) => !path.includes('/members/'));

async function bodyOf(response: Response): Promise<unknown> {
  expect(response.status).toBe(200);
  return response.json();
}

describe('words', () => {
  it('are answered in the thread they were written in', async () => {
    const teams = createCaller(show('everyone'));
    expect((await teams.send(sent('thread-reply'))).status).toBe(200);
    expect(acts()[0]?.path).toContain(channelPath);
    expect(JSON.stringify(connector.messages())).toContain('Rævestuen 🦊');
    expect(connector.messages()[0]).toMatchObject({ summary: 'Ugens guide' });
  });

  it('are answered before nobody else’s eyes when they are for one person', async () => {
    await createCaller(show('only-you')).send(sent('channel-mention'));
    expect(acts().map(({ path }) => path)).toEqual([`${channelPath}?isTargetedActivity=true`]);
    expect(acts()[0]?.body).toMatchObject({
      recipient: { id: recorded('channel-mention').from?.id },
      from: { id: recorded('channel-mention').recipient.id },
    });
  });

  it('are answered in the person’s own chat where that cannot be, and a neutral line says so', async () => {
    connector.refuseTargeted();
    await createCaller(show('only-you')).send(sent('channel-mention'));
    expect(acts().map(({ path }) => path)).toEqual([
      '/v3/conversations',
      '/v3/conversations/a:personal-chat/activities',
      expect.stringContaining(channelPath),
    ]);
    expect(acts()[2]?.body).toMatchObject({ text: texts.sentPrivately });
  });

  it('get a neutral line in the thread when there is no such chat', async () => {
    connector.refuseTargeted();
    connector.failNext({ path: /conversations$/, status: 403, code: 'Forbidden' });
    await createCaller(show('only-you')).send(sent('channel-mention'));
    expect(connector.messages()).toHaveLength(1);
    expect(connector.messages()[0]).toMatchObject({ text: texts.answeredPrivately });
    expect(JSON.stringify(connector.messages())).not.toContain('Rævestuen');
  });

  it('that ask for a form get a button which opens it, since a message cannot', async () => {
    const teams = createCaller(openForm(form, 'da'));
    await teams.send(sent('channel-mention', { text: '<at>Femuger</at> opret' }));
    const card = JSON.stringify(connector.messages()[0]);
    const data = {
      action: 'teams.words',
      data: { text: 'opret' },
      msteams: { type: 'task/fetch' },
      seen: 'you',
    };
    expect(card).toContain(JSON.stringify(data));
    expect(card).not.toContain('Input.Text');
    const [says, button] = formOffersText.da['unit.create'];
    for (const words of [says, button]) expect(card).toContain(JSON.stringify(words));

    const response = await teams.send(sent('task-fetch', { value: { data } }));
    expect(teams.intents[1]?.what).toEqual({ kind: 'words', text: 'opret' });
    expect(await bodyOf(response)).toMatchObject({
      task: { type: 'continue', value: { title: 'Opret enhed' } },
    });
  });

  it('that ask for a form get the form itself where there are no dialogs', async () => {
    await createCaller(openForm(form, 'da'), { forms: 'inline' }).send(sent('personal-message'));
    expect(JSON.stringify(connector.messages()[0])).toContain('Input.Text');
  });
});

describe('a dialog', () => {
  it('opens with the form', async () => {
    const response = await createCaller(openForm(form, 'da')).send(sent('task-fetch'));
    expect(await bodyOf(response)).toMatchObject({
      task: {
        type: 'continue',
        value: { title: 'Opret enhed', card: { contentType: 'application/vnd.microsoft.card.adaptive' } },
      },
    });
    expect(acts()).toEqual([]);
  });

  it('stays with what was typed when something has to be mended', async () => {
    const response = await createCaller({ kind: 'form-errors', form: mended }).send(sent('task-submit'));
    const body = await bodyOf(response);
    expect(body).toMatchObject({ task: { type: 'continue' } });
    expect(JSON.stringify(body)).toContain('"value":"Rævestuen"');
    expect(JSON.stringify(body)).toContain('Navnet er brugt.');
  });

  it('closes, and all see what came of it', async () => {
    const response = await createCaller(show('everyone')).send(sent('task-submit'));
    expect(await bodyOf(response)).toEqual({ task: null });
    expect(acts()[0]?.path).toContain(channelPath);
  });

  it('shows what is for this person alone', async () => {
    const response = await createCaller(show('only-you')).send(sent('task-submit'));
    expect(JSON.stringify(await bodyOf(response))).toContain('Rævestuen 🦊');
    expect(acts()).toEqual([]);
  });

  it('that a message for this person alone has opened closes, and what came of it stands in that message', async () => {
    const fetch = sent('task-fetch', {
      value: { data: { action: 'meeting.decision', data: {}, seen: 'you' } },
    });
    const opened = await bodyOf(await createCaller(openForm(form, 'da')).send(fetch));
    const [submit] = actionsIn(opened);
    expect(submit?.data).toMatchObject({ seen: 'you', from: (fetch as { replyToId: string }).replyToId });
    const send = (data: object) => sent('task-submit', { value: { data } });
    const reply = show('only-you', true);
    const response = await createCaller(reply).send(send({ ...submit?.data }));
    expect(await bodyOf(response)).toEqual({ task: null });
    const { replyToId } = fetch as { replyToId: string };
    expect(acts().map(({ method, path }) => `${method} ${path}`)).toEqual([
      `PUT ${channelPath}/${replyToId}?isTargetedActivity=true`,
    ]);
    // What all can see is never replaced by the word of a client.
    const { seen: _, ...bare } = { ...submit?.data } as Record<string, unknown>;
    await createCaller(show('everyone', true)).send(send(bare));
    expect(acts().at(-1)?.method).toBe('POST');
    connector.failNext({ path: /activities/, status: 404 });
    const lost = await createCaller(reply).send(send({ ...submit?.data }));
    expect(JSON.stringify(await bodyOf(lost))).toContain('Rævestuen 🦊');
  });

  it('shows what could not be posted', async () => {
    connector.failNext({ path: /activities/, status: 502 });
    const response = await createCaller(show('everyone')).send(sent('task-submit'));
    expect(JSON.stringify(await bodyOf(response))).toContain('Rævestuen 🦊');
  });
});

describe('a button', () => {
  it('that replaces does so for the person and for everybody else', async () => {
    const response = await createCaller(show('everyone', true)).send(sent('card-action'));
    expect(await bodyOf(response)).toMatchObject({
      statusCode: 200,
      type: 'application/vnd.microsoft.card.adaptive',
      value: { type: 'AdaptiveCard' },
    });
    expect(connector.calls.map(({ method, path }) => `${method} ${path}`)).toEqual([
      'PUT /v3/conversations/a:1personal-ane/activities/1732349755555',
    ]);
  });

  it('always gets an answer, or Teams would press it again', async () => {
    const said = async (reply: Reply) => bodyOf(await createCaller(reply).send(sent('card-action')));
    const message = { statusCode: 200, type: 'application/vnd.microsoft.activity.message' };
    expect(await said({ kind: 'nothing' })).toEqual({ ...message, value: texts.received });
    // Nothing has been received yet when a form is opened.
    for (const reply of [show('everyone'), openForm(form, 'da')] satisfies Reply[])
      expect(await said(reply)).toEqual({ ...message, value: texts.shownBelow });
    expect(await bodyOf(await createCaller({ kind: 'nothing' }).send(sent('task-submit')))).toEqual({
      task: null,
    });
  });

  it('on a form among the messages gives way to errors, to the outcome, or to nothing', async () => {
    const data = { form: 'unit.create', context: {}, f_name: 'Rævestuen' };
    const submitted = sent('card-action', { value: { action: { verb: 'form', data } } });
    const errors = await createCaller({ kind: 'form-errors', form: mended }, { forms: 'inline' }).send(
      submitted,
    );
    expect(JSON.stringify(await bodyOf(errors))).toContain('"value":"Rævestuen"');

    const outcome = await createCaller(show('everyone'), { forms: 'inline' }).send(submitted);
    expect(await bodyOf(outcome)).toMatchObject({ type: 'application/vnd.microsoft.card.adaptive' });

    const teams = createCaller({ kind: 'nothing' }, { forms: 'inline' });
    const cancelled = await teams.send(
      sent('card-action', { value: { action: { verb: 'form-cancel', data } } }),
    );
    expect(JSON.stringify(await bodyOf(cancelled))).toContain(texts.cancelled);
    expect(teams.intents).toEqual([]);
  });

  it('opens a form that leads back in the place of what it was opened from, if that is one person’s alone', async () => {
    const back = {
      label: 'Fortryd',
      action: 'meeting.show',
      data: { unit: 'u1', day: '2026-10-16' },
    } as const;
    const own = { conversation: { ...recorded('card-action').conversation, conversationType: 'personal' } };
    const opened = async (asked: Form, change: object) => {
      const before = acts().length;
      const teams = createCaller(openForm(asked, 'da'), { forms: 'inline' });
      const answer = JSON.stringify(
        await bodyOf(await teams.send(sent('card-action', { replyToId: 'm1', ...change }))),
      );
      const methods = acts()
        .slice(before)
        .map(({ method }) => method);
      return [answer.includes('Input.Text') ? 'in its place' : 'below', ...methods];
    };
    expect(await opened({ ...form, back }, own)).toEqual(['in its place', 'PUT']);
    expect(await opened(form, own)).toEqual(['below', 'POST']);
    const channel = {
      conversation: { ...recorded('card-action').conversation, conversationType: 'channel' },
    };
    expect(await opened({ ...form, back }, channel)).toEqual(['below', 'POST']);
  });

  it('that leaves a form leads back to where it was opened, with nothing of what was typed', async () => {
    const back = {
      label: 'Fortryd',
      action: 'meeting.show',
      data: { unit: 'u1', day: '2026-10-16' },
    } as const;
    const teams = createCaller(show('everyone', true), { forms: 'inline' });
    for (const forms of ['inline', 'dialog'] as const) {
      const [, leave] = actionsIn(renderForm({ ...form, back }, { forms }));
      expect(leave).toMatchObject({ title: 'Fortryd', associatedInputs: 'none' });
      const value = forms === 'inline' ? { action: leave } : { data: (leave as { data: object }).data };
      await teams.send(sent(forms === 'inline' ? 'card-action' : 'task-submit', { value }));
      expect(teams.intents.at(-1)?.what).toEqual({ kind: 'button', action: back.action, data: back.data });
    }
  });
});

describe('when the core fails', () => {
  const broken = async (): Promise<Reply> => {
    throw new Error('CPR 010203-1234 was in the text');
  };

  it('people get a calm sentence and the log gets no text', async () => {
    const teams = createCaller(broken);
    expect((await teams.send(sent('personal-message'))).status).toBe(200);
    expect(connector.messages()[0]).toMatchObject({ text: texts.somethingWentWrong });
    for (const name of ['card-action', 'task-fetch']) {
      expect(JSON.stringify(await bodyOf(await teams.send(sent(name))))).toContain(texts.somethingWentWrong);
    }
    expect(JSON.stringify(connector.calls) + teams.logged.join()).not.toContain('010203');
  });

  it('a dialog keeps what was typed', async () => {
    expect((await createCaller(broken).send(sent('task-submit'))).status).toBe(503);
  });
});

describe('what the core wants to have again', () => {
  const events = [
    ['message', sentLike('channel-mention')],
    ['edit', sentLike('channel-mention', { type: 'messageUpdate' })],
    ['deletion', sentLike('channel-mention', { type: 'messageDelete' })],
  ] as const;

  it.each(events)('is asked for with 503: %s', async (_, activity) => {
    const busy = createCaller(async () => {
      throw new ComeAgain();
    });
    expect((await busy.send(activity())).status).toBe(503);
    expect(connector.messages()).toEqual([]);
  });

  const storageAway = () =>
    createCaller(async () => {
      throw new StorageFault('unavailable', 'away');
    });

  it.each([
    ['edited', 503, events[1][1]],
    ['deleted', 200, events[2][1]],
  ] as const)(
    'as is an edit that storage could not take; by its ids either lies in the queue: %s',
    async (kind, status, activity) => {
      const away = storageAway();
      expect((await away.send(activity())).status).toBe(status);
      expect(away.left).toMatchObject([{ intent: { what: { kind } } }]);
      expect(connector.messages()).toEqual([]);
    },
  );

  it('and where the queue is away too, its writer is told', async () => {
    const away = storageAway();
    away.queueIsAway.at = true;
    expect((await away.send(events[1][1]())).status).toBe(503);
    expect(connector.messages()).toMatchObject([{ text: texts.changeMissed }]);
    expect((await away.send(events[2][1]())).status).toBe(503);
    expect(connector.messages()).toHaveLength(1);
  });

  function sentLike(name: string, change = {}) {
    return () => sent(name, change);
  }
});

describe('an answer that Teams does not take', () => {
  const owed = { ...(show('only-you') as object), owed: 'da' } as Reply;

  it.each([
    ['transient', 503, [{ doubtful: false }]],
    ['doubtful', 502, [{ doubtful: true }]],
    ['gone', 404, []],
  ] as const)('is left to the queue when somebody waits for it: %s', async (_, status, left) => {
    connector.failNext({ path: /activities/, status });
    const teams = createCaller(owed);
    expect((await teams.send(sent('personal-message'))).status).toBe(200);
    expect(teams.left).toMatchObject(left);
    expect(teams.left).toHaveLength(left.length);
  });

  it('is, where neither channel nor own chat can be had', async () => {
    connector.refuseTargeted();
    connector.failNext({ path: /conversations$/, status: 503 });
    const teams = createCaller(owed);
    await teams.send(sent('channel-mention'));
    expect(teams.left).toHaveLength(1);
    expect(connector.messages()).toMatchObject([{ text: texts.answeredPrivately }]);
  });

  it('is not, when nobody waits for it', async () => {
    connector.failNext({ path: /activities/, status: 503 });
    const teams = createCaller(show('only-you'));
    await teams.send(sent('personal-message'));
    expect(teams.left).toEqual([]);
  });
});

describe('what is not for us', () => {
  it('is not read to the end when it is longer than anything Teams sends', async () => {
    const teams = createCaller(show('everyone'));
    expect((await teams.send(`"${'x'.repeat(1024 * 1024)}"`)).status).toBe(413);
    expect(teams.intents).toEqual([]);
  });

  it.each(['', 'not json', '[]', '{}', '{"type":"message"}', 'null'])(
    '%j is refused calmly',
    async (body) => {
      const teams = createCaller({ kind: 'nothing' });
      expect((await teams.send(body)).status).toBe(400);
      expect(teams.intents).toEqual([]);
    },
  );

  it('another channel than Teams is refused', async () => {
    expect(
      (await createCaller(show('everyone')).send(sent('personal-message', { channelId: 'webchat' }))).status,
    ).toBe(400);
  });

  it.each([
    'https://elsewhere.example/',
    'http://localhost.elsewhere.example/',
    'http://10.0.0.4:80/',
    'nonsense',
  ])(
    'another place to answer to than this machine is refused where nobody proves who they are: %s',
    async (serviceUrl) => {
      const teams = createCaller(show('everyone'));
      expect((await teams.send(recorded('personal-message', { serviceUrl }))).status).toBe(403);
      expect(teams.intents).toEqual([]);
    },
  );

  it('another tenant is refused', async () => {
    const teams = createCaller(show('everyone'), { allowedTenants: ['another'] });
    expect((await teams.send(sent('personal-message'))).status).toBe(403);
    expect(teams.intents).toEqual([]);
    expect(connector.calls).toEqual([]);
    const known = createCaller(show('everyone'), { allowedTenants: [tenant.toUpperCase()] });
    expect((await known.send(sent('personal-message'))).status).toBe(200);
  });

  it('unknown questions and silent events are no errors', async () => {
    const teams = createCaller(show('everyone'));
    expect((await teams.send(sent('task-fetch', { name: 'composeExtension/query' }))).status).toBe(501);
    expect((await teams.send(sent('personal-message', { type: 'typing' }))).status).toBe(200);
    expect(teams.intents).toEqual([]);
  });
});

it('greets in the channel the app was put into', async () => {
  const teams = createCaller(show('everyone'));
  await teams.send(sent('install-in-team'));
  expect(teams.intents[0]?.where.conversation).toBe('19:stuen-solsikken@thread.tacv2');
  expect(connector.calls[0]?.path).toContain('19:stuen-solsikken@thread.tacv2/activities');
});
