import { allOf, unitNetworksIn } from '../../bot/rows/network-rows.ts';
import { conversationRow, personRow } from '../../bot/rows/place-rows.ts';
import { type RowsIn, readRow, readValues } from '../../bot/rows/row.ts';
import { allIn, unitRow } from '../../bot/rows/unit-rows.ts';
import { encodeBounded } from '../../shared/storage/limits.ts';
import { carla } from './meeting-steps.ts';
import { ane, bo, type World } from './world.ts';

/** As they lie in the store: the walks compare them thousands of times, and nobody reads them then. */
function lyingIn({ db }: World, { table, partition }: RowsIn<unknown>): readonly string[] {
  const found = db.prepare('SELECT key, value FROM rows WHERE "table" = ? AND partition = ? ORDER BY key');
  return found.all(table, encodeBounded(partition)).map(({ key, value }) => `${key} ${value}`);
}

/** Every row that is the unit's: its own, its networks', its institution's, and the hints that lead its people to it. */
export async function rowsOf(world: World, unit: string): Promise<string> {
  const changes = world.db.prepare('SELECT total_changes() AS made').get()?.made;
  const last = lastRead.get(world);
  if (last?.changes === changes && last?.unit === unit) return last.rows;
  const rows = await readRowsOf(world, unit);
  lastRead.set(world, { changes, unit, rows });
  return rows;
}

/** The walks ask before and after thousands of acts, and hardly any of them has written anything. */
const lastRead = new WeakMap<
  World,
  { readonly changes: unknown; readonly unit: string; readonly rows: string }
>();

async function readRowsOf(world: World, unit: string): Promise<string> {
  const stored = await readRow(world.ports, unitRow(unit));
  const networks = await readValues(world.ports, unitNetworksIn(unit));
  const partitions = [
    allIn(unit, ''),
    allIn(stored?.value.institution ?? '', ''),
    ...networks.map(({ network }) => allOf(network, '')),
  ];
  const ways = [
    await readRow(world.ports, conversationRow({ ...bo, conversation: 'C1' })),
    ...(await Promise.all([bo, ane, carla].map((person) => readRow(world.ports, personRow(person))))),
  ];
  return [
    ...partitions.flatMap((each) => lyingIn(world, each)),
    ...ways.map((row) => JSON.stringify([row?.key, row?.value])),
  ].join('\n');
}
