import { expect, it } from 'vitest';
import { readRow, readValue } from '../../bot/rows/row.ts';
import { memberRow, unitRow } from '../../bot/rows/unit-rows.ts';
import { unitWithAne } from '../people/trial-steps.ts';
import { ane, bo, channel, replyText, type World } from '../people/world.ts';

async function handOver(world: World) {
  const opened = await world.press(bo, channel, 'lead.hand-over', {});
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  return () => world.submit(bo, channel, opened.form.id, { to: ane.id }, opened.form.context);
}

/** Has something else happen just before the next such call to the store. */
function before(
  world: World,
  op: 'write' | 'batch',
  when: (key: string) => boolean,
  act: () => Promise<unknown>,
) {
  const { store } = world.ports;
  const original = store[op].bind(store) as (...args: unknown[]) => Promise<unknown>;
  let left = 1;
  Object.assign(store, {
    [op]: async (...args: readonly unknown[]) => {
      if (when(JSON.stringify(args[2])) && left-- > 0) await act();
      return original(...args);
    },
  });
}

async function endOf(world: World, unit: string) {
  const { leader } = (await readValue(world.ports, unitRow(unit)))?.leadership ?? {};
  const member = await readRow(world.ports, memberRow(unit, { platform: 'slack', tenant: 'T1', id: ane.id }));
  return { leader: leader?.id, isMember: member !== undefined };
}

const leaves = (world: World) => world.press(ane, channel, 'unit.leave');

it('whoever is handed the unit while leaving it stays', async () => {
  const { world, unit } = await unitWithAne();
  const hand = await handOver(world);
  before(world, 'batch', (changes) => changes.includes('"delete"') && changes.includes('member|'), hand);
  expect(replyText(await leaves(world))).not.toContain('Du er ikke længere med');
  expect(await endOf(world, unit)).toEqual({ leader: ane.id, isMember: true });
});

it('whoever has left while being handed the unit does not lead it', async () => {
  const { world, unit } = await unitWithAne();
  const hand = await handOver(world);
  before(
    world,
    'batch',
    (changes) => changes.includes('leadership'),
    () => leaves(world),
  );
  await hand();
  expect(await endOf(world, unit)).toEqual({ leader: bo.id, isMember: false });
});
