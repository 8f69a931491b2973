import { describe, expect, it } from 'vitest';
import { readRows } from '../../bot/rows/row.ts';
import { allIn } from '../../bot/rows/unit-rows.ts';
import type { Intent, Where, Who } from '../../bot/turn/intent.ts';
import { addDays, addWeeks, dayOf } from '../../shared/domain/time/day.ts';
import { tickAt } from '../people/meeting-steps.ts';
import { buttonOf, message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, channel, personal, replyText, type World } from '../people/world.ts';

const named = 'prøvehandling: jeg hjælper Oliver ind i legen';
const unnamed = 'prøvehandling: jeg hjælper et barn ind i legen';

function changed(what: Intent['what'], event: string, where: Where = channel, who: Who = ane): Intent {
  return { who, where, what, delivery: `slack:T1:${where.conversation}:1.1:${event}` };
}
const edited = (text: string, event: string, where?: Where) =>
  changed({ kind: 'edited', message: { id: '1.1', thread: '1.1' }, text }, event, where);
const deleted = (where?: Where) => changed({ kind: 'deleted', message: { id: '1.1' } }, 'd1', where);

type Asked = Awaited<ReturnType<World['send']>>;

function press(world: World, asked: Asked, action: 'trial.keep' | 'trial.reword', where: Where) {
  const { data } = buttonOf(asked, action);
  return world.press(ane, where, action, data);
}

async function reword(world: World, asked: Asked, where: Where, what: string) {
  const opened = await press(world, asked, 'trial.reword', where);
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  const { id, values, context } = opened.form;
  return world.submit(ane, where, id, { ...values, what }, context);
}

