import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { openForm } from '../../bot/feature/open-form.ts';
import { formOffersText } from '../../bot/feature/text/form-offers-text.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { channel, command, mention, personalChat, press, submission } from '../fixtures/slack/payloads.ts';
import { commandRequest, eventRequest, interactivityRequest } from '../fixtures/slack/signed-request.ts';
import { createWorkbench, form, now, show, texts, type Workbench } from './workbench.ts';

let bench: Workbench;
beforeEach(async () => {
  bench = await createWorkbench();
});
afterEach(() => bench.stop());

const at = { at: now };
const event = (body: object, headers = {}) => bench.receive(eventRequest(body, { ...at, headers }));
const say = (fields: Record<string, string>) =>
  bench.receive(commandRequest({ ...fields, response_url: bench.api.responseUrl }, at));
const pressed = (more: object = {}) =>
  bench.receive(
    interactivityRequest(
      press('help.show:3', '{"unit":"æ \\u0026 🌱"}', { response_url: bench.api.responseUrl, ...more }),
      at,
    ),
  );
/** The calls without `users.info`. */
const acts = () => bench.api.calls.filter(({ method }) => method !== 'users.info');
const methods = () => acts().map(({ method }) => method);
describe('a form', () => {
  const opened = () => bench.api.callsOf('views.open')[0]?.args.view as Record<string, object>;
  const send = async () => {
    const blocks = [{ type: 'input', block_id: 'name' }];
    const body = submission({ ...opened(), blocks }, { name: { value: { value: 'Stjernerne' } } });
    return bench.receive(interactivityRequest(body, at));
  };

  beforeEach(async () => {
    bench.answers(() => openForm(form, 'da'));
    await pressed({ message: { ts: '1764000000.000300', thread_ts: '1764000000.000001' } });
  });

  it('is opened first of all', () => {
    expect(methods()).toEqual(['views.open']);
    expect(acts()[0]?.args.trigger_id).toBe('trigger-2');
  });

  it('knows where it came from, and keeps that to itself', async () => {
    bench.answers(() => show('Oprettet', 'everyone'));
    expect(await (await send()).json()).toEqual({ response_action: 'clear' });
    expect(bench.intents[1]).toMatchObject({
      where: { kind: 'channel', conversation: channel, thread: '1764000000.000001', name: 'sommerfuglene' },
      what: { kind: 'form', form: 'unit.create', values: { name: 'Stjernerne' } },
    });
    expect(bench.intents[1]?.what).toHaveProperty('context', { step: '1' });
    expect(bench.api.calls.at(-1)?.args).toMatchObject({ channel, thread_ts: '1764000000.000001' });
  });

  it('is answered in the place of the message it was opened from, if one person alone sees that', async () => {
    const ephemeral = { container: { type: 'message', channel_id: channel, is_ephemeral: true } };
    const own = { channel: { id: personalChat, name: 'directmessage' } };
    const answersTo = async (from: object, reply: Reply) => {
      bench.answers(() => openForm(form, 'da'));
      await pressed(from);
      const { view } = bench.api.callsOf('views.open').at(-1)?.args ?? {};
      bench.answers(() => reply);
      const body = submission(view as object, { name: { value: { value: 'Stjernerne' } } });
      const before = acts().length;
      await bench.receive(interactivityRequest(body, at));
      expect(bench.intents.at(-1)?.what).toHaveProperty('context', { step: '1' });
      return acts()
        .slice(before)
        .map(({ method, args }) => (args.replace_original ? 'in its place' : method));
    };
    expect(await answersTo(ephemeral, show('Mødet', 'only-you', true))).toEqual(['in its place']);
    expect(await answersTo(own, show('Mødet', 'only-you', true))).toEqual(['in its place']);
    expect(await answersTo({}, show('Mødet', 'only-you', true))).toEqual(['chat.postEphemeral']);
    expect(await answersTo(ephemeral, show('Gemt', 'only-you'))).toEqual(['chat.postEphemeral']);
    expect(await answersTo(ephemeral, show('Til alle', 'everyone', true))).toEqual(['chat.postMessage']);
    // Half an hour later Slack does not take it any more.
    bench.api.fail('response_url', { status: 404 });
    expect(await answersTo(ephemeral, show('Mødet', 'only-you', true))).toEqual([
      'in its place',
      'chat.postEphemeral',
    ]);
    // The whole card stands above: one line says that it is saved, with the way to it.
    bench.api.fail('response_url', { status: 404 });
    const beside = { summary: 'Gemt.', nodes: [{ node: 'paragraph', words: 'Gemt.' }] } as const;
    await answersTo(ephemeral, { ...show('Mødet', 'only-you', true), beside } as Reply);
    expect(JSON.stringify(acts().at(-1)?.args)).toContain('Gemt.');
    expect(JSON.stringify(acts().at(-1)?.args)).not.toContain('Mødet');
  });

  it('leaves out where it was opened from when there is no room for that', async () => {
    const full = { ...form, context: { step: 'x'.repeat(2800) } };
    bench.answers(() => openForm(full, 'da'));
    const container = { type: 'message', channel_id: channel, is_ephemeral: true };
    await pressed({ container, response_url: `${bench.api.responseUrl}?${'u'.repeat(200)}` });
    expect(bench.api.callsOf('views.open')).toHaveLength(2);
  });

  it('comes back with errors at its fields, or whole with what was typed', async () => {
    bench.answers(() => ({ kind: 'form-errors', form: { ...form, errors: { name: 'For kort' } } }));
    expect(await (await send()).json()).toEqual({ response_action: 'errors', errors: { name: 'For kort' } });
    const values = { name: 'Stjernerne' };
    bench.answers(() => ({ kind: 'form-errors', form: { ...form, values, errors: { '': 'Optaget' } } }));
    const whole = await (await send()).text();
    expect(JSON.parse(whole)).toMatchObject({ response_action: 'update' });
    expect(whole).toContain('Optaget');
    expect(whole).toContain('"initial_value":"Stjernerne"');
  });

  it('is drawn again when it has something new to carry, for marked fields alone would lose it', async () => {
    const asked = { ...form, context: { ...form.context, accepted: 'print' }, errors: { name: 'Sikker?' } };
    bench.answers(() => ({ kind: 'form-errors', form: asked }));
    const answer = (await (await send()).json()) as { view: { private_metadata: string } };
    expect(answer).toMatchObject({ response_action: 'update' });
    expect(JSON.parse(answer.view.private_metadata)).toMatchObject({ accepted: 'print' });
    expect(JSON.stringify(answer.view)).toContain('Sikker?');
  });

  it('gives way to the next form, and closes when there is nothing to say', async () => {
    bench.answers(() => openForm({ ...form, title: 'Den næste' }, 'da'));
    expect(await (await send()).json()).toMatchObject({ response_action: 'update', view: { type: 'modal' } });
    bench.answers(() => ({ kind: 'nothing' }));
    expect(await (await send()).json()).toEqual({ response_action: 'clear' });
  });

  it('stays open with what was typed when something breaks', async () => {
    bench.answers(() => Promise.reject(new Error('Stjernerne')));
    expect(await (await send()).json()).toEqual({
      response_action: 'errors',
      errors: { name: texts.somethingWentWrong },
    });
  });

  it('is drawn again whole, with what was typed so far, when its fold is pressed', async () => {
    const view = { ...opened(), type: 'modal', id: 'V7', hash: 'h1' };
    const values = { name: { value: { value: 'Stjer' } } };
    const unfold = press('form.unfold', '', {
      channel: undefined,
      message: undefined,
      container: { type: 'view', view_id: 'V7' },
      view: { ...view, state: { values } },
    });
    bench.answers(() => ({ kind: 'form-errors', form: { ...form, values: { name: 'Stjer' } } }));
    await bench.receive(interactivityRequest(unfold, at));
    expect(bench.intents[1]).toMatchObject({
      where: { kind: 'channel', conversation: channel },
      what: { kind: 'form', form: 'unit.create', values: { name: 'Stjer' }, unfold: true },
    });
    const { args } = bench.api.callsOf('views.update')[0] ?? {};
    expect(args).toMatchObject({ view_id: 'V7', hash: 'h1' });
    expect(JSON.stringify(args?.view)).toContain('"initial_value":"Stjer"');
  });

  it('is drawn again where the field to mend was folded away', async () => {
    bench.answers(() => ({ kind: 'form-errors', form: { ...form, errors: { where: 'For lang' } } }));
    expect(await (await send()).json()).toMatchObject({ response_action: 'update' });
  });

  it('is told calmly to be asked for again when it came too late', async () => {
    bench.api.fail('views.open', { error: 'expired_trigger_id' });
    await pressed();
    expect(bench.api.calls.at(-1)).toMatchObject({
      method: 'response_url',
      args: { response_type: 'ephemeral', replace_original: false, text: texts.tryAgain },
    });
    bench.api.fail('views.open', { error: 'expired_trigger_id' });
    expect(await (await say(command('opret'))).json()).toMatchObject({ text: texts.tryAgain });
  });

  it('is a button away when words asked for it', async () => {
    await event(mention('opret'));
    const { args } = bench.api.callsOf('chat.postEphemeral')[0] ?? {};
    const blocks = args?.blocks as { elements?: { action_id: string; value: string }[] }[];
    const button = blocks.flatMap(({ elements = [] }) => elements).find((one) => one.action_id);
    for (const words of formOffersText.da['unit.create'])
      expect(JSON.stringify(blocks)).toContain(JSON.stringify(words));
    await bench.receive(interactivityRequest(press(button?.action_id ?? '', button?.value ?? ''), at));
    expect(bench.intents.at(-1)?.what).toEqual({ kind: 'words', text: 'opret' });
    expect(bench.api.callsOf('views.open')).toHaveLength(2);
  });
});
