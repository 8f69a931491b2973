import { expect, it } from 'vitest';
import { followUpsIn } from '../../bot/rows/follow-up-rows.ts';
import { outsideEyesIn } from '../../bot/rows/outside-eye-rows.ts';
import { readRows, readValues } from '../../bot/rows/row.ts';
import { everythingIn, memberKey } from '../../bot/rows/unit-rows.ts';
import type { Values } from '../../bot/ui/form.ts';
import { mostEyes } from '../../shared/domain/outside-eye/limits.ts';
import { at, carla, unitWithStaff } from '../people/meeting-steps.ts';
import { openedBy } from '../people/opened-forms.ts';
import { ane, bo, goodUnit, personal, replyText } from '../people/world.ts';

const date = { who: memberKey(ane), day: '2026-09-24', time: '13:00', length: '60' };
const eye = { who: 'vejleder fra PPR', day: '2026-09-25', from: '09:30', to: '10:15', look: 'overgangen' };

async function opened(action: 'follow-up.set' | 'outside-eye.write') {
  const { world, unit } = await unitWithStaff({ ...goodUnit, kind: 'family-daycare' });
  at(world, '2026-09-21', '09:30');
  const form = await openedBy(world, bo, action, { unit });
  if (!form) throw new Error('No form opened.');
  const send = async (values: Values) =>
    replyText(await world.submit(bo, personal, form.id, { ...form.values, ...values }, form.context));
  return { world, unit, send };
}

it('a form makes one date, and none again once it was called off', async () => {
  const { world, unit, send } = await opened('follow-up.set');
  const all = () => readValues(world.ports, followUpsIn(unit));
  expect(await send(date)).toContain('Det er aftalt. Ane Lind får besked');
  expect(await send(date)).toContain('Det er aftalt. Ane Lind får besked');
  expect(await send({ ...date, who: memberKey(carla) })).toContain('Det skema har du allerede sendt');
  const [there] = await all();
  expect(there?.with.id).toBe(ane.id);
  const callOff = { unit, date: there?.id ?? '', sure: 'yes' };
  await world.press(bo, personal, 'follow-up.call-off', callOff);
  expect(await send(date)).toContain('Den aftale er der ikke længere');
  expect(await all()).toEqual([]);
});

it('a form makes one invitation, shows the one that stands, and makes none again once it was taken back', async () => {
  const { world, unit, send } = await opened('outside-eye.write');
  const all = () => readValues(world.ports, outsideEyesIn(unit));
  await send(eye);
  expect(await send({ ...eye, look: 'garderoben' })).not.toContain('garderoben');
  const [there] = await all();
  const back = { unit, eye: there?.id ?? '', sure: 'yes' };
  await world.press(bo, personal, 'outside-eye.take-back', back);
  expect(await send(eye)).toContain('Den invitation er der ikke længere');
  expect(await all()).toEqual([]);
});

it('keeps no more invitations than there is room for, however many come at once', async () => {
  const { world, unit } = await opened('outside-eye.write');
  const forms = await Promise.all(
    Array.from({ length: mostEyes + 4 }, () => openedBy(world, bo, 'outside-eye.write', { unit })),
  );
  const sendOne = (nth: number) => {
    const form = forms[nth];
    if (!form) throw new Error('No form opened.');
    return world.submit(bo, personal, form.id, { ...form.values, ...eye }, form.context);
  };
  for (let nth = 0; nth < mostEyes - 1; nth++) await sendOne(nth);
  const { store } = world.ports;
  const { batch } = store;
  // Two at once: the second is written whole, just before the first's batch.
  store.batch = async (table, partition, changes) => {
    if (changes.some((each) => each.key.startsWith('outside-eye|'))) {
      store.batch = batch;
      await sendOne(mostEyes);
    }
    return batch.call(store, table, partition, changes);
  };
  const said = replyText(await sendOne(mostEyes - 1));
  expect(await readValues(world.ports, outsideEyesIn(unit))).toHaveLength(mostEyes);
  expect(said).toContain(String(mostEyes));
  expect((await sendOne(mostEyes + 1)).kind).toBe('form-errors');
});

it.each(['before', 'after'])(
  'leaves no date with whoever erases themselves just %s it is stored',
  async (when) => {
    const { world, unit, send } = await opened('follow-up.set');
    const { store } = world.ports;
    const { batch } = store;
    const key = when === 'before' ? 'follow-up|' : memberKey(ane);
    store.batch = async (table, partition, changes) => {
      if (changes.some((each) => each.key.startsWith(key))) {
        store.batch = batch;
        if (when === 'before') await world.press(ane, personal, 'own-data.erase', { sure: 'yes' });
        else await send(date);
      }
      return batch.call(store, table, partition, changes);
    };
    if (when === 'before') await send(date);
    else await world.press(ane, personal, 'own-data.erase', { sure: 'yes' });
    await world.work();
    const rows = await readRows(world.ports, everythingIn(unit));
    expect(rows.filter(({ key: each, value }) => JSON.stringify([each, value]).includes(ane.id))).toEqual([]);
  },
);

it('takes no hours of an evening long gone', async () => {
  const { world, unit } = await opened('follow-up.set');
  const note = async (day: string) =>
    replyText(await world.submit(bo, personal, 'follow-up.hours', { day, minutes: '60' }, { unit }));
  for (const day of ['1900-01-01', '2026-08-23']) expect(await note(day)).toContain('i de sidste fire uger');
  for (const day of ['2026-08-24', '2026-09-21']) expect(await note(day)).not.toContain('Vælg en dag');
});
