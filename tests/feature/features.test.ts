import { expect, it } from 'vitest';
import { guardOne } from '../../bot/guard/guard-words.ts';
import { readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Values } from '../../bot/ui/form.ts';
import { longestTexts } from '../../shared/domain/trial/limits.ts';
import { idOf, message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, channel, replyText } from '../people/world.ts';

it('a button that has lost part of what it carries does nothing', async () => {
  const { world, unit } = await unitWithAne();
  await world.send(message('prøvehandling: vi går en omvej', '1.1'));
  const reply = await world.press(ane, channel, 'trial.agenda', { unit, trial: idOf('1.1') });
  expect(reply.kind).toBe('show');
  expect(await stored(world, unit)).toMatchObject([{ onAgenda: true }]);
});

it('a form asks once about the same words, and takes them when they are sent again', async () => {
  const { world, unit } = await unitWithAne();
  const opened = await world.say(ane, channel, 'prøv');
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  const values = { ...opened.form.values, what: 'Mohammed og jeg dækker bord' };
  const asked = await world.submit(ane, channel, opened.form.id, values, opened.form.context);
  if (asked.kind !== 'form-errors') throw new Error(replyText(asked));
  expect(await stored(world, unit)).toEqual([]);
  await world.submit(ane, channel, asked.form.id, { ...values, ...asked.form.values }, asked.form.context);
  expect(await stored(world, unit)).toMatchObject([{ what: 'Mohammed og jeg dækker bord' }]);
});

it('keeps its button’s name after a question, and reads the text anew when it was changed', async () => {
  const { world, unit } = await unitWithAne();
  const opened = await world.say(ane, channel, 'prøv');
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  const { id, submitLabel } = opened.form;
  const send = async (what: string, context: Values) => {
    const reply = await world.submit(ane, channel, id, { ...opened.form.values, what }, context);
    return reply.kind === 'form-errors' ? reply.form : undefined;
  };
  const first = await send('Mohammed og jeg dækker bord', opened.form.context);
  expect(first?.submitLabel).toBe(submitLabel);
  const second = await send('Emma og jeg dækker bord', first?.context ?? {});
  expect(second?.errors?.what).toContain('Emma');
  expect(await stored(world, unit)).toEqual([]);
  await send('Et barn og jeg dækker bord', second?.context ?? {});
  expect(await stored(world, unit)).toMatchObject([{ what: 'Et barn og jeg dækker bord' }]);
});

it('a field that was emptied comes back empty, with its sentence', async () => {
  const { world, unit } = await unitWithAne();
  await world.send(message('prøvehandling: vi går en omvej', '1.1'));
  const opened = await world.press(ane, channel, 'trial.edit', { unit, trial: idOf('1.1') });
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  // Teams leaves an empty field out.
  const { what: _, ...values } = { ...opened.form.values };
  const reply = await world.submit(ane, channel, opened.form.id, values, opened.form.context);
  if (reply.kind !== 'form-errors') throw new Error(replyText(reply));
  expect(reply.form.values?.what).toBe('');
  expect(reply.form.errors?.what).toBe('Skriv, hvad du vil prøve.');
  expect(await stored(world, unit)).toMatchObject([{ what: 'vi går en omvej' }]);
});

it('a text that is too long comes back whole, and no platform can cut it before', async () => {
  const { world, unit } = await unitWithAne();
  const opened = await world.say(ane, channel, 'prøv');
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  const fields = opened.form.fields.flatMap((field) => (field.kind === 'text' ? [field.maxLength] : []));
  expect(Math.min(...fields)).toBeGreaterThan(longestTexts.what);
  const what = 'vi går en tur '.repeat(150).trim();
  const values = { ...opened.form.values, what };
  const reply = await world.submit(ane, channel, opened.form.id, values, opened.form.context);
  if (reply.kind !== 'form-errors') throw new Error(replyText(reply));
  expect(reply.form.values?.what).toBe(what);
  expect(reply.form.errors?.what).toContain('højst 1500');
  expect(await stored(world, unit)).toEqual([]);
});

it('colleagues are named without a question, and others are not', async () => {
  const { world, unit: id } = await unitWithAne();
  const unit = await readValue(world.ports, unitRow(id));
  if (!unit) throw new Error('no unit');
  const mohammed = { ...ane, id: 'UMO', name: 'Mohammed Said' };
  expect(await guardOne(world.ports, unit, 'Mohammed og jeg dækker bord')).toMatchObject({ why: 'ask' });
  await world.press(mohammed, channel, 'unit.join');
  expect(await guardOne(world.ports, unit, 'Mohammed og jeg dækker bord')).toMatchObject({ ok: true });
  expect(await guardOne(world.ports, unit, 'Bo og jeg dækker bord', [])).toMatchObject({ ok: true });
});

it('what is refused at sight costs no look into the unit', async () => {
  const { world, unit: id } = await unitWithAne();
  const unit = await readValue(world.ports, unitRow(id));
  if (!unit) throw new Error('no unit');
  world.resetCounts();
  await guardOne(world.ports, unit, 'ring til 140915-1234');
  await guardOne(world.ports, unit, 'vi går en omvej');
  expect(world.counts.total).toBe(0);
});
