import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { join, resolve } from 'node:path';
import { build, isBuildFailure } from './build.ts';
import { HostFault } from './host/load-functions.ts';
import { readOptions } from './start/options.ts';
import { startPlayground } from './start/start-playground.ts';

/**
 * `npm run dev`: the bot is a program of its own, started anew after every change, over the same data. The playground
 * stays open all the while; what is typed during the second in between has to be typed again.
 */
const root = resolve(import.meta.dirname, '../..');
const watched = ['bot', 'shared', 'functions'];
/** An editor that saves all its files, or a switch of branches, is one change. */
const settleMs = 150;

const options = readOptions(process.argv.slice(2));
if (!options) {
  console.log('npm run dev takes what npm start takes: npm start -- --help lists it.');
  process.exit();
}

let bot = startBot();
const playground = options.playground
  ? await untilAnswering(`http://127.0.0.1:${options.port}`).then((botUrl) =>
      startPlayground({
        botUrl,
        port: options.playgroundPort,
        folder: join(root, '.femuger/playground'),
      }),
    )
  : undefined;
if (playground) console.log(`Click ${playground.url}. The bot follows your changes; stop with Ctrl-C.`);

let waiting: NodeJS.Timeout | undefined;
for (const folder of watched)
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => void reload(), settleMs);
  });

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => void leave());

function startBot(): ChildProcess {
  const args = [join(import.meta.dirname, 'start.ts'), ...process.argv.slice(2), '--no-playground'];
  return spawn(process.execPath, args, { stdio: ['ignore', 'inherit', 'inherit'] });
}

/** What does not build leaves the bot as it was, with what is wrong on the screen. */
async function reload(): Promise<void> {
  try {
    await build();
  } catch (error) {
    if (!isBuildFailure(error)) throw error;
    return;
  }
  await stop(bot);
  bot = startBot();
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGTERM');
  await once(child, 'exit');
}

async function leave(): Promise<void> {
  await playground?.stop();
  await stop(bot);
  process.exit();
}

async function untilAnswering(url: string): Promise<string> {
  for (let tries = 0; tries < 200; tries++) {
    if (bot.exitCode !== null) throw new HostFault('The bot does not start.');
    const answers = await fetch(`${url}/api/health`).then(
      ({ body }) => body?.cancel().then(() => true) ?? true,
      () => false,
    );
    if (answers) return url;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new HostFault('The bot does not answer.');
}
