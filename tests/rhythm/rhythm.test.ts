import { describe, expect, it } from 'vitest';
import { scheduleNext } from '../../bot/outbox/schedule.ts';
import { checkIndex, tick } from '../../bot/rhythm/tick.ts';
import { dueBetween, dueRow, shards } from '../../bot/rows/due-rows.ts';
import { conversationRow } from '../../bot/rows/place-rows.ts';
import { deleteRow, insertRow, readRow, readRows, readValue, readValues } from '../../bot/rows/row.ts';
import { postsBetween } from '../../bot/rows/send-rows.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { bo, channel, createUnit, createWorld, goodUnit, type World } from '../people/world.ts';

/** Monday 14 September 2026 at nine is the first week's guide. */
const weekBefore = '2026-09-07T06:00:00Z';
const before = '2026-09-13T10:00:00Z';
const firstGuide = instantOf('2026-09-14', '09:00').toISOString();

async function at(world: World, day: string, time: string): Promise<void> {
  world.setNow(instantOf(day, time).toISOString());
  await tick(world.ports);
  await world.work();
}

/** A unit in its first week, as it stands in the store after its opening meeting. */
async function manyUnits(world: World, count: number): Promise<void> {
  const first = await createUnit(world);
  const row = await readRow(world.ports, unitRow(first));
  if (!row) throw new Error('no unit');
  for (let i = 1; i < count; i++) {
    const id = `U${String(i).padStart(6, '0')}`;
    const home = { ...row.value.home, conversation: `C-${id}` };
    const unit: Unit = { ...row.value, id, home };
    await insertRow(world.ports, unitRow(id), unit);
    await scheduleNext(world.ports, unit, new Date(before));
  }
  world.posted.length = 0;
}

describe('a course, lived through', () => {
  it('posts what the plan says, when it says it, and never on top of a meeting', async () => {
    const world = createWorld(weekBefore);
    await createUnit(world);
    world.posted.length = 0;
    const heard: string[] = [];
    for (
      let day = new Date('2026-09-07T05:00:00Z');
      day < new Date('2026-10-20');
      day = new Date(day.getTime() + 900_000)
    ) {
      const hour = day.getUTCHours();
      if (hour < 6 || hour > 15) continue;
      world.setNow(day.toISOString());
      await tick(world.ports);
      await world.work();
      for (const post of world.posted.splice(0)) {
        const [title, subtitle] = post.text.split('\n');
        heard.push(
          `${day.toISOString().slice(5, 16)} ${post.to.kind} ${title === 'Stue Gul' ? subtitle : title}`,
        );
      }
    }
    expect(heard).toMatchSnapshot();
  });
});

describe('500 units at nine on a Monday', () => {
  it('all hear it once, from two ticks at the same time and jobs delivered twice', async () => {
    const world = createWorld(before);
    await manyUnits(world, 500);
    world.setNow(firstGuide);
    await Promise.all([tick(world.ports), tick(world.ports)]);
    await world.work();
    await tick(world.ports);
    await world.work();
    const places = world.posted.map(({ to }) => to.id);
    expect(new Set(places).size).toBe(500);
    expect(places).toHaveLength(500);
  });

  it('all hear it once when the tick dies half-way', async () => {
    const world = createWorld(before);
    await manyUnits(world, 500);
    world.setNow(firstGuide);
    const send = world.ports.queue.send;
    let sent = 0;
    Object.assign(world.ports.queue, {
      send: (...args: Parameters<typeof send>) => {
        sent += 1;
        return sent > 200 ? Promise.reject(new Error('died')) : send(...args);
      },
    });
    await expect(tick(world.ports)).rejects.toThrow('died');
    Object.assign(world.ports.queue, { send });
    await world.work();
    await at(world, '2026-09-14', '09:15');
    expect(new Set(world.posted.map(({ to }) => to.id)).size).toBe(500);
    expect(world.posted).toHaveLength(500);
  });

  it('hear it six hours late, but not the evening after', async () => {
    const world = createWorld(before);
    await manyUnits(world, 20);
    await at(world, '2026-09-14', '15:00');
    expect(world.posted).toHaveLength(20);

    const late = createWorld(before);
    await manyUnits(late, 20);
    await at(late, '2026-09-15', '18:00');
    expect(late.posted.filter(({ text }) => text.includes('Uge 1 af 5'))).toEqual([]);
    expect(late.logged.filter((line) => line.startsWith('send.dropped'))).toHaveLength(20);
  });

  it('hear a late one in the morning rather than at night', async () => {
    const world = createWorld(before);
    await manyUnits(world, 3);
    await at(world, '2026-09-14', '19:30');
    expect(world.posted).toEqual([]);
    await at(world, '2026-09-15', '07:00');
    expect(world.posted).toHaveLength(3);
  });
});

