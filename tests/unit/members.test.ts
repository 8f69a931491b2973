import { describe, expect, it } from 'vitest';
import { renderForm } from '../../bot/slack/render-form.ts';
import type { Intent, Where, Who } from '../../bot/turn/intent.ts';
import { stored } from '../people/trial-steps.ts';
import {
  ane,
  bo,
  channel,
  createUnit,
  createWorld,
  personal,
  replyText,
  type World,
} from '../people/world.ts';

const tablet: Who = { platform: 'slack', tenant: 'T1', id: 'UTABLET', name: 'Stuens tablet' };

function message(text: string, ts: string, who: Who, where: Where = channel): Intent {
  const delivery = `slack:T1:${where.conversation}:${ts}`;
  return { who, where, what: { kind: 'words', text }, delivery, message: { id: ts, thread: ts } };
}

async function unitWithTablet() {
  const world = createWorld('2026-09-16T08:30:00Z');
  const unit = await createUnit(world);
  for (const who of [ane, tablet]) await world.press(who, channel, 'unit.join');
  const add = await world.press(bo, channel, 'members.add', { unit });
  if (add.kind !== 'open-form') throw new Error(replyText(add));
  await world.submit(bo, channel, 'members.add', { names: 'Åse\nJ.Ø.\nÅse' }, add.form.context);
  await world.submit(bo, channel, 'members.add', { names: 'Åse\nJ.Ø.\nÅse' }, add.form.context);
  await world.submit(bo, channel, 'members.shared', { shared: 'member|slack|T1|UTABLET' }, { unit });
  world.posted.length = 0;
  return { world, unit };
}

async function tabletForm(world: World) {
  const reply = await world.say(tablet, channel, 'prøv');
  if (reply.kind !== 'open-form') throw new Error(replyText(reply));
  return reply.form;
}

describe('members', () => {
  it('are shown with the colleagues without an account, each once, and shared accounts marked', async () => {
    const { world } = await unitWithTablet();
    expect(replyText(await world.say(ane, channel, 'medlemmer'))).toMatchInlineSnapshot(`
      "Medlemmer af Stue Gul
      Med egen konto
      • Ane Lind
      • Bo Holm
      • Stuens tablet (fælles)
      Uden konto
      • Åse
      • J.Ø."
    `);
    expect(replyText(await world.say(bo, channel, 'medlemmer'))).toContain('[Tilføj kollega uden konto]');
  });

  it('are edited by whoever leads the unit, and by nobody else', async () => {
    const { world, unit } = await unitWithTablet();
    for (const action of ['members.add', 'members.shared', 'members.remove']) {
      expect(replyText(await world.press(ane, channel, action, { unit }))).toContain(
        'Det kan kun enhedens leder',
      );
      expect(replyText(await world.submit(ane, channel, action, { names: 'X' }, { unit }))).toContain(
        'Det kan kun enhedens leder',
      );
    }
    const remove = await world.press(bo, channel, 'members.remove', { unit });
    if (remove.kind !== 'open-form') throw new Error(replyText(remove));
    const [field] = remove.form.fields;
    const staff = field?.kind === 'choices' ? (field.options[0]?.value ?? '') : '';
    await world.submit(bo, channel, 'members.remove', { staff }, remove.form.context);
    expect(replyText(await world.say(bo, channel, 'medlemmer'))).not.toContain('Åse');
  });

  it('are removed when somebody is chosen: the question must be answered, and it is said what is missing', async () => {
    const { world, unit } = await unitWithTablet();
    const remove = await world.press(bo, channel, 'members.remove', { unit });
    if (remove.kind !== 'open-form') throw new Error(replyText(remove));
    expect(replyText(remove)).toContain('Hvem er stoppet? *');
    const [block] = renderForm(remove.form).blocks.filter(({ type }) => type === 'input');
    expect(block).toMatchObject({ optional: false });
    const empty = await world.submit(bo, channel, 'members.remove', {}, remove.form.context);
    expect(empty.kind).toBe('form-errors');
    expect(replyText(empty)).toContain('! Vælg, hvem der ikke er her længere.');
    expect(replyText(await world.say(bo, channel, 'medlemmer'))).toContain('Åse');
  });

  it('are names, never CPR numbers', async () => {
    const { world, unit } = await unitWithTablet();
    const reply = await world.submit(bo, channel, 'members.add', { names: '140915-1234' }, { unit, op: 'X' });
    expect(reply.kind).toBe('form-errors');
  });
});

