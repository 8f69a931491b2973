import type { Where, Who } from '../../bot/turn/intent.ts';
import { join, makeNetwork } from './network-steps.ts';
import { bo, createUnit, createWorld, goodUnit, personal, type World } from './world.ts';

export const gro: Who = { platform: 'slack', tenant: 'T7', id: 'UGRO', name: 'Gro Gade' };
export const lis: Who = { platform: 'slack', tenant: 'T8', id: 'ULIS', name: 'Lis Lund' };

/** Three leaders of three municipalities, each with a unit in the same network. */
export async function threeLeaders(start = '2026-09-14T07:30:00Z') {
  const world = createWorld(start);
  const network = await makeNetwork(world);
  const unitOf = async (who: Who, name: string): Promise<string> => {
    const where: Where = { kind: 'channel', conversation: `C-${who.id}` };
    const unit = await createUnit(world, who, where, { ...goodUnit, name, newInstitution: `${name}huset` });
    await join(world, network, who);
    return unit;
  };
  const units = {
    bo: await unitOf(bo, 'Blå'),
    gro: await unitOf(gro, 'Grøn'),
    lis: await unitOf(lis, 'Lilla'),
  };
  world.posted.length = 0;
  return { world, network, units };
}

export async function leave(world: World, who: Who, unit: string, network: string): Promise<void> {
  await world.press(who, personal, 'network.leave', { unit, network, sure: 'yes' });
}

/** Every row of every table in which these words stand. */
export function rowsWith(world: World, ...words: readonly string[]): readonly string[] {
  const rows = world.db.prepare('select * from rows').all();
  return rows.map((row) => JSON.stringify(row)).filter((row) => words.some((each) => row.includes(each)));
}