describe('a tick', () => {
  it('costs what is due, however many units there are', async () => {
    const cost = async (units: number) => {
      const world = createWorld(before);
      for (let i = 0; i < units; i++) {
        const id = `U${i}`;
        const day = i < 40 ? '2026-09-14' : '2026-11-02';
        const moment = instantOf(day, '09:00').toISOString();
        await insertRow(world.ports, dueRow(moment, id), { v: 1, unit: id, at: moment });
      }
      world.setNow(instantOf('2026-09-14', '08:45').toISOString());
      await tick(world.ports);
      world.setNow(firstGuide);
      world.resetCounts();
      await tick(world.ports);
      return { ...world.counts };
    };
    expect(await cost(4000)).toEqual(await cost(40));
  });

  it('finds the next post again when its due row is lost', async () => {
    const world = createWorld(before);
    await manyUnits(world, 3);
    for (const shard of shards) {
      const { table, partition } = dueBetween('2026-09-14', shard, '', '');
      for (const { key } of await readRows(world.ports, { table, partition, range: {} }))
        await deleteRow(world.ports, { table, partition, key });
    }
    await at(world, '2026-09-14', '09:00');
    expect(world.posted).toEqual([]);
    world.setNow(instantOf('2026-09-15', '07:10').toISOString());
    await checkIndex(world.ports);
    await world.work();
    expect(world.posted).toHaveLength(3);
  });
});

describe('what goes wrong on one channel', () => {
  it('leaves the others alone, tells the leader once, and stops', async () => {
    const world = createWorld(before);
    const gone = await createUnit(world);
    const fine = { kind: 'channel', conversation: 'C2' } as const;
    await createUnit(world, bo, fine, {
      ...goodUnit,
      name: 'Stue Blå',
      institution: 'new',
      newInstitution: 'Solen',
    });
    world.posted.length = 0;
    const post = world.ports.chat.post;
    Object.assign(world.ports.chat, {
      post: async (...args: Parameters<typeof post>) =>
        args[0].id === channel.conversation ? { ok: false, kind: 'gone' } : post(...args),
    });
    for (const day of ['2026-09-14', '2026-09-18', '2026-09-21']) await at(world, day, '09:00');
    const told = world.posted.filter(({ text }) => text.includes('kan ikke skrive i kanalen'));
    expect(told.map(({ to }) => to.kind)).toEqual(['person']);
    expect(world.posted.filter(({ to }) => to.id === 'C2').length).toBeGreaterThanOrEqual(3);
    const unit = await readRow(world.ports, unitRow(gone));
    expect(unit?.value.silentSince).toBeDefined();
  });

  it('waits out a rate limit without a duplicate', async () => {
    const world = createWorld(before);
    await manyUnits(world, 1);
    world.setNow(firstGuide);
    world.answerWith({ ok: false, kind: 'rate-limited', retryAfterSeconds: 30 });
    await tick(world.ports);
    await world.work();
    expect(world.posted).toEqual([]);
    world.pass(31);
    await world.work();
    expect(world.posted).toHaveLength(1);
  });

  it('drops what an outage of more than a day has made stale, and goes on with the next', async () => {
    const world = createWorld(before);
    await manyUnits(world, 1);
    const post = world.ports.chat.post;
    Object.assign(world.ports.chat, { post: async () => ({ ok: false, kind: 'transient' }) });
    world.setNow(firstGuide);
    await tick(world.ports);
    for (let hour = 0; hour < 34; hour++) {
      await world.work();
      world.pass(3600);
    }
    Object.assign(world.ports.chat, { post });
    await world.work();
    expect(world.posted).toEqual([]);
    const place = await readValue(world.ports, conversationRow({ ...bo, conversation: 'C1' }));
    const sends = await readValues(world.ports, postsBetween(place?.unit ?? '', '2026-01-01', '2027-01-01'));
    expect(sends.map(({ state }) => state)).toContain('dropped');
    await at(world, '2026-09-21', '09:00');
    expect(world.posted.some(({ text }) => text.includes('Uge 2 af 5'))).toBe(true);
  });
});
