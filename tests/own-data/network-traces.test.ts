import { expect, it } from 'vitest';
import type { Who } from '../../bot/turn/intent.ts';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { codeFor, enterCode, join, makeNetwork } from '../people/network-steps.ts';
import { ane, bo, createWorld, personal, replyText, type World } from '../people/world.ts';

const gro: Who = { platform: 'slack', tenant: 'T7', id: 'UGRO', name: 'Gro Gade' };

const erase = (world: World, who: Who) => world.press(who, personal, 'own-data.erase', { sure: 'yes' });

/** Every row of every table that names somebody. */
function rowsNaming(world: World, ...names: readonly string[]): readonly string[] {
  const rows = world.db
    .prepare('select * from rows')
    .all()
    .map((row) => JSON.stringify(row));
  return rows.filter((row) => names.some((name) => row.includes(name)));
}

async function handOver(world: World, unit: string, scope: 'unit' | 'both') {
  const opened = await world.press(bo, personal, 'lead.hand-over', { unit });
  if (opened.kind !== 'open-form') throw new Error('no form');
  const { form } = opened;
  await world.submit(bo, personal, form.id, { ...form.values, to: 'UCARLA', scope }, form.context);
  await world.work();
}

it('is gone from a network that they made and somebody else looks after', async () => {
  const world = createWorld('2026-10-12T07:30:00Z');
  const network = await makeNetwork(world, { facilitator: 'later' }, ane);
  await enterCode(world, await codeFor(world, network, 'facilitator', ane), gro);
  expect(replyText(await world.say(ane, personal, 'mine data'))).toContain('Du har lavet netværket Fjord');
  expect(replyText(await world.say(ane, personal, 'slet mine data'))).toContain('Skal jeg slette');
  await erase(world, ane);
  expect(rowsNaming(world, 'UANE', 'Ane')).toEqual([]);
  expect(replyText(await world.say(ane, personal, 'mine data'))).toContain('ikke gemt noget om dig');
  // It is looked after as before.
  expect(replyText(await world.say(gro, personal, 'netværk'))).toContain('Fjordnetværket');
});

it('stays with a network that they look after, and in no invitation', async () => {
  const world = createWorld('2026-10-12T07:30:00Z');
  const network = await makeNetwork(world, { facilitator: 'later' });
  await enterCode(world, await codeFor(world, network, 'facilitator'), gro);
  expect(replyText(await erase(world, gro))).toContain('At du er facilitator for netværket Fjord');
  const left = rowsNaming(world, 'UGRO', 'Gro');
  expect(left.map((row) => JSON.parse(row).table).toSorted()).toEqual(['networks', 'places']);
});

it('is gone from the network that they said yes to for their unit', async () => {
  const { world, unit } = await unitWithStaff();
  await join(world, await makeNetwork(world));
  expect(replyText(await world.say(bo, personal, 'mine data'))).toContain(
    'Ét ja til at være med i et netværk',
  );
  await handOver(world, unit, 'both');
  await erase(world, bo);
  expect(rowsNaming(world, 'UBO', 'Bo Holm')).toEqual([]);
});

it('is told that they lead the institution still', async () => {
  const { world, unit } = await unitWithStaff();
  await handOver(world, unit, 'unit');
  expect(replyText(await world.say(bo, personal, 'mine data'))).toContain('Du leder institutionen');
  expect(replyText(await erase(world, bo))).toContain('At du leder institutionen');
});
