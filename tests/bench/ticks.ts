import { scheduleNext } from '../../bot/outbox/schedule.ts';
import { tick } from '../../bot/rhythm/tick.ts';
import { insertRow, readRow } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import { createUnit, createWorld } from '../people/world.ts';
import { round } from './figures.ts';

const before = '2026-09-13T10:00:00Z';

/** One tick at which every unit has something due, and one a quarter of an hour later at which none has. */
export async function timeTicks(units: number) {
  const world = createWorld('2026-09-07T06:00:00Z');
  const { ports } = world;
  const first = await createUnit(world);
  const unit = (await readRow(ports, unitRow(first)))?.value;
  if (!unit) throw new Error('there is no unit to copy');
  for (let i = 1; i < units; i++) {
    const copy = { ...unit, id: `U${i}`, home: { ...unit.home, conversation: `C${i}` } };
    await insertRow(ports, unitRow(copy.id), copy);
    await scheduleNext(ports, copy, new Date(before));
  }
  const took: number[] = [];
  const operations: number[] = [];
  for (const time of ['09:00', '09:15']) {
    world.setNow(instantOf('2026-09-14', time).toISOString());
    world.resetCounts();
    const from = performance.now();
    await tick(ports);
    took.push(round(performance.now() - from));
    operations.push(world.counts.total);
  }
  const [due = 0, idle = 0] = took;
  return { units, due, idle, perUnit: round(due / units), operations };
}
