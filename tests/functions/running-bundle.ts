import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../../functions/local/build.ts';
import { readHostSettings } from '../../functions/local/host/host-settings.ts';
import { startHost } from '../../functions/local/host/start-host.ts';
import { createSqliteQueue } from '../../shared/storage/sqlite-queue.ts';
import { createSqliteStore, type SqliteStore } from '../../shared/storage/sqlite-store.ts';

export interface RunningBundle {
  readonly url: string;
  /** The database's file. */
  readonly path: string;
  readonly store: SqliteStore;
  readonly logged: readonly string[];
  stop(): Promise<void>;
}

/** The built functions under the local host, over an embedded store, with the settings given. */
export async function runBundle(
  settings: Readonly<Record<string, string>>,
  now: () => Date = () => new Date(),
): Promise<RunningBundle> {
  const folder = await mkdtemp(join(tmpdir(), 'femuger-bundle-'));
  const path = join(folder, 'data.sqlite');
  const before = { ...process.env };
  Object.assign(process.env, { FEMUGER_DB: path, ...settings });
  const logged: string[] = [];
  const clock = { now };
  const queues: { close(): void }[] = [];
  const host = await startHost({
    // A module registers its functions once per process, so each run has a bundle of its own.
    files: await build({ target: join(folder, 'dist') }),
    settings: readHostSettings(readFileSync(resolve(import.meta.dirname, '../../host.json'), 'utf8')),
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