describe('a shared account', () => {
  it('is asked who is writing, in every form, and has nothing private', async () => {
    const { world, unit } = await unitWithTablet();
    const form = await tabletForm(world);
    const fields = form.fields.flatMap((field) => ('id' in field ? [field.id] : []));
    expect(fields.slice(0, 2)).toEqual(['who', 'whoElse']);
    expect(fields).not.toContain('audience');
    const nobody = await world.submit(tablet, channel, 'trial.write', { what: 'vi synger' }, form.context);
    if (nobody.kind !== 'form-errors') throw new Error(replyText(nobody));
    const who = form.fields.find((field) => field.kind === 'choice' && field.id === 'who');
    const aase =
      who?.kind === 'choice' ? (who.options.find(({ label }) => label === 'Åse')?.value ?? '') : '';
    const values = { what: 'vi synger', who: aase, audience: 'private' };
    await world.submit(tablet, channel, 'trial.write', values, form.context);
    expect(await stored(world, unit)).toMatchObject([
      { audience: 'unit', author: { platform: 'none', name: 'Åse' } },
    ]);
    expect(world.posted[0]?.text).toContain('Åse');
    const inPerson = await world.send(message('prøvehandling: noget privat', '2.1', tablet, personal));
    expect(replyText(inPerson)).toContain('Kontoen her er fælles');
    expect(await stored(world, unit)).toHaveLength(1);
  });

  it('takes initials from whoever is not on the list', async () => {
    const { world, unit } = await unitWithTablet();
    const form = await tabletForm(world);
    await world.submit(tablet, channel, 'trial.write', { what: 'vi synger', whoElse: 'ÆB' }, form.context);
    expect(await stored(world, unit)).toMatchObject([{ author: { platform: 'none', name: 'ÆB' } }]);
  });

  it('that writes in the channel is asked afterwards, and the trial is never taken for somebody’s', async () => {
    const { world, unit } = await unitWithTablet();
    await world.send(message('prøvehandling: vi synger ude', '1.1', tablet));
    expect(world.posted[0]?.text).toContain('vælg, hvem der skriver');
    const [trial] = await stored(world, unit);
    expect(trial?.author).toMatchObject({ platform: 'none' });
    const data = { unit, trial: trial?.id ?? '' };
    const edit = await world.press(tablet, channel, 'trial.edit', data);
    if (edit.kind !== 'open-form') throw new Error(replyText(edit));
    await world.submit(
      tablet,
      channel,
      'trial.write',
      { ...edit.form.values, whoElse: 'J.Ø.' },
      edit.form.context,
    );
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi synger ude', author: { name: 'J.Ø.' } }]);
    expect(replyText(await world.press(ane, channel, 'trial.withdraw', data))).toContain('Kun den, der');
    await world.press(bo, channel, 'trial.withdraw', data);
    expect(await stored(world, unit)).toEqual([]);
  });
});

describe('a colleague who has moved on', () => {
  it('is taken out by the leader, and sees nothing of the unit afterwards', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    const unit = await createUnit(world);
    await world.press(ane, channel, 'unit.join');
    expect(replyText(await world.press(ane, channel, 'members.remove', { unit }))).toContain(
      'kun enhedens leder',
    );
    const opened = await world.press(bo, channel, 'members.remove', { unit });
    if (opened.kind !== 'open-form') throw new Error('no form');
    expect(replyText(opened)).toContain('Ane Lind');
    expect(replyText(opened)).not.toContain('Bo Holm');
    const staff = `member|slack|T1|${ane.id}`;
    await world.submit(bo, channel, 'members.remove', { staff }, opened.form.context);
    expect(replyText(await world.say(ane, personal, 'guide'))).toContain('ikke med i en enhed');
  });
});
