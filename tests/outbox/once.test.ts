import { describe, expect, it } from 'vitest';
import { once, sweepSeen } from '../../bot/outbox/once.ts';
import { seenRow } from '../../bot/rows/due-rows.ts';
import { putRow, readRow } from '../../bot/rows/row.ts';
import { ComeAgain } from '../../bot/turn/come-again.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { createWorld, type World } from '../people/world.ts';

const delivery = 'slack:T1:C1:1.1';
const nothing: Reply = { kind: 'nothing' };

/** Runs `act` and counts how often. */
function counted(world: World, act: () => Promise<Reply> = async () => nothing) {
  const done = { times: 0 };
  const run = () =>
    once(world.ports, delivery, () => {
      done.times++;
      return act();
    });
  return { done, run };
}

/** The next insert is stored, but its answer is lost, so the storage library sends it again. */
function repeatNextInsert(world: World): void {
  const { store } = world.ports;
  const write = store.write.bind(store);
  let once = true;
  Object.assign(store, {
    write: async (...args: Parameters<typeof write>) => {
      if (once && args[2].op === 'insert') {
        once = false;
        await write(...args);
      }
      return write(...args);
    },
  });
}

describe('a delivery that may come more than once', () => {
  it('is acted on once', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    const { done, run } = counted(world);
    await run();
    expect(await run()).toEqual(nothing);
    expect(done.times).toBe(1);
  });

  it('is acted on although the storage library met its own mark', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    repeatNextInsert(world);
    const { done, run } = counted(world);
    await run();
    expect(done.times).toBe(1);
  });

  it('is asked to come again while the first is still at it', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    let finish = () => {};
    const { done, run } = counted(world, () => new Promise((resolve) => (finish = () => resolve(nothing))));
    const first = run();
    await expect.poll(() => done.times).toBe(1);
    await expect(run()).rejects.toThrow(ComeAgain);
    finish();
    await first;
    expect(await run()).toEqual(nothing);
    expect(done.times).toBe(1);
  });

  it('is taken over when the first died in the middle, and not before it can have', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    const { done, run } = counted(world, () => new Promise(() => {}));
    void run();
    await expect.poll(() => done.times).toBe(1);
    const second = counted(world);
    world.pass(44);
    await expect(second.run()).rejects.toThrow(ComeAgain);
    world.pass(2);
    await second.run();
    expect(second.done.times).toBe(1);
    expect(await second.run()).toEqual(nothing);
    expect(second.done.times).toBe(1);
  });

  it('counts as new when acting on it failed', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    const failing = counted(world, () => Promise.reject(new Error('away')));
    await expect(failing.run()).rejects.toThrow('away');
    const { done, run } = counted(world);
    await run();
    expect(done.times).toBe(1);
  });

  it('that a version before this one has marked is done', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    const { done, run } = counted(world);
    await run();
    await putRow(world.ports, seenRow(delivery), { v: 1, at: world.ports.clock.now().toISOString() });
    await run();
    expect(done.times).toBe(1);
  });

  it('is forgotten when no platform would deliver it again, and not before', async () => {
    const world = createWorld('2026-09-14T07:30:00Z');
    await counted(world).run();
    world.pass(47 * 3600);
    await sweepSeen(world.ports);
    expect(await readRow(world.ports, seenRow(delivery))).toBeDefined();
    world.pass(2 * 3600);
    await sweepSeen(world.ports);
    expect(await readRow(world.ports, seenRow(delivery))).toBeUndefined();
  });
});
