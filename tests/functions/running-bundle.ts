import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { readHostSettings } from '../../functions/local/host/host-settings.ts';
import { startHost } from '../../functions/local/host/start-host.ts';
import { createSqliteQueue } from '../../shared/storage/sqlite-queue.ts';
import { createSqliteStore, type SqliteStore } from '../../shared/storage/sqlite-store.ts';
import { ownBuild } from './own-build.ts';

export interface RunningBundle {
  readonly url: string;
  /** The database's file. */
  readonly path: string;
  readonly store: SqliteStore;
  readonly logged: readonly string[];
  stop(): Promise<void>;
}

/** The built functions under the local host, over an embedded store, in the environment given. */
export async function runBundle(
  environment: Readonly<Record<string, string>>,
  now: () => Date = () => new Date(),
): Promise<RunningBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'femuger-bundle-'));
  const path = join(folder, 'data.sqlite');
  const before = { ...process.env };
  Object.assign(process.env, { FEMUGER_DB: path, ...environment });
  const settings = readHostSettings(readFileSync(resolve(import.meta.dirname, '../../host.json'), 'utf8'));
  const logged: string[] = [];
  const clock = { now };
  const queues: { close(): void }[] = [];
  const host = await startHost({
    files: await ownBuild('femuger'),
    settings: { ...settings, queues: { ...settings.queues, maxPollingSeconds: 0.02 } },
    port: 0,
    clock,
    queue(name) {
      const queue = createSqliteQueue({ path, name, clock });
      queues.push(queue);
      return queue;
    },
    log: (message) => void logged.push(message),
  });
  const store = createSqliteStore({ path });
  return {
    url: host.url,
    path,
    store,
    logged,
    async stop() {
      await host.stop();
      for (const queue of queues) queue.close();
      store.close();
      process.env = before;
      await rm(folder, { recursive: true });
    },
  };
}
