import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Clock } from '../../../shared/ports/clock.ts';
import { createSqliteQueue } from '../../../shared/storage/sqlite-queue.ts';
import { build, builtTriggers } from '../build.ts';
import { addDemoData, hasDemoUnit, liveUntil, nextDemoMeeting } from '../demo-data.ts';
import { addDemoNetwork } from '../demo-network.ts';
import { readHostSettings } from '../host/host-settings.ts';
import type { Running } from '../host/poll-queue.ts';
import { startHost } from '../host/start-host.ts';
import { demoHomes } from '../story/cast.ts';
import { openingBefore, runningClock } from './opening-hour-and-clock.ts';
import type { Demo, StartOptions } from './options.ts';

const fill: Readonly<Record<Demo, (path: string, now: Date, inSlack: boolean) => Promise<void>>> = {
  unit: (path, now, inSlack) =>
    addDemoData(path, now, inSlack ? [demoHomes.group, demoHomes.slack] : [demoHomes.group]),
  network: addDemoNetwork,
};

export interface Bot extends Running {
  readonly url: string;
  /** When the demo unit meets next. */
  readonly meeting?: Date;
  /** Whether a demo unit lives in Slack too. */
  readonly inSlack: boolean;
}

export interface BotOptions extends Omit<StartOptions, 'slackPort'> {
  /** Whether our own Slack is there: only then may a demo unit live in Slack. */
  readonly inSlack?: boolean;
}

/** Builds the functions and serves them over the embedded store. */
export async function startBot(
  options: BotOptions,
  root: string,
  time: { readonly clock: Clock; readonly timers?: boolean } = {
    clock: runningClock(options.now ?? new Date()),
  },
): Promise<Bot> {
  const path = options.dataPath;
  const { clock } = time;
  mkdirSync(dirname(path), { recursive: true });
  const isNew = !existsSync(path);
  const files = options.build ? await build() : builtTriggers();
  if (isNew && options.demoData) await fill[options.demo](path, clock.now(), options.inSlack === true);
  const meeting = options.demoData ? await nextDemoMeeting(path, clock.now()) : undefined;
  const opening = meeting && openingBefore(meeting);
  const isAhead = options.meeting && opening !== undefined && opening > clock.now();
  const inSlack = await hasDemoUnit(path, demoHomes.slack);
  if (isAhead) await liveUntil(path, clock.now(), opening);
  const shown = options.meeting && opening ? runningClock(opening) : clock;

  Object.assign(process.env, { FEMUGER_DB: path, FEMUGER_TEAMS_FORMS: 'inline' });
  process.env.FEMUGER_VIDEO_HOSTS ??= 'video.eksempel.dk';
  const settings = readHostSettings(readFileSync(join(root, 'host.json'), 'utf8'));
  const queues: { close(): void }[] = [];
  const host = await startHost({
    files,
    port: options.port,
    // Polling a queue on this disk costs nothing, so it is done more often than host.json says for Azure.
    settings: { ...settings, queues: { ...settings.queues, maxPollingSeconds: 0.1 } },
    ...time,
    clock: shown,
    log: (message) => console.error(message),
    queue(name) {
      const queue = createSqliteQueue({ path, name, clock: shown });
      queues.push(queue);
      return queue;
    },
  });
  return {
    url: host.url,
    ...(meeting && { meeting }),
    inSlack,
    async stop() {
      await host.stop();
      for (const queue of queues) queue.close();
    },
  };
}
