import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { readHostSettings } from '../../functions/local/host/host-settings.ts';
import { startHost } from '../../functions/local/host/start-host.ts';
import { createSqliteQueue } from '../../shared/storage/sqlite-queue.ts';
import { seen } from '../fixtures/functions/app/seen/seen.ts';
import { ownBuild } from './own-build.ts';

const justBefore = new Date('2026-09-14T07:59:59.980Z');
const itsTime = new Date('2026-09-14T08:00:00.000Z');

it.each([
  ['runs a timer when its time comes', true, ['tick false']],
  ['leaves the timers to whoever calls them', false, []],
])('%s', async (_, timers, expected) => {
  seen().length = 0;
  const folder = await mkdtemp(join(tmpdir(), 'femuger-timers-'));
  const files = await ownBuild('app');
  let now = justBefore;
  const clock = { now: () => now };
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
  now = itsTime;
  await pause(200);
  expect(seen()).toEqual(expected);
  await fetch(`${host.url}/admin/functions/tick`, { method: 'POST' });
  expect(seen()).toEqual([...expected, 'tick false']);
  await host.stop();
  for (const queue of queues.values()) queue.close();
  await rm(folder, { recursive: true });
});
