import { describe, expect, it } from 'vitest';
import { putRow, readValue } from '../../bot/rows/row.ts';
import { openTrialRow } from '../../bot/rows/trial-rows.ts';
import { buttonOf, eva, idOf, message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, channel, replyText } from '../people/world.ts';

async function withTrial() {
  const { world, unit } = await unitWithAne();
  await world.send(message('prøvehandling: vi går en omvej', '1.1'));
  const data = { unit, trial: idOf('1.1') };
  return { world, unit, data };
}

/** The form as somebody has it open. */
async function openedBy(world: Awaited<ReturnType<typeof withTrial>>['world'], data: Record<string, string>) {
  const opened = await world.press(ane, channel, 'trial.edit', data);
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  return opened.form;
}

describe('a form that is open while its trial', () => {
  it('is withdrawn brings nothing back, and gives the words back', async () => {
    const { world, unit, data } = await withTrial();
    const form = await openedBy(world, data);
    await world.press(ane, channel, 'trial.withdraw', data);
    const values = { ...form.values, what: 'vi går to omveje' };
    const sent = await world.submit(ane, channel, form.id, values, form.context);
    expect(sent.kind).toBe('form-errors');
    expect(replyText(sent)).toContain('Prøvehandlingen er trukket tilbage imens. Dine ord er ikke gemt.');
    expect(replyText(sent)).toContain('vi går to omveje');
    expect(await stored(world, unit)).toEqual([]);
  });

  it('is somebody else’s changes nothing', async () => {
    const { world, unit, data } = await withTrial();
    const form = await openedBy(world, data);
    await world.press(eva, channel, 'unit.join');
    const sent = await world.submit(eva, channel, form.id, { what: 'noget helt andet' }, form.context);
    expect(replyText(sent)).not.toContain('vi går en omvej');
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi går en omvej', author: { id: 'UANE' } }]);
  });
});

describe('a withdrawal', () => {
  it('comes through although somebody has changed the trial at the same moment', async () => {
    const { world, unit, data } = await withTrial();
    const { store } = world.ports;
    const batch = store.batch.bind(store);
    let left = 1;
    Object.assign(store, {
      batch: async (...args: Parameters<typeof batch>) => {
        const at = openTrialRow(unit, data.trial);
        const trial = await readValue(world.ports, at);
        if (trial && left-- > 0) await putRow(world.ports, at, { ...trial, carried: ['2026-09-18'] });
        return batch(...args);
      },
    });
    const withdrawn = await world.press(ane, channel, 'trial.withdraw', data);
    expect(replyText(withdrawn)).toContain('trukket tilbage');
    expect(await stored(world, unit)).toEqual([]);
  });

  it('is undone with nothing in any field that the guard has not seen', async () => {
    const { world, unit, data } = await withTrial();
    const undo = buttonOf(await world.press(ane, channel, 'trial.withdraw', data), 'trial.undo-withdraw');
    const kept = JSON.parse((undo.data as { kept: string }).kept);
    for (const field of ['what', 'where', 'sign', 'goal']) {
      const bent = JSON.stringify({ ...kept, [field]: 'ring til 140915-1234' });
      await world.press(ane, channel, undo.action, { ...undo.data, kept: bent });
      expect(await stored(world, unit), field).toEqual([]);
    }
    await world.press(ane, channel, undo.action, undo.data);
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi går en omvej' }]);
  });
});
