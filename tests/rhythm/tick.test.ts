import { expect, it } from 'vitest';
import { closeChannel } from '../../bot/outbox/close-channel.ts';
import { foreseeAnew, scheduleAnew } from '../../bot/outbox/schedule-anew.ts';
import { tick } from '../../bot/rhythm/tick.ts';
import { cursorRow } from '../../bot/rows/due-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { createUnit, createWorld, type World } from '../people/world.ts';

async function unitIn(world: World) {
  const unit = await readValue(world.ports, unitRow(await createUnit(world)));
  if (!unit) throw new Error('no unit');
  await world.work();
  world.posted.length = 0;
  return unit;
}

it('a tick looks at what came due since the one before, and at nothing twice', async () => {
  const world = createWorld('2026-09-07T06:00:00Z');
  await unitIn(world);
  world.setNow('2026-09-07T07:00:00Z');
  await tick(world.ports);
  expect((await readValue(world.ports, cursorRow))?.upTo).toBe('2026-09-07T07:00:00.000Z');
  world.setNow('2026-09-07T07:15:00Z');
  world.resetCounts();
  await tick(world.ports);
  const quarter = world.counts.total;
  expect(quarter).toBeLessThan(20);
  expect((await readValue(world.ports, cursorRow))?.upTo).toBe('2026-09-07T07:15:00.000Z');
});

it('a change of the plan queues nothing that was planned at its moment before', async () => {
  const world = createWorld('2026-09-07T06:00:00Z');
  const unit = await unitIn(world);
  world.setNow(instantOf('2026-09-21', '08:45').toISOString());
  expect((await foreseeAnew(world.ports, unit, unit)).moments).toEqual([]);
  const earlier: Unit = { ...unit, posts: { on: [], off: [], hour: '08:30' } };
  const anew = await foreseeAnew(world.ports, unit, earlier);
  expect(anew.moments).toEqual([instantOf('2026-09-21', '08:30').toISOString()]);
  const before = (await world.ports.queue.depth()).waiting;
  await scheduleAnew(world.ports, unit, earlier, anew);
  expect((await world.ports.queue.depth()).waiting).toBe(before + 1);
});

it('a channel that is found shut again and again is told of once', async () => {
  const world = createWorld('2026-09-07T08:00:00Z');
  const unit = await unitIn(world);
  for (let found = 0; found < 3; found++) {
    await closeChannel(world.ports, unit);
    await world.work();
    world.pass(3600);
  }
  expect(world.posted.map(({ to }) => to.kind)).toEqual(['person']);
});
