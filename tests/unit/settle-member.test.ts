import { expect, it } from 'vitest';
import { runJob } from '../../bot/front/run-job.ts';
import { personRow } from '../../bot/rows/place-rows.ts';
import { deleteRow, readValue } from '../../bot/rows/row.ts';
import { memberRow } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import { channel, createUnit, createWorld, replyText } from '../people/world.ts';

const emil: Who = { platform: 'slack', tenant: 'T1', id: 'UEMIL', name: 'Emil Dam' };
const placeOf = (world: World) => readValue(world.ports, personRow(emil));
type World = ReturnType<typeof createWorld>;

/** Emil has written his first trial in the channel; the job that writes the way to his unit is still in the queue. */
async function written() {
  const world = createWorld('2026-09-14T07:30:00Z');
  const unit = await createUnit(world);
  await world.work();
  const what = { kind: 'words', text: 'prøv: jeg går forrest' } as const;
  await world.send({ who: emil, where: channel, what, message: { id: '1.1' } });
  return { world, unit };
}

it('the way to the unit is written after the first trial', async () => {
  const { world, unit } = await written();
  await world.work();
  expect((await placeOf(world))?.units).toEqual([unit]);
});

it('whoever had everything deleted meanwhile stays forgotten', async () => {
  const { world } = await written();
  const asked = await world.say(emil, channel, 'slet mine data');
  expect(replyText(asked)).toContain('[Ja, slet det]');
  await world.press(emil, channel, 'own-data.erase', { sure: 'yes' });
  expect(await placeOf(world)).toBeUndefined();
  for (const seconds of [0, 150, 150]) {
    world.pass(seconds);
    await world.work();
  }
  expect(await placeOf(world)).toBeUndefined();
});

it('whoever left meanwhile is not led back', async () => {
  const { world, unit } = await written();
  await world.press(emil, channel, 'unit.leave');
  for (const seconds of [0, 150]) {
    world.pass(seconds);
    await world.work();
  }
  expect((await placeOf(world))?.units).toEqual([]);
  expect((await placeOf(world))?.left).toEqual([unit]);
});

it('a job that is quicker than the trial looks a second time', async () => {
  const { world, unit } = await written();
  const member = memberRow(unit, { platform: 'slack', tenant: 'T1', id: emil.id });
  const value = await readValue(world.ports, member);
  if (!value) throw new Error('no member');
  await deleteRow(world.ports, member);
  await world.work();
  expect(await placeOf(world)).toBeUndefined();
  await world.ports.store.write(member.table, unit, { op: 'insert', key: member.key, value });
  world.pass(150);
  await world.work();
  expect((await placeOf(world))?.units).toEqual([unit]);
});

it('whoever leaves between the look and the write is forgotten again', async () => {
  const { world, unit } = await written();
  const person = { platform: 'slack', tenant: 'T1', id: emil.id } as const;
  const { store } = world.ports;
  const write = store.write.bind(store);
  let once = 1;
  Object.assign(store, {
    write: async (...args: Parameters<typeof write>) => {
      if (args[2].key === personRow(emil).key && once-- > 0)
        await deleteRow(world.ports, memberRow(unit, person));
      return write(...args);
    },
  });
  await runJob(
    { kind: 'settle-member', unit, person: emil.id, platform: 'slack', tenant: 'T1' },
    world.ports,
  );
  expect(await placeOf(world)).toBeUndefined();
});