describe.each([
  ['in the channel', channel],
  ['in the chat', personal],
])('the guard’s question about a trial %s is over', (_, where) => {
  const whats = async (world: World, unit: string) => (await stored(world, unit)).map(({ what }) => what);

  it('once its text was changed in the form: the other button lays no name over it', async () => {
    const { world, unit } = await unitWithAne();
    const asked = await world.send(message(named, '1.1', ane, where));
    // The receipt takes the place of the question, and of its buttons.
    expect(await reword(world, asked, where, 'jeg hjælper et barn ind i legen')).toMatchObject({
      kind: 'show',
      to: 'only-you',
      replace: true,
    });
    const over = await press(world, asked, 'trial.keep', where);
    expect(over).toMatchObject({ to: 'only-you', replace: true });
    expect(replyText(over)).toContain('gælder ikke længere');
    expect(replyText(over)).toContain('> jeg hjælper et barn ind i legen');
    expect(replyText(over)).not.toContain('Oliver');
    const again = await press(world, asked, 'trial.reword', where);
    expect(again.kind).toBe('show');
    expect(await whats(world, unit)).toEqual(['jeg hjælper et barn ind i legen']);
  });

  it('once that trial was withdrawn', async () => {
    const { world, unit } = await unitWithAne();
    const asked = await world.send(message(named, '1.1', ane, where));
    await reword(world, asked, where, 'jeg hjælper et barn ind i legen');
    const [trial] = await stored(world, unit);
    await world.press(ane, where, 'trial.withdraw', { unit, trial: trial?.id ?? '' });
    const over = await press(world, asked, 'trial.keep', where);
    expect(replyText(over)).toContain('jeg har ikke gemt noget');
    expect(await whats(world, unit)).toEqual([]);
  });

  it('once its message says something else, or is deleted, or has a newer question', async () => {
    const { world, unit } = await unitWithAne();
    const first = await world.send(message(named, '1.1', ane, where));
    const second = await world.send(edited('prøvehandling: jeg hjælper Mohammed ind i legen', 'e1', where));
    await press(world, first, 'trial.keep', where);
    expect(await whats(world, unit)).toEqual([]);
    await world.send(edited(unnamed, 'e2', where));
    await press(world, second, 'trial.keep', where);
    expect(await whats(world, unit)).toEqual(['jeg hjælper et barn ind i legen']);
    const third = await world.send(edited(named, 'e3', where));
    await world.send(deleted(where));
    await press(world, third, 'trial.keep', where);
    expect(await whats(world, unit)).toEqual([]);
  });

  it('for a message that was deleted or made something else before it was answered, form and all', async () => {
    const { world, unit } = await unitWithAne();
    const asked = await world.send(message(named, '1.1', ane, where));
    const opened = await press(world, asked, 'trial.reword', where);
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    await world.send({ ...edited('vi ses i morgen', 'e1', where), overheard: true });
    await press(world, asked, 'trial.keep', where);
    const { id, context } = opened.form;
    const late = await world.submit(ane, where, id, { what: 'jeg hjælper et barn' }, context);
    expect(late.kind).toBe('form-errors');
    expect(await whats(world, unit)).toEqual([]);
  });

  it('about an edit, once the edit was taken back or the trial was changed', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message(unnamed, '1.1', ane, where));
    const first = await world.send(edited(named, 'e1', where));
    await world.send(edited(unnamed, 'e2', where));
    await press(world, first, 'trial.keep', where);
    expect(await whats(world, unit)).toEqual(['jeg hjælper et barn ind i legen']);
    const second = await world.send(edited(named, 'e3', where));
    const [trial] = await stored(world, unit);
    const form = await world.press(ane, where, 'trial.edit', { unit, trial: trial?.id ?? '' });
    if (form.kind !== 'open-form') throw new Error(replyText(form));
    await world.submit(ane, where, form.form.id, { what: 'jeg leger med' }, form.form.context);
    await press(world, second, 'trial.keep', where);
    expect(await whats(world, unit)).toEqual(['jeg leger med']);
  });

  it('about an edit, once the edit was worded in the form: what the message says then is not laid over it', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message(unnamed, '1.1', ane, where));
    const asked = await world.send(edited(named, 'e1', where));
    const answer = await reword(world, asked, where, 'jeg hjælper et barn med i legen');
    expect(answer).toMatchObject({ kind: 'show', replace: true });
    expect(replyText(answer)).toContain('Du kan roligt slette din besked. Prøvehandlingen bliver stående.');
    const later = await world.send(edited(`${named} hver dag`, 'e2', where));
    expect(replyText(later)).toContain('så den følger ikke længere din besked');
    expect(replyText(later)).toContain('> jeg hjælper et barn med i legen');
    expect(replyText(later)).not.toContain('Oliver');
    expect(await whats(world, unit)).toEqual(['jeg hjælper et barn med i legen']);
    const number = await world.send(edited('prøvehandling: ring om 140915-1234', 'e3', where));
    expect(replyText(number)).toContain('CPR');
    await world.send(edited('vi ses i morgen', 'e4', where));
    expect(await whats(world, unit)).toEqual(['jeg hjælper et barn med i legen']);
  });

  it('and the message with the name in it is deleted: the trial stays, for its words came from the form', async () => {
    const { world, unit } = await unitWithAne();
    const asked = await world.send(message(named, '1.1', ane, where));
    const answer = await reword(world, asked, where, 'jeg hjælper et barn ind i legen');
    expect(replyText(answer)).toContain('Du kan roligt slette din besked. Prøvehandlingen bliver stående.');
    const told = await world.send(deleted(where));
    expect(replyText(told)).toContain('Prøvehandlingen bliver stående');
    expect(replyText(told)).toContain('> jeg hjælper et barn ind i legen');
    expect(await whats(world, unit)).toEqual(['jeg hjælper et barn ind i legen']);
    // Restored, its message says nothing new.
    const back = { kind: 'edited', message: { id: '1.1' }, text: named, restored: true } as const;
    expect(replyText(await world.send(changed(back, 'u1', where)))).toBe('');
    const { data } = buttonOf(told, 'trial.withdraw');
    const gone = await world.press(ane, where, 'trial.withdraw', data);
    expect(await whats(world, unit)).toEqual([]);
    const undo = buttonOf(gone, 'trial.undo-withdraw');
    await world.press(ane, where, undo.action, undo.data);
    await world.send(deleted(where));
    expect(await whats(world, unit)).toEqual(['jeg hjælper et barn ind i legen']);
  });

  it('and the trial was given another place alone, in the form: it goes with its message as before', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message(unnamed, '1.1', ane, where));
    const [trial] = await stored(world, unit);
    const opened = await world.press(ane, where, 'trial.edit', { unit, trial: trial?.id ?? '' });
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    const { id, values, context } = opened.form;
    await world.submit(ane, where, id, { ...values, where: 'på legepladsen' }, context);
    await world.send(deleted(where));
    expect(await whats(world, unit)).toEqual([]);
  });

  it('but not because the platform delivers the change again', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(message(unnamed, '1.1', ane, where));
    const change = { ...edited(named, 'e1', where), overheard: true } as const;
    const asked = await world.send(change);
    await world.send(change);
    await press(world, asked, 'trial.keep', where);
    expect(await whats(world, unit)).toEqual(['jeg hjælper Oliver ind i legen']);
  });

  it('four weeks after it was put, and then no row is left of it', async () => {
    const { world, unit } = await unitWithAne();
    const asked = await world.send(message(named, '1.1', ane, where));
    const rows = async () => [
      ...(await readRows(world.ports, allIn(unit, 'asked|'))),
      ...(await readRows(world.ports, allIn(unit, 'ending|'))),
    ];
    const gone = addWeeks(dayOf(world.ports.clock.now()), 4);
    await tickAt(world, addDays(gone, -1), '03:05');
    expect(await rows()).toHaveLength(2);
    await tickAt(world, gone, '03:05');
    expect(await rows()).toEqual([]);
    expect(replyText(await press(world, asked, 'trial.keep', where))).toContain('gælder ikke længere');
  });
});

it('in the chat the form asks who is to see it, like that of every new trial, and in the channel all have read it', async () => {
  const { world, unit } = await unitWithAne();
  const asked = await world.send(message(named, '1.1', ane, personal));
  const opened = await press(world, asked, 'trial.reword', personal);
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  const { id, values, context, fields } = opened.form;
  expect(fields.map((each) => 'id' in each && each.id)).toContain('audience');
  expect(values?.audience).toBe('private');
  const what = 'jeg hjælper et barn ind i legen';
  await world.submit(ane, personal, id, { ...values, what, audience: 'unit' }, context);
  expect(await stored(world, unit)).toMatchObject([{ what, audience: 'unit', onAgenda: true }]);
  const inChannel = await world.send(message(named, '1.2'));
  const form = await press(world, inChannel, 'trial.reword', channel);
  if (form.kind !== 'open-form') throw new Error(replyText(form));
  expect(form.form.fields.map((each) => 'id' in each && each.id)).not.toContain('audience');
});

it('colleagues can read in the channel what is tried, where it was worded in the form', async () => {
  const { world } = await unitWithAne();
  const asked = await world.send(message(named, '1.1'));
  await reword(world, asked, channel, 'jeg hjælper et barn ind i legen');
  await world.work();
  expect(world.posted.map(({ text }) => text).join()).toContain('> jeg hjælper et barn ind i legen');
});
