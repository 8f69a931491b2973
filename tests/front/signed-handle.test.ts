import { describe, expect, it } from 'vitest';
import { createHandle, signView } from '../../bot/front/signed-handle.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import { createSigner } from '../../shared/storage/hmac-signer.ts';
import { buttonsOf, formOf } from '../people/plan-steps.ts';
import { ane, bo, channel, createUnit, createWorld, personal, replyText } from '../people/world.ts';

const secrets = ['en god og lang hemmelighed nr. 1'] as const;
const gone = 'Det, knappen hørte til, er her ikke længere';

async function signedUnit() {
  const world = createWorld('2026-09-14T07:30:00Z');
  const unit = await createUnit(world);
  const handle = createHandle(world.ports, createSigner(secrets, 'client'));
  const say = (text: string) => handle({ who: bo, where: channel, what: { kind: 'words', text } });
  const press = (action: string, data: Values, where = channel) =>
    handle({ who: bo, where, what: { kind: 'button', action, data } });
  const send = (form: string, values: Values, context: Values) =>
    handle({ who: bo, where: channel, what: { kind: 'form', form, values, context } });
  return { world, unit, handle, say, press, send };
}

const actOf = (reply: Reply, action: string) => {
  const found = buttonsOf(reply).find((button) => button.action === action);
  if (!found) throw new Error(`no ${action} in ${replyText(reply)}`);
  return { action: found.action, data: (found.data ?? {}) as Values };
};

describe('a button', () => {
  it('means what it meant when it was given out', async () => {
    const { say, press } = await signedUnit();
    const { action, data } = actOf(await say('forløb'), 'plan.closures');
    expect(replyText(await press(action, data))).toContain('Lukkedage');
    const reversed = Object.fromEntries(Object.entries(data).reverse());
    expect(replyText(await press(action, reversed))).toContain('Lukkedage');
  });

  it('means nothing when anything in it was changed, taken out or added', async () => {
    const { say, press } = await signedUnit();
    const { action, data } = actOf(await say('forløb'), 'plan.closures');
    const { _proof: proof = '', ...bare } = data;
    expect(proof).not.toBe('');
    const bent: readonly Values[] = [
      bare,
      { ...data, unit: `${data.unit}x` },
      { ...data, more: 'yes' },
      { _proof: proof, unit: '' },
      { ...data, _proof: `${proof.slice(0, -1)}${proof.endsWith('A') ? 'B' : 'A'}` },
      { ...data, _proof: '' },
    ];
    for (const each of bent)
      expect(replyText(await press(action, each)), JSON.stringify(each)).toContain(gone);
  });

  it('that leads back from a form leads back', async () => {
    const { world, say, press } = await signedUnit();
    world.setNow('2026-10-16T11:00:00Z');
    const start = actOf(await say('dagsorden'), 'meeting.start');
    const meeting = await press(start.action, start.data, personal);
    const decide = actOf(meeting, 'meeting.decision');
    const opened = await press(decide.action, decide.data, personal);
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    const { action = '', data = {} } = opened.form.back ?? {};
    expect(replyText(await press(action, data, personal))).toBe(replyText(meeting));
    expect(replyText(await press(action, { ...data, _proof: '' }, personal))).toContain(gone);
  });

  it('that was given out before today’s program came still works', async () => {
    const { press, unit } = await signedUnit();
    // As the text was written when the first ones were posted; they stand in channels for years.
    const written = JSON.stringify([
      'button',
      'plan.show',
      [
        ['a', '1'],
        ['unit', unit],
      ],
    ]);
    const proof = createSigner(secrets, 'client').sign(written);
    expect(replyText(await press('plan.show', { unit, a: '1', _proof: proof }))).not.toContain(gone);
  });

  it('is no other button', async () => {
    const { say, press } = await signedUnit();
    const { data } = actOf(await say('forløb'), 'plan.closures');
    expect(replyText(await press('calendar.close-all', data))).toContain(gone);
  });

  it('that was signed with the secret before this one still works', async () => {
    const { world, say } = await signedUnit();
    const later = createHandle(
      world.ports,
      createSigner(['en god og lang hemmelighed nr. 2', ...secrets], 'client'),
    );
    const { action, data } = actOf(await say('forløb'), 'plan.closures');
    const reply = await later({ who: bo, where: channel, what: { kind: 'button', action, data } });
    expect(replyText(reply)).toContain('Lukkedage');
  });

  it('that carries nothing says no more than its name', async () => {
    const { press } = await signedUnit();
    expect(replyText(await press('help.show', {}))).toContain('Det kan jeg hjælpe dig med');
  });

  it('made by an adapter of somebody’s own words is taken, and of nothing more', async () => {
    const { press, unit } = await signedUnit();
    expect((await press('trial.open', { text: 'vi går en tur' })).kind).toBe('open-form');
    expect(replyText(await press('trial.open', { text: 'vi går en tur', unit }))).toContain(gone);
    expect(replyText(await press('trial.keep', { text: 'vi går en tur' }))).toContain(gone);
  });
});

describe('a form', () => {
  it('comes back with what it was given, and again after an error', async () => {
    const { world, send, handle } = await signedUnit();
    const opened = formOf(
      await handle({ who: bo, where: channel, what: { kind: 'button', action: 'trial.open', data: {} } }),
    );
    const again = formOf(await send(opened.id, { ...opened.values, what: '' }, opened.context));
    const values = { ...again.values, what: 'vi synger ved bordet', audience: 'unit' };
    await send(again.id, values, again.context);
    await world.work();
    expect(world.posted.at(-1)?.text).toContain('vi synger ved bordet');
  });

  it('means nothing when its context was changed', async () => {
    const { send, handle } = await signedUnit();
    const opened = formOf(
      await handle({ who: bo, where: channel, what: { kind: 'button', action: 'trial.open', data: {} } }),
    );
    const values = { ...opened.values, what: 'vi synger ved bordet' };
    for (const context of [{}, { ...opened.context, op: 'X' }, { ...opened.context, follows: 'X' }])
      expect(replyText(await send(opened.id, values, context))).toContain(gone);
  });
});

it('what the rhythm posts carries proofs too', async () => {
  const { handle, unit } = await signedUnit();
  const view = signView(
    {
      summary: '',
      nodes: [{ node: 'buttons', buttons: [{ label: 'Guide', action: 'guide.show', data: { unit } }] }],
    },
    createSigner(secrets, 'client'),
  );
  const { action, data } = actOf({ kind: 'show', view, to: 'everyone' }, 'guide.show');
  for (const [who, where] of [
    [ane, channel],
    [bo, personal],
  ] as const)
    expect(replyText(await handle({ who, where, what: { kind: 'button', action, data } }))).toContain(
      'Uge 1 af 5',
    );
});

it('what is folded carries proofs as well, and so does the way to it', () => {
  const act = { label: 'Guide', action: 'guide.show', data: { unit: 'u' } } as const;
  const folded = {
    node: 'more',
    label: 'Mere',
    show: act,
    nodes: [{ node: 'buttons', buttons: [act] }],
  } as const;
  const signed = JSON.stringify(signView({ summary: '', nodes: [folded] }, createSigner(secrets, 'client')));
  expect(signed.match(/_proof/g)).toHaveLength(2);
});
