import { describe, expect, it } from 'vitest';
import { runJob } from '../../bot/front/run-job.ts';
import { tick } from '../../bot/rhythm/tick.ts';
import { indexRow, overdueIn } from '../../bot/rows/due-rows.ts';
import { readValue, readValues } from '../../bot/rows/row.ts';
import { sendRow } from '../../bot/rows/send-rows.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import { createUnit, createWorld, type World } from '../people/world.ts';

const before = '2026-09-07T06:00:00Z';
const firstGuide = instantOf('2026-09-21', '09:00').toISOString();

async function unitBeforeItsGuide() {
  const world = createWorld(before);
  const unit = await createUnit(world);
  world.setNow(firstGuide);
  world.posted.length = 0;
  return { world, unit, job: { kind: 'posts', unit, at: firstGuide } as const };
}

/** The storage refuses to write such rows until it is told to stop. */
function failingWrites(world: World, fails: (key: string) => boolean) {
  const { store } = world.ports;
  const write = store.write.bind(store);
  Object.assign(store, {
    write: async (...args: Parameters<typeof write>) => {
      if (fails(args[2].key)) throw new Error('away');
      return write(...args);
    },
  });
  return () => Object.assign(store, { write });
}

describe('a post that cannot be made', () => {
  it('keeps neither the unit’s next posts from being due nor itself from being tried again', async () => {
    const { world, unit, job } = await unitBeforeItsGuide();
    const mend = failingWrites(world, (key) => key.startsWith('send|post|'));
    await expect(runJob(job, world.ports)).rejects.toThrow('Part of what was due');
    const next = (await readValue(world.ports, indexRow(unit)))?.next ?? '';
    expect(next > firstGuide).toBe(true);
    expect(await readValues(world.ports, overdueIn(unit))).toEqual([{ v: 1, at: firstGuide }]);
    mend();
    await runJob(job, world.ports);
    expect(world.posted).toHaveLength(1);
    expect(await readValues(world.ports, overdueIn(unit))).toEqual([]);
  });
});

describe('after the storage was put back to how it was last night', () => {
  it('says nothing a second time of what may have been said since, and goes on with what comes', async () => {
    const { world, unit, job } = await unitBeforeItsGuide();
    const restoredAt = new Date(Date.parse(firstGuide) + 60_000);
    world.setNow(restoredAt.toISOString());
    await runJob(job, { ...world.ports, restoredAt });
    expect(world.posted).toEqual([]);
    const kept = await readValue(world.ports, sendRow(unit, 'post|2026-09-21|week-guide|1|2'));
    expect(kept).toMatchObject({ state: 'dropped' });
    const later = instantOf('2026-09-28', '09:00').toISOString();
    world.setNow(later);
    await tick({ ...world.ports, restoredAt });
    await runJob({ ...job, at: later }, { ...world.ports, restoredAt });
    expect(world.posted).toHaveLength(1);
  });
});
