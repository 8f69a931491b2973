import { describe, expect, it } from 'vitest';
import type { Intent } from '../../bot/turn/intent.ts';
import type { Values } from '../../bot/ui/form.ts';
import { buttonOf, eva, idOf, message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

describe('the message it came from', () => {
  function changed(what: Intent['what'], event: string): Intent {
    return { who: ane, where: channel, what, delivery: `slack:T1:C1:1.1:${event}` };
  }
  const edited = (text: string | undefined, event = 'e1') =>
    changed({ kind: 'edited', message: { id: '1.1', thread: '1.1' }, ...(text && { text }) }, event);

  it('takes the trial along when it is rewritten, and keeps the old words when the new may not be stored', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message('prøvehandling: vi går en omvej', '1.1'));
    await world.send(edited('prøvehandling: vi går to omveje'));
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi går to omveje' }]);
    const refused = await world.send(edited('prøvehandling: ring om 140915-1234', 'e2'));
    expect(replyText(refused)).toContain('CPR');
    const asked = await world.send(edited('prøvehandling: vi går med Mohammed', 'e3'));
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi går to omveje' }]);
    const keep = buttonOf(asked, 'trial.keep');
    await world.press(ane, channel, keep.action, keep.data);
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi går med Mohammed' }]);
  });

  it('withdraws it when it is deleted or no longer a trial, and can come back', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message('prøvehandling: vi går en omvej', '1.1'));
    await world.send(changed({ kind: 'deleted', message: { id: '1.1' } }, 'd1'));
    expect(await stored(world, unit)).toEqual([]);
    const restored = {
      kind: 'edited',
      message: { id: '1.1' },
      text: 'prøvehandling: vi går en omvej',
      restored: true,
    } as const;
    await world.send(changed(restored, 'u1'));
    expect(await stored(world, unit)).toHaveLength(1);
    await world.send(edited(undefined, 'e4'));
    expect(await stored(world, unit)).toEqual([]);
    expect(world.posted).toHaveLength(1);
  });

  it('has its receipts drawn again when several lines are edited, and says so once', async () => {
    const { world } = await unitWithAne();
    await world.send(message('prøvehandling: jeg synger\nprøvehandling: jeg maler', '1.1'));
    const reply = await world.send(edited('prøvehandling: jeg synger ude\nprøvehandling: jeg maler ude'));
    expect(world.drawn.map(({ text }) => /jeg \w+ ude/.exec(text)?.[0])).toEqual([
      'jeg synger ude',
      'jeg maler ude',
    ]);
    expect(replyText(reply)).toBe('Jeg har rettet prøvehandlingerne, så de siger det samme som din besked.');
  });

  it('tells of its end in the chat, where no receipt can be drawn again', async () => {
    const { world, unit } = await unitWithAne();
    const kept = await world.send(message('prøvehandling: jeg tæller til ti', '1.1', ane, personal));
    const deletion = {
      ...changed({ kind: 'deleted', message: { id: '1.1' } }, 'd1'),
      where: personal,
    };
    const told = await world.send(deletion);
    expect(replyText(told)).toBe('Jeg har trukket prøvehandlingen tilbage, for du har slettet din besked.');
    expect(await stored(world, unit)).toEqual([]);
    const share = buttonOf(kept, 'trial.share');
    const dead = replyText(await world.press(ane, personal, share.action, share.data));
    expect(dead).toContain('Slettede du din besked, så skriv den igen');
    expect((await world.send({ ...deletion, delivery: 'again' })).kind).toBe('nothing');
  });

  it('is no message of somebody else’s', async () => {
    const { world, unit } = await unitWithAne();
    await world.send({ ...edited('prøvehandling: helt ny'), who: eva });
    expect(await stored(world, unit)).toMatchObject([{ author: { id: 'UEVA' } }]);
  });
});

