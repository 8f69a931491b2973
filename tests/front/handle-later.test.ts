import { describe, expect, it } from 'vitest';
import { leaveForLater } from '../../bot/front/leave-for-later.ts';
import { runJob } from '../../bot/front/run-job.ts';
import { readValue } from '../../bot/rows/row.ts';
import { memberRow } from '../../bot/rows/unit-rows.ts';
import type { Intent } from '../../bot/turn/intent.ts';
import type { Job } from '../../shared/ports/queue.ts';
import { StorageFault, type Store } from '../../shared/ports/store.ts';
import { openSqliteDatabase } from '../../shared/storage/sqlite-database.ts';
import { createSqliteQueue } from '../../shared/storage/sqlite-queue.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import { eva, message, stored, wednesday } from '../people/trial-steps.ts';
import { ane, channel, createUnit, createWorld, personal } from '../people/world.ts';

/** A unit with Ane in it, over a storage that can be away while the queue is not. */
async function whereStorageFails() {
  const db = openSqliteDatabase(':memory:');
  const whole = createSqliteStore({ db });
  const weather = { away: false };
  const store = new Proxy(whole, {
    get: (target, name: keyof Store) =>
      weather.away
        ? () => {
            throw new StorageFault('unavailable', 'away');
          }
        : target[name].bind(target),
  });
  const world = createWorld(wednesday, db, store);
  const unit = await createUnit(world);
  await world.press(ane, channel, 'unit.join');
  await world.send(message('prøvehandling: vi går en omvej', '1.1'));
  world.pass(30);
  await world.work();
  world.posted.length = 0;
  const later = leaveForLater(world.ports);
  const lying = async () => {
    const copied = openSqliteDatabase(':memory:');
    copied.deserialize(db.serialize());
    const queue = createSqliteQueue({
      db: copied,
      name: 'jobs',
      clock: { now: () => new Date('2030-01-01') },
    });
    return (await queue.receive(32, 1)).map(({ body }) => body);
  };
  return { world, unit, weather, later, lying };
}

const after = '2026-09-16T08:31:00.000Z';
const edited = (text: string): Intent => ({
  who: ane,
  where: channel,
  what: { kind: 'edited', message: { id: '1.1', thread: '1.1' }, text },
  delivery: 'slack:T1:C1:1.1:e1',
  at: after,
});
const deleted: Intent = {
  who: ane,
  where: channel,
  what: { kind: 'deleted', message: { id: '1.1', thread: '1.1' } },
  at: after,
};
const says = (text: string, addressed = true) => ({ kind: 'says', text, addressed }) as const;

