import { describe, expect, it } from 'vitest';
import { deleteRow, putRow, readValue } from '../../bot/rows/row.ts';
import { doneTrialRow, openTrialRow } from '../../bot/rows/trial-rows.ts';
import { memberRow } from '../../bot/rows/unit-rows.ts';
import type { Intent } from '../../bot/turn/intent.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { justBefore } from '../people/between-writes.ts';
import { buttonOf, eva, idOf, message, stored, unitWithAne } from '../people/trial-steps.ts';
import { ane, bo, channel, createUnit, goodUnit, personal, replyText } from '../people/world.ts';

const early = '2026-09-16T08:00:01.000Z';
const late = '2026-09-16T08:00:02.000Z';

function edited(text: string, at: string): Intent {
  const what = { kind: 'edited', message: { id: '1.1', thread: '1.1' }, text } as const;
  return { who: ane, where: channel, what, at, delivery: `slack:T1:C1:1.1:${at}` };
}

function deleted(at: string, where = channel): Intent {
  return { who: ane, where, what: { kind: 'deleted', message: { id: '1.1' } }, at };
}

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

/** Teams shows what is for one person in the personal chat, where “kanalen” would be none. */
it('a form sent in the channel is answered with who can see the trial, by the unit’s name', async () => {
  const { world, data } = await withTrial();
  const form = await openedBy(world, data);
  const sent = await world.submit(ane, channel, form.id, { ...form.values, what: 'vi går to' }, form.context);
  expect(sent).toMatchObject({ to: 'only-you' });
  expect(replyText(sent)).toContain('Alle i Stue Gul kan se den.');
  const sign = await world.press(ane, channel, 'trial.sign', data);
  expect(sign).toMatchObject({ kind: 'open-form', form: { title: 'Det håber jeg at se' } });
});

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

it('is kept from a tablet’s own chat, where everybody could read what one of them keeps to themselves', async () => {
  const { world, unit } = await unitWithAne();
  const row = memberRow(unit, { platform: 'slack', tenant: 'T1', id: ane.id });
  const member = await readValue(world.ports, row);
  if (!member) throw new Error('no member');
  await putRow(world.ports, row, { ...member, shared: true });
  await world.work();
  const reply = await world.send(message('prøvehandling: vi går en omvej', '1.1', ane, personal));
  expect(reply.kind).toBe('show');
  expect(await stored(world, unit)).toEqual([]);
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

describe('what a platform tells in the wrong order', () => {
  it('leaves the newest words and the trial that has them', async () => {
    const { world, unit } = await withTrial();
    await world.send(edited('prøvehandling: vi går to omveje', late));
    await world.send(edited('prøvehandling: vi går tre omveje', early));
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi går to omveje', saidAt: late }]);
    await world.send(edited('ingenting', early));
    await world.send(deleted(early));
    expect(await stored(world, unit)).toHaveLength(1);
    await world.send(deleted(late));
    expect(await stored(world, unit)).toEqual([]);
  });

  it.each(['prøvehandling: vi går tre omveje', 'ingenting'])(
    'leaves them when both come at once: %s',
    async (older) => {
      const { world, unit } = await withTrial();
      const reaches = justBefore(
        world,
        ({ key }, partition) => partition === unit && key === openTrialRow(unit, idOf('1.1')).key,
        () => world.send(edited('prøvehandling: vi går to omveje', late)),
      );
      const reply = await world.send(edited(older, early));
      expect(reaches.isDone()).toBe(true);
      expect(reply).toEqual({ kind: 'nothing' });
      expect(await stored(world, unit)).toMatchObject([{ what: 'vi går to omveje', saidAt: late }]);
    },
  );

  it('brings nothing back that was deleted before its beginning was told', async () => {
    const { world, unit } = await unitWithAne();
    await world.send(deleted(late));
    await world.send(message('prøvehandling: vi går en omvej', '1.1'));
    expect(await stored(world, unit)).toEqual([]);
    expect(world.posted).toEqual([]);
  });

  it('keeps what was written in again, with a receipt of its own', async () => {
    const { world, unit } = await withTrial();
    await world.send(edited('vi går en omvej', early));
    expect(await stored(world, unit)).toEqual([]);
    await world.send(edited('prøvehandling: vi går en omvej', late));
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi går en omvej' }]);
    expect(world.posted).toHaveLength(2);
  });

  const inTwoUnits = async () => {
    const { world, unit } = await unitWithAne();
    const there = { kind: 'channel', conversation: 'C2' } as const;
    const other = await createUnit(world, bo, there, { ...goodUnit, name: 'Stue Blå' });
    await world.press(ane, there, 'unit.join');
    return { world, unit, other };
  };

  it('begins no trial anew in another unit where a meeting has talked it through', async () => {
    const { world, unit, other } = await inTwoUnits();
    for (const home of [unit, other]) {
      const done = trialOf('slack:T1:D1:1.1', 'vi går en omvej', { discussedAt: '2026-09-18' });
      await putRow(world.ports, doneTrialRow(home, done), done);
      const what = {
        kind: 'edited',
        message: { id: '1.1' },
        text: 'prøvehandling: vi går to omveje',
      } as const;
      await world.send({ who: ane, where: personal, what, at: late });
      const all = [...(await stored(world, unit)), ...(await stored(world, other))];
      expect(all).toMatchObject([{ what: 'vi går en omvej' }]);
      await deleteRow(world.ports, doneTrialRow(home, done));
    }
  });

  it('finds a trial in whichever of somebody’s units it lies', async () => {
    const { world, unit, other } = await inTwoUnits();
    for (const home of [unit, other]) {
      const trial = {
        ...trialOf('slack:T1:D1:1.1', 'vi går en omvej', { audience: 'private' }),
        saidAt: early,
      };
      await putRow(world.ports, openTrialRow(home, trial.id), trial);
      await world.send(deleted(late, personal));
      expect(await stored(world, home)).toEqual([]);
    }
  });
});

describe('what is added after the meeting', () => {
  it('stands once, although the form was sent twice', async () => {
    const { world, unit, data } = await withTrial();
    const at = openTrialRow(unit, data.trial);
    const trial = await readValue(world.ports, at);
    if (!trial) throw new Error('no trial');
    await deleteRow(world.ports, at);
    const done = { ...trial, discussedAt: '2026-09-18' };
    await putRow(world.ports, doneTrialRow(unit, done), done);
    const form = await openedBy(world, data);
    for (const _ of ['sent', 'sent again'])
      await world.submit(ane, channel, form.id, { addition: 'flere synger med' }, form.context);
    expect((await stored(world, unit))[0]?.additions).toHaveLength(1);
    const before = await stored(world, unit);
    const reply = await world.press(ane, channel, 'trial.agenda', { ...data, on: 'no' });
    expect(replyText(reply)).toContain('talt igennem');
    expect(await stored(world, unit)).toEqual(before);
  });
});
