import { expect, it } from 'vitest';
import { readRows } from '../../bot/rows/row.ts';
import { everythingIn } from '../../bot/rows/unit-rows.ts';
import { at, carla, fill, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, personal } from '../people/world.ts';

it('is deleted on its day although somebody who kept something there has been erased', async () => {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-22', '09:30');
  await fill(world, carla, 'lead.take-up', { unit }, { weeks: '1' });
  const op = world.ports.ids.next();
  await world.press(carla, personal, 'visit.note', { unit, part: 'meal', op, principle: 'wait' });
  await fill(world, ane, 'sparring.ask', { unit }, { question: 'Hvordan får jeg ro i garderoben?' });
  await world.press(carla, personal, 'own-data.erase', { sure: 'yes' });
  const kept = async () =>
    (await readRows(world.ports, everythingIn(unit)))
      .map(({ key }) => key)
      .filter((key) => /^(?:ending|visits)\||sparring\|/.test(key) && !key.startsWith('send|'));
  expect((await kept()).filter((key) => key.includes('UCARLA'))).toEqual([]);
  expect(await kept()).not.toEqual([]);
  await tickAt(world, '2026-11-13', '03:05');
  expect(await kept()).toEqual([]);
});