describe('an edit that the storage could not take', () => {
  it('lies in the queue without a word of it, and is followed as the message reads then', async () => {
    const { world, unit, later, lying, weather } = await whereStorageFails();
    weather.away = true;
    await expect(world.send(edited('prøvehandling: vi synger'))).rejects.toThrow('away');
    await later(edited('prøvehandling: vi synger'));
    weather.away = false;
    expect((await lying()).join()).toContain('1.1');
    expect((await lying()).join()).not.toMatch(/synger|omvej|Ane/);
    world.standing.set('1.1', says('prøvehandling: vi synger højt'));
    world.pass(120);
    await world.work();
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi synger højt' }]);
    expect(world.posted).toMatchObject([{ to: { kind: 'person', id: 'UANE' } }]);
    expect(world.posted[0]?.text).toContain('Jeg har rettet prøvehandlingen');
  });

  it('is let be when the platform brought it again in the meantime', async () => {
    const { world, unit, later } = await whereStorageFails();
    await later(edited('prøvehandling: vi synger'));
    await world.send(edited('prøvehandling: vi synger'));
    world.standing.set('1.1', says('prøvehandling: noget helt andet'));
    world.pass(120);
    await world.work();
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi synger' }]);
    expect(world.posted).toEqual([]);
  });

  it('waits on while the storage is away, and ends after three days', async () => {
    const { world, unit, later, weather } = await whereStorageFails();
    await later(edited('prøvehandling: vi synger'));
    world.standing.set('1.1', says('prøvehandling: vi synger'));
    weather.away = true;
    for (let hour = 0; hour < 5; hour++) {
      world.pass(3600);
      await world.work();
    }
    weather.away = false;
    world.pass(3600);
    await world.work();
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi synger' }]);

    await later({ ...edited('prøvehandling: vi leger'), delivery: 'slack:T1:C1:1.1:e2' });
    world.standing.set('1.1', says('prøvehandling: vi leger'));
    world.pass(4 * 86_400);
    await world.work();
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi synger' }]);
    expect(world.logged.join()).toContain('message.given-up');
  });

  it('of what others said among themselves is not even read', async () => {
    const { world, later } = await whereStorageFails();
    const { delivery: _, ...quiet } = edited('vi ses i morgen');
    await later({ ...quiet, what: { kind: 'edited', message: { id: '9.9' } }, overheard: true });
    let read = 0;
    const read9 = async () => {
      read++;
      return says('vi ses', false);
    };
    Object.assign(world.ports.chat, { read: read9 });
    world.pass(120);
    await world.work();
    expect(read).toBe(0);
    // Of one that grew into a trial it is.
    await later({ ...quiet, overheard: true });
    world.pass(120);
    await world.work();
    expect(read).toBe(1);
  });

  it('brings its question later too, when the platform is away as it comes to be asked', async () => {
    const { world, later } = await whereStorageFails();
    await later(edited('prøvehandling: vi går med Mohammed'));
    world.standing.set('1.1', says('prøvehandling: vi går med Mohammed'));
    world.answerWith({ ok: false, kind: 'transient' });
    for (let nth = 0; nth < 3; nth++) {
      world.pass(3600);
      await world.work();
    }
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]?.text).toContain('Mohammed');
  });

  it('where the platform shows no message twice is told, with the trial as it stands', async () => {
    const { world, unit, later } = await whereStorageFails();
    await later(edited('prøvehandling: vi synger'));
    world.standing.set('1.1', { kind: 'unreadable' });
    world.pass(120);
    await world.work();
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi går en omvej' }]);
    expect(world.posted[0]?.text).toContain('vi går en omvej');
    expect(world.posted[0]?.text).toContain('siger stadig det, den sagde før');
    expect(world.posted[0]?.text).toContain('Ret');
  });

  it('says nothing there when it was followed after all, or the trial is talked through', async () => {
    const { world, later } = await whereStorageFails();
    const { delivery: _, ...unmarked } = edited('prøvehandling: vi synger');
    await later(unmarked);
    await world.send(unmarked);
    world.standing.set('1.1', { kind: 'unreadable' });
    world.pass(120);
    await world.work();
    expect(world.posted).toEqual([]);
  });
});

describe('a deletion that the storage could not take', () => {
  it('takes the trial away by its ids alone, and no message is asked for', async () => {
    const { world, unit, later } = await whereStorageFails();
    await later(deleted);
    Object.assign(world.ports.chat, { read: () => Promise.reject(new Error('asked')) });
    world.pass(120);
    await world.work();
    expect(await stored(world, unit)).toEqual([]);
  });

  it('loses against a trial that was written anew after it', async () => {
    const { world, unit, later } = await whereStorageFails();
    await later(deleted);
    await world.send({ ...edited('prøvehandling: vi synger'), at: '2026-09-16T08:40:00.000Z' });
    world.pass(120);
    await world.work();
    expect(await stored(world, unit)).toMatchObject([{ what: 'vi synger' }]);
  });
});

