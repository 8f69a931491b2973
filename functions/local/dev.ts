import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { keepBuilding } from './build.ts';
import { readOptions } from './start/options.ts';
import { startPlayground } from './start/start-playground.ts';

/**
 * `npm run dev`: the bot is a program of its own, started anew after every change, over the same data. The playground
 * stays open all the while; what is typed during the second in between has to be typed again.
 */
const root = resolve(import.meta.dirname, '../..');

const options = readOptions(process.argv.slice(2));
if (!options) {
  console.log('npm run dev takes what npm start takes: npm start -- --help lists it.');
  process.exit();
}

let bot: ChildProcess | undefined;
let leaving = false;
/** One start after the other: two changes in a row must not leave two bots at one port. */
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
    // It ends with the pipe, should this program be killed.
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

/** Also while there is something to mend first: what does not build starts no bot, and the next change may. */
async function untilAnswering(url: string): Promise<string> {
  for (;;) {
    const answers = await fetch(`${url}/api/health`).then(
      ({ body }) => body?.cancel().then(() => true) ?? true,
      () => false,
    );
    if (answers) return url;
    // It has said why.
    if (bot?.exitCode) await leave(1);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
