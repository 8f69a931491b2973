import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { keepBuilding } from './build.ts';
import { readOptions } from './start/options.ts';
import { startPlayground } from './start/start-playground.ts';

/**
 * `npm run dev` runs the bot as a process of its own and restarts it after every change, with the same data. The
 * playground stays open; what is typed during the restart is lost.
 */
const root = resolve(import.meta.dirname, '../..');

const options = readOptions(process.argv.slice(2));
if (!options) {
  console.log('npm run dev takes what npm start takes: npm start -- --help lists it.');
  process.exit();
}

let bot: ChildProcess | undefined;
let leaving = false;
/** Restarts wait for each other, so that two quick changes do not leave two bots at one port. */
let turn = Promise.resolve();
const building = await keepBuilding(() => {
  turn = turn.then(startAnew);
});
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave());

const playground = options.playground
  ? await untilAnswering(`http://127.0.0.1:${options.port}`).then((botUrl) =>
      startPlayground({
        botUrl,
        port: options.playgroundPort,
        folder: join(root, '.femuger/playground'),
        user: options.user,
      }),
    )
  : undefined;
if (playground) console.log(`Click ${playground.url}. The bot follows your changes; stop with Ctrl-C.`);

async function startAnew(): Promise<void> {
  await stop();
  if (leaving) return;
  const args = [join(import.meta.dirname, 'start.ts'), ...process.argv.slice(2)];
  bot = spawn(process.execPath, [...args, '--no-playground', '--no-build'], {
    // The bot ends when this pipe closes, even if this program is killed.
    stdio: ['pipe', 'inherit', 'inherit'],
  });
}

async function stop(): Promise<void> {
  if (!bot || bot.exitCode !== null || bot.signalCode !== null) return;
  bot.kill('SIGTERM');
  await once(bot, 'exit');
}

async function leave(code = 0): Promise<void> {
  if (leaving) return;
  leaving = true;
  await building.stop();
  await turn;
  await playground?.stop();
  await stop();
  process.exit(code);
}

/**
 * Waits until the bot answers. It goes on waiting while the source does not build, because the next change may mend
 * it.
 */
async function untilAnswering(url: string): Promise<string> {
  for (;;) {
    const answers = await fetch(`${url}/api/health`).then(
      ({ body }) => body?.cancel().then(() => true) ?? true,
      () => false,
    );
    if (answers) return url;
    // The bot has printed why it ended.
    if (bot?.exitCode) await leave(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
