import { describe, expect, it } from 'vitest';
import { silenceUnit } from '../../bot/outbox/close-channel.ts';
import { commit } from '../../bot/outbox/commit.ts';
import { deliverWaiting } from '../../bot/outbox/deliver-send.ts';
import { inserting, insertRow, readRow, readValue } from '../../bot/rows/row.ts';
import { sendRow } from '../../bot/rows/send-rows.ts';
import { staffRow, unitRow } from '../../bot/rows/unit-rows.ts';
import type { Guarded } from '../../shared/domain/guard/guard.ts';
import { waitingSend } from '../../shared/domain/posts/send.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { createUnit, createWorld, type World } from '../people/world.ts';

const monday = '2026-09-14T07:30:00Z';
const key = 'told';
const tell = { key, kind: 'unit-created', to: 'channel', about: {} } as const;

async function withUnit(): Promise<{ world: World; unit: Unit }> {
  const world = createWorld(monday);
  const id = await createUnit(world);
  const unit = await readValue(world.ports, unitRow(id));
  if (!unit) throw new Error('no unit');
  world.posted.length = 0;
  return { world, unit };
}

function colleague(world: World, unit: Unit) {
  const name = 'Kim' as Guarded;
  const since = world.ports.clock.now().toISOString();
  return inserting(staffRow(unit.id, 's1'), { v: 1, id: 's1', name, since } as const);
}

const stateOf = async (world: World, unit: Unit) =>
  (await readValue(world.ports, sendRow(unit.id, key)))?.state;

/** The next replace is stored, but its answer is lost, so the storage library sends it again. */
function repeatNextReplace({ ports: { store } }: World): void {
  const write = store.write.bind(store);
  let left = 1;
  Object.assign(store, {
    write: async (...args: Parameters<typeof write>) => {
      if (args[2].op === 'replace' && left-- > 0) await write(...args);
      return write(...args);
    },
  });
}

describe('a change and the message it causes', () => {
  it('is not made when nobody could be asked to finish it', async () => {
    const { world, unit } = await withUnit();
    Object.assign(world.ports.queue, { send: () => Promise.reject(new Error('away')) });
    await expect(commit(world.ports, unit, [colleague(world, unit)], tell)).rejects.toThrow('away');
    expect(await readRow(world.ports, staffRow(unit.id, 's1'))).toBeUndefined();
    expect(await readRow(world.ports, sendRow(unit.id, key))).toBeUndefined();
  });

  it('is told of only when it was made', async () => {
    const { world, unit } = await withUnit();
    const change = colleague(world, unit);
    await commit(world.ports, unit, [change]);
    expect(await commit(world.ports, unit, [change], tell)).toMatchObject({ ok: false, reason: 'exists' });
    world.pass(31);
    await world.work();
    expect(world.posted).toEqual([]);
  });
});

describe('a send that the queue finds', () => {
  it('is looked for once more when it is not there yet, because a batch may be slower than the queue', async () => {
    const { world, unit } = await withUnit();
    await deliverWaiting(world.ports, unit.id, key);
    await insertRow(world.ports, sendRow(unit.id, key), waitingSend(tell, world.ports.clock.now()));
    world.pass(121);
    await world.work();
    expect(world.posted).toHaveLength(1);
  });

  it('is not looked for for ever', async () => {
    const { world, unit } = await withUnit();
    await deliverWaiting(world.ports, unit.id, key, 1);
    expect((await world.ports.queue.depth()).waiting).toBe((await freshDepth()).waiting);
  });

  it('is come back to while somebody is still at it, and posted with a word when they died', async () => {
    const { world, unit } = await withUnit();
    const { post } = world.ports.chat;
    Object.assign(world.ports.chat, { post: () => new Promise(() => {}) });
    void commit(world.ports, unit, [], tell);
    await expect.poll(() => stateOf(world, unit)).toBe('claimed');
    Object.assign(world.ports.chat, { post });
    // Without the job that `commit` queued: the second job, which finds the send claimed, must see to it by
    // itself.
    world.db.exec('DELETE FROM messages');
    world.pass(10);
    await deliverWaiting(world.ports, unit.id, key);
    expect(world.posted).toEqual([]);
    world.pass(25);
    await world.work();
    expect(world.posted.map(({ text }) => text.includes('Måske ser I den her to gange'))).toEqual([true]);
  });

  it('is posted once by two jobs at the same moment', async () => {
    const { world, unit } = await withUnit();
    await insertRow(world.ports, sendRow(unit.id, key), waitingSend(tell, world.ports.clock.now()));
    await Promise.all([deliverWaiting(world.ports, unit.id, key), deliverWaiting(world.ports, unit.id, key)]);
    expect(world.posted).toHaveLength(1);
  });

  it('is posted although the storage library met its own claim', async () => {
    const { world, unit } = await withUnit();
    await insertRow(world.ports, sendRow(unit.id, key), waitingSend(tell, world.ports.clock.now()));
    repeatNextReplace(world);
    await deliverWaiting(world.ports, unit.id, key);
    expect(world.posted.map(({ text }) => text.includes('Måske ser I den her to gange'))).toEqual([false]);
    expect(await stateOf(world, unit)).toBe('sent');
  });

  it('is dropped when it is no longer worth reading', async () => {
    const { world, unit } = await withUnit();
    const bestBefore = '2026-09-14T08:00:00.000Z';
    const send = waitingSend({ ...tell, bestBefore }, world.ports.clock.now());
    await insertRow(world.ports, sendRow(unit.id, key), send);
    world.setNow('2026-09-14T08:00:00.001Z');
    await deliverWaiting(world.ports, unit.id, key);
    expect(world.posted).toEqual([]);
    expect(await stateOf(world, unit)).toBe('dropped');
  });

  it('is not posted of the bot’s own idea where it has been shut out', async () => {
    const { world, unit } = await withUnit();
    await silenceUnit(world.ports, unit.id, world.ports.clock.now().toISOString());
    const about = { day: '2026-09-14', course: '1' };
    const guide = waitingSend({ ...tell, kind: 'week-guide', about }, world.ports.clock.now());
    await insertRow(world.ports, sendRow(unit.id, key), guide);
    await deliverWaiting(world.ports, unit.id, key);
    expect(world.posted.filter(({ to }) => to.kind === 'channel')).toEqual([]);
    expect(await stateOf(world, unit)).toBe('gone');
  });
});

async function freshDepth() {
  const { world } = await withUnit();
  return world.ports.queue.depth();
}