describe('the form', () => {
  async function opened(world: World, where = channel, who = ane, text = 'prøv') {
    const reply = await world.say(who, where, text);
    if (reply.kind !== 'open-form') throw new Error(replyText(reply));
    return reply.form;
  }
  const filled: Values = { what: 'jeg synger goddag', sign: 'flere synger med', audience: 'unit' };

  it('is told in the channel with its author, once, also when it is sent twice', async () => {
    const { world, unit } = await unitWithAne();
    const { context } = await opened(world);
    await world.submit(ane, channel, 'trial.write', filled, context);
    await world.submit(ane, channel, 'trial.write', filled, context);
    expect(await stored(world, unit)).toMatchObject([
      { what: 'jeg synger goddag', sign: 'flere synger med' },
    ]);
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]?.to.thread).toBeUndefined();
    expect(world.posted[0]?.text).toContain('Tak, Ane.');
    expect(world.posted[0]?.text).toContain('jeg synger goddag');
  });

  it('asks one thing, and shows the rest with what is typed so far when it is unfolded', async () => {
    const { world, unit } = await unitWithAne();
    const form = await opened(world);
    const seen = form.fields.flatMap((each) => (each.kind !== 'words' && !each.folded ? [each.id] : []));
    expect(seen).toEqual(['what', 'audience']);
    // Nothing of it is read by the guard before it is sent.
    const values = { what: 'jeg synger med Sofie', audience: 'private' };
    const what = { kind: 'form', form: form.id, values, context: form.context, unfold: true } as const;
    const whole = await world.send({ who: ane, where: channel, what });
    if (whole.kind !== 'form-errors') throw new Error('not shown whole');
    expect(whole.form).toMatchObject({ fold: { isOpen: true }, values });
    expect(whole.form.errors).toBeUndefined();
    expect(whole.form.foot).toContain('Bekymret for et barn?');
    expect(await stored(world, unit)).toEqual([]);
    await world.submit(ane, channel, form.id, { what: 'jeg synger', where: 'ved døren' }, form.context);
    const again = await world.press(ane, channel, 'trial.edit', { unit, trial: form.context.op ?? '' });
    if (again.kind !== 'open-form') throw new Error('no form');
    expect(again.form.fold?.isOpen).toBe(true);
  });

  it('keeps a private one to its author until they share it', async () => {
    const { world, unit } = await unitWithAne();
    const reply = await world.send(message('prøvehandling: jeg tæller til ti', '9.9', ane, personal));
    expect(replyText(reply)).toContain('Kun du kan se den');
    expect(replyText(reply)).toContain('Stue Gul');
    expect(world.posted).toEqual([]);
    expect(await stored(world, unit)).toMatchObject([{ audience: 'private', onAgenda: false }]);
    const share = buttonOf(reply, 'trial.share');
    expect(replyText(await world.press(bo, channel, share.action, share.data))).toContain('Kun den, der');
    await world.press(ane, personal, share.action, share.data);
    expect(await stored(world, unit)).toMatchObject([{ audience: 'unit', onAgenda: true }]);
    expect(world.posted).toHaveLength(1);
  });

  it('carries what a typed command said, asks once, and takes the same text the second time', async () => {
    const { world, unit } = await unitWithAne();
    const form = await opened(world, channel, ane, 'prøv at vente på Mohammed');
    expect(form.values?.what).toBe('at vente på Mohammed');
    const values = { ...filled, ...form.values };
    const first = await world.submit(ane, channel, 'trial.write', values, form.context);
    if (first.kind !== 'form-errors') throw new Error(replyText(first));
    expect(first.form.errors?.what).toContain('Mohammed');
    expect(first.form.values?.what).toBe('at vente på Mohammed');
    await world.submit(ane, channel, 'trial.write', values, first.form.context);
    expect(await stored(world, unit)).toHaveLength(1);
  });

  it('lets a leader enter one from paper, and tells the person in private', async () => {
    const { world, unit } = await unitWithAne();
    const form = await opened(world, channel, bo);
    const behalf = form.fields.find((field) => field.kind === 'choice' && field.id === 'behalf');
    expect(behalf?.kind === 'choice' && behalf.options.map(({ label }) => label)).toEqual(['Ane Lind']);
    const value = behalf?.kind === 'choice' ? (behalf.options[0]?.value ?? '') : '';
    await world.submit(bo, channel, 'trial.write', { ...filled, behalf: value }, form.context);
    world.pass(10);
    await world.work();
    expect(await stored(world, unit)).toMatchObject([{ author: { id: 'UANE' }, enteredBy: { id: 'UBO' } }]);
    const told = world.posted.filter(({ to }) => to.kind === 'person');
    expect(told).toMatchObject([{ to: { id: 'UANE' } }]);
    const hers = await opened(world, channel, ane);
    expect(hers.fields.some((field) => 'id' in field && field.id === 'behalf')).toBe(false);
  });
});

describe('one’s own trials', () => {
  it('say which are private, and of one shared from the list that it is, with a way back and forth', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message('prøvehandling: jeg tæller til ti', '9.9', ane, personal));
    const list = await world.say(ane, personal, 'mine prøvehandlinger');
    expect(replyText(list)).toContain('🔒 kun du kan se den');
    const share = buttonOf(list, 'trial.share');
    const shared = await world.press(ane, personal, share.action, share.data);
    expect(replyText(shared)).toContain('· delt i kanalen');
    expect(replyText(shared)).toMatch(/Delt i kanalen\.\n\[Del den ikke alligevel\]/);
    const undo = buttonOf(shared, 'trial.unshare');
    expect(replyText(await world.press(bo, personal, undo.action, undo.data))).toContain('Kun den, der');
    const back = await world.press(ane, personal, undo.action, undo.data);
    expect(replyText(back)).toContain('🔒 kun du kan se den');
    expect(replyText(back)).not.toContain('Fortryd');
    expect(await stored(world, unit)).toMatchObject([{ audience: 'private', onAgenda: false }]);
    expect(world.drawn.at(-1)?.text).toBe('Prøvehandlingen er ikke delt længere.');
    await world.press(ane, personal, share.action, share.data);
    expect(world.posted.filter(({ to }) => to.kind === 'channel')).toHaveLength(2);
    expect(await stored(world, unit)).toMatchObject([{ audience: 'unit', onAgenda: true }]);
  });

  it('stand in a list, others’ and private ones of others do not', async () => {
    const { world } = await unitWithAne();
    await world.send(message('prøvehandling: Anes egen', '1.1'));
    await world.send(message('prøvehandling: lederens egen', '1.2', bo));
    const list = replyText(await world.say(ane, personal, 'mine prøvehandlinger'));
    expect(list).toContain('Anes egen');
    expect(list).not.toContain('lederens');
  });
});

describe('a message kept afterwards', () => {
  const data = { text: 'vi sang ude', message: '7.7', thread: '7.7', own: 'yes' };

  it('becomes a trial with the receipt in its thread, once', async () => {
    const { world, unit } = await unitWithAne();
    await world.press(ane, channel, 'trial.from-message', data);
    await world.press(ane, channel, 'trial.from-message', data);
    expect(await stored(world, unit)).toMatchObject([{ id: idOf('7.7'), what: 'vi sang ude' }]);
    expect(world.posted).toMatchObject([{ to: { thread: '7.7' } }]);
  });

  it('has to be one’s own', async () => {
    const { world, unit } = await unitWithAne();
    const reply = await world.press(ane, channel, 'trial.from-message', { ...data, own: 'no' });
    expect(replyText(reply)).toContain('dine egne beskeder');
    expect(await stored(world, unit)).toEqual([]);
  });
});
