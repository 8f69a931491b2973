import { olderRows } from '../faults/older-rows.ts';
import type { Lying } from '../storage/memory-store.ts';
import type { Life } from './life.ts';
import { marksIn } from './texts-they-write.ts';

/** One row of the unit that nobody can read any more: a trial's, found by the words that stand in it. */
export async function spoilRow(life: Life): Promise<void> {
  const { world, oracle, house, random } = life;
  const entry = random.pickOr(
    oracle.ledger
      .entriesOf(house)
      .filter(({ seenAt, open }) => seenAt !== undefined && open.at(world.scheduler.now()) === true),
    undefined,
  );
  const mark = entry?.mark.at(world.scheduler.now());
  const row =
    mark && rowsOf(life).find(({ key, json }) => /trial|open/.test(key) && marksIn(json).includes(mark));
  if (!entry || !row) return;
  oracle.note('row spoiled');
  entry.open.forget();
  world.store.plant(row.table, row.partition, row.key, random.pick(['{}', '{"v":99}', '[]', '"?"']));
}

/** Rows as an older version of the bot has left them. */
export async function ageRows(life: Life): Promise<void> {
  for (const { table, partition, key, json } of rowsOf(life)) {
    const value = JSON.parse(json) as Readonly<Record<string, unknown>>;
    const older = olderRows.find((one) => one.key.test(key) && value.v === one.version);
    if (!older || !life.random.chance(0.5)) continue;
    life.oracle.note('row aged');
    life.world.store.plant(table, partition, key, JSON.stringify(older.before(value)));
  }
}

/** Everything that lies beside a text of this house. */
function rowsOf({ world, house, oracle }: Life): readonly Lying[] {
  const own = new Set(oracle.ledger.entriesOf(house).flatMap(({ marks }) => marks));
  const all = [...world.store.lying('units')];
  const partitions = new Set(
    all.filter(({ json }) => marksIn(json).some((mark) => own.has(mark))).map(({ partition }) => partition),
  );
  return all.filter(({ partition }) => partitions.has(partition));
}
