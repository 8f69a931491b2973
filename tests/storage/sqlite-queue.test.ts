import { afterAll, expect, it } from 'vitest';
import { openSqliteDatabase } from '../../shared/storage/sqlite-database.ts';
import { createSqliteQueue } from '../../shared/storage/sqlite-queue.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import { describeQueue } from '../contracts/queue-contract.ts';

const opened: { close(): void }[] = [];
afterAll(() => {
  for (const one of opened.splice(0)) one.close();
});

function memory() {
  const db = openSqliteDatabase(':memory:');
  opened.push(db);
  return db;
}

describeQueue('sqlite', () => {
  const db = memory();
  let now = Date.UTC(2026, 2, 27, 12);
  const clock = { now: () => new Date(now) };
  return {
    queue: createSqliteQueue({ db, name: 'jobs', clock }),
    poison: createSqliteQueue({ db, name: 'jobs-poison', clock }),
    wait: async (seconds) => {
      now += seconds * 1000;
    },
  };
});

it('shares one database with other queues and a store, and leaves it open when it closes', async () => {
  const db = memory();
  const clock = { now: () => new Date(0) };
  const jobs = createSqliteQueue({ db, name: 'jobs', clock });
  const other = createSqliteQueue({ db, name: 'other', clock });
  const store = createSqliteStore({ db });
  await jobs.send({ kind: 'settle-unit', unit: 'u' });
  expect(await other.receive(32, 30)).toEqual([]);
  const [message] = await jobs.receive(1, 30);
  if (!message) throw new Error('expected a message');
  expect(await other.complete(message)).toBe(false);
  jobs.close();
  store.close();
  await expect(store.ping()).resolves.toBeUndefined();
});

it('counts in seconds of the clock it was given', async () => {
  let now = 0;
  const queue = createSqliteQueue({ path: ':memory:', name: 'jobs', clock: { now: () => new Date(now) } });
  opened.push(queue);
  await queue.send({ kind: 'settle-unit', unit: 'u' }, 60);
  now = 59_999;
  expect(await queue.receive(1, 30)).toEqual([]);
  now = 60_000;
  expect(await queue.receive(1, 30)).toHaveLength(1);
});
