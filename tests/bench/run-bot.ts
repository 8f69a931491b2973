import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from '../../functions/local/build.ts';
import { readHostSettings } from '../../functions/local/host/host-settings.ts';
import { startHost } from '../../functions/local/host/start-host.ts';
import { createStorageQueue } from '../../shared/storage/storage-queue.ts';
import { createTableStore } from '../../shared/storage/table-store.ts';
import { startSlackApi } from '../doubles/slack-api.ts';
import { channel, person, team } from '../fixtures/slack/payloads.ts';
import { signingSecret } from '../fixtures/slack/signed-request.ts';
import { createUnit, createWorld, goodUnit } from '../people/world.ts';

/** The built bot under the local host and over the storage emulator, with one unit in the channel that the fixtures write in. */
export async function runBot(connectionString: string) {
  const folder = await mkdtemp(join(tmpdir(), 'femuger-bench-'));
  const slack = await startSlackApi();
  Object.assign(process.env, {
    AzureWebJobsStorage: connectionString,
    SLACK_SIGNING_SECRET: signingSecret,
    SLACK_BOT_TOKEN: 'xoxb-bench',
    SLACK_API_URL: slack.url,
  });
  const leader = { platform: 'slack', tenant: team, id: person, name: 'Bo Holm' } as const;
  // It begins in the week that the machine's own calendar offers.
  const { anchor: _, ...unit } = goodUnit;
  const where = { kind: 'channel', conversation: channel } as const;
  const world = createWorld(new Date().toISOString(), undefined, createTableStore({ connectionString }));
  await createUnit(world, leader, where, unit);
  const host = await startHost({
    files: await build({ target: join(folder, 'bot') }),
    settings: readHostSettings(readFileSync(resolve(import.meta.dirname, '../../host.json'), 'utf8')),
    port: 0,
    clock: { now: () => new Date() },
    queue: (name) => createStorageQueue({ connectionString, name }),
    timers: false,
    log: () => undefined,
  });
  return {
    url: host.url,
    async stop() {
      await host.stop();
      await slack.stop();
      await rm(folder, { recursive: true });
    },
  };
}