describe('an answer that the platform did not take', () => {
  const inChat = message('prøvehandling: vi går barfodet', '7.7', ane, personal);

  it('is given later, from the message', async () => {
    const { world, unit, later } = await whereStorageFails();
    const reply = await world.send(inChat);
    expect(reply).toMatchObject({ owed: 'da' });
    await later(inChat);
    world.standing.set('7.7', says('prøvehandling: vi går barfodet'));
    world.answerWith({ ok: false, kind: 'transient' }, { ok: false, kind: 'doubtful' });
    for (let nth = 0; nth < 4; nth++) {
      world.pass(3600);
      await world.work();
    }
    expect(world.posted).toHaveLength(1);
    expect(world.posted[0]?.to).toMatchObject({ kind: 'person', id: 'UANE' });
    expect(world.posted[0]?.text).toContain('vi går barfodet');
    expect(world.posted[0]?.text).toContain('her to gange');
    expect(await stored(world, unit)).toHaveLength(2);
  });

  it('is the trial as it stands, where the message cannot be had again', async () => {
    const { world, later } = await whereStorageFails();
    await world.send(inChat);
    await later(inChat);
    world.standing.set('7.7', { kind: 'unreadable' });
    world.pass(120);
    await world.work();
    expect(world.posted[0]?.text).toContain('vi går barfodet');
    expect(world.posted[0]?.text).not.toContain('sagde før');
  });

  it('asks for the words once more when nothing was kept of them', async () => {
    const { world, later } = await whereStorageFails();
    const doubtful = message('prøvehandling: vi går med Mohammed', '8.8', ane, personal);
    expect(await world.send(doubtful)).toMatchObject({ owed: 'da' });
    await later(doubtful);
    world.standing.set('8.8', { kind: 'unreadable' });
    world.pass(120);
    await world.work();
    expect(world.posted[0]?.text).toContain('Skriv den igen');
  });

  it('changes nothing once more: whoever has left since is not made a member again', async () => {
    const { world, unit, later } = await whereStorageFails();
    const joins = message('deltag', '9.1', ane, channel);
    await world.send(joins);
    await later(joins);
    await world.press(ane, personal, 'unit.leave', { unit });
    world.standing.set('9.1', says('deltag'));
    world.pass(120);
    await world.work();
    expect(await readValue(world.ports, memberRow(unit, ane))).toBeUndefined();
    expect(world.posted[0]?.text).toContain('er allerede gjort');
  });

  it('is told once, though a crash has left it in the queue twice', async () => {
    const { world, later } = await whereStorageFails();
    await world.send(inChat);
    await later(inChat);
    await later(inChat);
    world.standing.set('7.7', says('prøvehandling: vi går barfodet'));
    world.answerWith({ ok: false, kind: 'transient' });
    world.pass(120);
    await world.work();
    world.pass(3600);
    await world.work();
    expect(world.posted).toHaveLength(1);
  });

  it('waits an hour at most, whatever number something on the way has made up', async () => {
    for (const retryAfterSeconds of [30 * 86_400, Number.NaN]) {
      const { world, later } = await whereStorageFails();
      await world.send(inChat);
      await later(inChat);
      world.standing.set('7.7', says('prøvehandling: vi går barfodet'));
      world.answerWith({ ok: false, kind: 'rate-limited', retryAfterSeconds });
      world.pass(120);
      await world.work();
      expect(world.posted).toEqual([]);
      world.pass(3600);
      await world.work();
      expect(world.posted).toHaveLength(1);
    }
  });

  it('is not tried for ever against a chat that is gone, nor where it may have been seen', async () => {
    for (const kind of ['gone', 'ambiguous'] as const) {
      const { world, later } = await whereStorageFails();
      await world.send(inChat);
      await later(inChat);
      world.standing.set('7.7', says('prøvehandling: vi går barfodet'));
      world.answerWith({ ok: false, kind });
      world.pass(120);
      await world.work();
      const before = world.posted.length;
      world.pass(7200);
      await world.work();
      expect(world.posted).toHaveLength(before);
    }
  });
});

it('answers once when the platform told of the same change twice, and nobody could be answered then', async () => {
  const { world, later } = await whereStorageFails();
  const { delivery: _, ...change } = edited('prøvehandling: ring om 140915-1234');
  world.standing.set('1.1', says('prøvehandling: ring om 140915-1234'));
  await later(change);
  world.pass(5);
  await later(change);
  world.pass(120);
  await world.work();
  expect(world.posted).toHaveLength(1);
});

it('throws on what no waiting mends', async () => {
  const { world } = await whereStorageFails();
  Object.assign(world.ports.chat, { read: () => Promise.reject(new TypeError('a bug')) });
  const job: Job = {
    kind: 'message',
    what: 'edited',
    ...{ platform: 'slack', tenant: 'T1', person: 'UANE', place: 'channel', conversation: 'C1' },
    message: '1.1',
    since: wednesday,
    flags: ['addressed'],
  };
  await expect(runJob(job, world.ports)).rejects.toThrow('a bug');
});

it('owes an answer to whoever wrote and is in no unit, and none to whoever only pressed', async () => {
  const { world } = await whereStorageFails();
  const words = await world.send(message('prøvehandling: vi går en omvej', '9.1', eva, personal));
  expect(words).toMatchObject({ kind: 'show', owed: 'da' });
  expect(await world.press(eva, personal, 'trial.write', {})).not.toHaveProperty('owed');
});
