import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { HostFault } from '../host/load-functions.ts';
import { type PlaygroundUser, playgroundConfig } from './playground-config.ts';

export interface Playground {
  readonly url: string;
  /** Settles when it has ended, for whatever reason. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

export interface PlaygroundSettings {
  readonly botUrl: string;
  readonly port: number;
  /** Gets its configuration and its log. */
  readonly folder: string;
  /** Bo, unless somebody else is to sit there. */
  readonly user?: PlaygroundUser;
}

const ownLog = 'devTools/m365agentsplayground.log';
const patience = 20_000;
const graceOnStop = 3000;

/** Starts the playground. The bot has to be up already, because the playground asks it for its settings. */
export async function startPlayground({
  botUrl,
  port,
  folder,
  user,
}: PlaygroundSettings): Promise<Playground> {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '.m365agentsplayground.yml'), playgroundConfig(user));
  const endpoint = `${botUrl}/api/teams/messages`;
  const preload = new URL('loopback-only.mjs', import.meta.url).href;
  const args = [
    '--import',
    preload,
    commandFile(),
    '-e',
    endpoint,
    '-c',
    'msteams',
    '-p',
    String(port),
    '--disable-telemetry',
  ];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    stdio: 'ignore',
    env: { ...process.env, ...danish, TEAMSAPPTESTER_BROWSER: 'none' },
  });
  // Ends the playground with this process, however that ends.
  process.once('exit', () => child.kill('SIGTERM'));
  let over = false;
  const ended = new Promise<void>((resolve) => {
    const finish = () => {
      over = true;
      resolve();
    };
    child.once('exit', finish).once('error', finish);
  });
  const playground: Playground = {
    url: `http://127.0.0.1:${port}`,
    ended,
    async stop() {
      child.kill('SIGTERM');
      const force = setTimeout(() => child.kill('SIGKILL'), graceOnStop);
      await ended;
      clearTimeout(force);
    },
  };
  const deadline = Date.now() + patience;
  while (!(await answers(port))) {
    if (over || Date.now() > deadline) {
      await playground.stop();
      throw new HostFault(`The playground does not start; ${join(folder, ownLog)} says why.`);
    }
    await pause(100);
  }
  return playground;
}

/** The playground sends its machine's language and time zone along with every message. */
const danish = { LC_ALL: 'da_DK.UTF-8', TZ: 'Europe/Copenhagen' };

function commandFile(): string {
  const manifest = createRequire(import.meta.url).resolve('@microsoft/m365agentsplayground/package.json');
  return join(dirname(manifest), 'cli.js');
}

async function answers(port: number): Promise<boolean> {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`);
    await response.body?.cancel();
    return response.ok;
  } catch {
    return false;
  }
}
