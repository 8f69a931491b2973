import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { addWeeks, instantOf } from '../../shared/domain/time/day.ts';
import type { Store } from '../../shared/ports/store.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import { letInByHand, letIntoChannel, untilPersonalChatIsOpen } from './course/let-in.ts';
import { playCourse } from './course/play-course.ts';
import { startQuietConnector } from './course/quiet-connector.ts';
import { stoppedClock } from './course/stopped-clock.ts';
import { addNewUnit, openStage } from './demo-data.ts';
import { HostFault } from './host/load-functions.ts';
import { isFree } from './start/free-port.ts';
import { startBot } from './start/start-bot.ts';
import { type Playground, startPlayground } from './start/start-playground.ts';
import { demoHomes } from './story/cast.ts';

const usage = `npm run demo:course -- [options]

  --port N              the bot's port (7071)
  --playground-port N   the playground's port (56150)
  --no-playground       the list of posts alone
  --no-build            serve what was built before
  --pace N              seconds between two posts (4)
  --help                this list`;

/** An autumn without holidays, so that every run shows the same: five weeks from this Monday. */
const firstMonday = '2026-09-14';
const root = resolve(import.meta.dirname, '../..');
const running: (() => unknown)[] = [];
// Deprecation warnings come from the SDKs. Who starts the demo can do nothing about them.
process.noDeprecation = true;
// The functions log a line for every event, which would bury the course's own lines.
console.info = () => {};

interface Options {
  readonly port: number;
  readonly playgroundPort: number;
  readonly playground: boolean;
  readonly build: boolean;
  readonly pace: number;
}

async function run(options: Options): Promise<void> {
  for (const port of [options.port, ...(options.playground ? [options.playgroundPort] : [])]) {
    if (!(await isFree(port))) throw new HostFault(`Port ${port} is taken: choose another with --port.`);
  }
  const folder = mkdtempSync(join(tmpdir(), 'femuger-course-'));
  running.unshift(() => rmSync(folder, { recursive: true, force: true }));
  const dataPath = join(folder, 'course.sqlite');
  const clock = stoppedClock(instantOf(addWeeks(firstMonday, -1), '08:30'));
  await addNewUnit(dataPath, firstMonday, demoHomes.channel);

  const bot = await startBot(
    {
      ...options,
      dataPath,
      demoData: false,
      demo: 'unit',
      user: 'bo',
      meeting: false,
      now: undefined,
    },
    root,
    {
      clock,
      timers: false,
    },
  );
  running.unshift(() => bot.stop());
  const store = createSqliteStore({ path: dataPath });
  running.unshift(() => store.close());
  const playground = options.playground ? await showPlayground(options, bot.url) : undefined;
  if (playground) await untilLookedAt(playground, store);
  else await standInForTeams(bot.url);

  const { stage, close } = openStage(dataPath, clock, demoHomes.channel);
  running.unshift(close);
  await playCourse({ store, clock, botUrl: bot.url, paceSeconds: options.pace, say: console.log, stage });
  if (!playground) return;
  console.log('\nThe course is over. Look around as long as you like; stop with Ctrl-C.');
  await playground.ended;
}

async function showPlayground({ playgroundPort }: Options, botUrl: string): Promise<Playground> {
  const folder = join(root, '.femuger/playground');
  const playground = await startPlayground({ botUrl, port: playgroundPort, folder });
  running.unshift(() => playground.stop());
  return playground;
}

/** Waits for somebody to open the playground: it shows only what is said while it is open. */
async function untilLookedAt({ url }: Playground, store: Store): Promise<void> {
  console.log(`
Open  ${url}

As soon as it is open, a course of five weeks goes by, post by post: look into the channel Stue Gul
and the personal chat. Stop with Ctrl-C.
`);
  await untilPersonalChatIsOpen(store);
  await letIntoChannel(url);
}

async function standInForTeams(botUrl: string): Promise<void> {
  const connector = await startQuietConnector();
  running.unshift(() => connector.stop());
  await letInByHand(botUrl, connector.url);
}

/** Undefined when only the usage is asked for. */
function readOptions(args: readonly string[]): Options | undefined {
  const { values } = parseArgs({
    args: [...args],
    allowNegative: true,
    options: {
      port: { type: 'string', default: '7071' },
      'playground-port': { type: 'string', default: '56150' },
      playground: { type: 'boolean', default: true },
      build: { type: 'boolean', default: true },
      pace: { type: 'string', default: '4' },
      help: { type: 'boolean', default: false },
    },
  });
  if (values.help) return undefined;
  return {
    port: Number(values.port),
    playgroundPort: Number(values['playground-port']),
    playground: values.playground,
    build: values.build,
    pace: Number(values.pace),
  };
}

let leaving = false;
async function leave(code: number): Promise<void> {
  if (leaving) return;
  leaving = true;
  for (const stop of running) await stop();
  process.exit(code);
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave(0));

try {
  const options = readOptions(process.argv.slice(2));
  if (options) await run(options);
  else console.log(usage);
  await leave(0);
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  await leave(1);
}
