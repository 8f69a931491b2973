import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { build } from '../../functions/local/build.ts';
import { readHostSettings } from '../../functions/local/host/host-settings.ts';
import { startHost } from '../../functions/local/host/start-host.ts';
import { createSqliteQueue } from '../../shared/storage/sqlite-queue.ts';
import { seen } from '../fixtures/functions/app/seen/seen.ts';

const justBefore = new Date('2026-09-14T07:59:59.500Z').getTime();
const source = resolve(import.meta.dirname, '../fixtures/functions/app');

it.each([
  ['runs a timer when its time comes', true, ['tick false']],
  ['leaves the timers to whoever calls them', false, []],
])('%s', async (_, timers, expected) => {
  seen().length = 0;
  const folder = await mkdtemp(join(tmpdir(), 'femuger-timers-'));
  const files = await build({ source, target: folder });
  const started = Date.now();
  const clock = { now: () => new Date(justBefore + Date.now() - started) };
  const queues = new Map<string, ReturnType<typeof createSqliteQueue>>();
  const host = await startHost({
    files,
    settings: readHostSettings('{}'),
    port: 0,
    clock,
    timers,
    queue(name) {
      const queue = createSqliteQueue({ path: join(folder, 'db'), name, clock });
      queues.set(name, queue);
      return queue;
    },
    log: () => {},
  });
  await pause(1200);
  expect(seen()).toEqual(expected);
  await fetch(`${host.url}/admin/functions/tick`, { method: 'POST' });
  expect(seen()).toEqual([...expected, 'tick false']);
  await host.stop();
  for (const queue of queues.values()) queue.close();
  await rm(folder, { recursive: true });
});
