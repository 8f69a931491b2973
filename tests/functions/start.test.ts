import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';

const command = resolve(import.meta.dirname, '../../functions/local/start.ts');
let folder: string;
let data: string;
let children: ChildProcess[];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'femuger-start-'));
  data = join(folder, 'new/data.sqlite');
  children = [];
});
afterEach(async () => {
  for (const child of children) child.kill('SIGKILL');
  await rm(folder, { recursive: true });
});

function start(port: number, ...more: readonly string[]) {
  const args = [command, '--no-playground', '--port', String(port), '--data', data, ...more];
  const child = spawn(process.execPath, args);
  children.push(child);
  let said = '';
  const listen = (chunk: Buffer) => {
    said += chunk.toString('utf8');
  };
  child.stdout.on('data', listen);
  child.stderr.on('data', listen);
  const ended = once(child, 'close').then(([code]) => code as number | null);
  return { child, ended, said: () => said };
}

async function ready(bot: ReturnType<typeof start>): Promise<void> {
  await vi.waitFor(() => expect(bot.said()).toContain('Femuger answers at'), 100_000);
}

function units(): unknown[] {
  const db = new DatabaseSync(data, { readOnly: true });
  const rows = db.prepare(`SELECT partition, value FROM rows WHERE "table" = 'units' AND key = 'unit'`).all();
  db.close();
  return rows;
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

it('answers, ends in peace, and finds its data again the next time; then it ends with the program that started it', async () => {
  const port = await freePort();
  const first = start(port);
  await ready(first);
  const health = await fetch(`http://127.0.0.1:${port}/api/health`);
  expect(await health.json()).toEqual({ ok: true });
  first.child.kill('SIGINT');
  expect(await first.ended).toBe(0);
  const before = units();
  expect(before).toHaveLength(1);

  const second = start(port, '--no-build');
  await ready(second);
  second.child.stdin.end();
  expect(await second.ended).toBe(0);
  expect(units()).toEqual(before);
});

it('says in one sentence that a port is taken', async () => {
  const other = createServer().listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const bot = start(port);
  expect(await bot.ended).toBe(1);
  expect(bot.said()).toBe(`Port ${port} is taken: choose another with --port.\n`);
  other.close();
});
