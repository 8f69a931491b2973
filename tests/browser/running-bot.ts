import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import type { AddressInfo } from 'node:net';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const root = resolve(import.meta.dirname, '../..');

export interface RunningBot {
  readonly playground: string;
  /** The page of the Slack playground. */
  readonly slack: string;
  readonly said: () => string;
  /** As Ctrl-C does; answers with the exit code. */
  stop(): Promise<number | null>;
}

/** `npm start`, with ports and data of its own. */
export async function runBot(...flags: string[]): Promise<RunningBot> {
  const folder = await mkdtemp(join(tmpdir(), 'femuger-browser-'));
  const [port, playgroundPort, slackPort] = [await freePort(), await freePort(), await freePort()];
  const ports = ['--port', port, '--playground-port', playgroundPort, '--slack-port', slackPort];
  const args = [...ports, '--data', join(folder, 'data.sqlite')];
  const child = spawn(
    process.execPath,
    [join(root, 'functions/local/start.ts'), ...args.map(String), ...flags],
    {
      cwd: root,
    },
  );
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  await untilReady(child, () => said);
  return {
    playground: `http://localhost:${playgroundPort}`,
    slack: `http://localhost:${slackPort}`,
    said: () => said,
    async stop() {
      const ended = once(child, 'exit');
      child.kill('SIGINT');
      const [code] = await ended;
      await rm(folder, { recursive: true });
      return code;
    },
  };
}

async function untilReady(child: ChildProcess, said: () => string): Promise<void> {
  while (!said().includes('Femuger is running.')) {
    if (child.exitCode !== null) throw new Error(`npm start gave up: ${said()}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}
