import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import { readHostSettings } from '../../functions/local/host/host-settings.ts';
import { startHttp } from '../../functions/local/host/http-server.ts';
import { type Host, startHost } from '../../functions/local/host/start-host.ts';
import type { Job } from '../../shared/ports/queue.ts';
import { createSqliteQueue, type SqliteQueue } from '../../shared/storage/sqlite-queue.ts';
import { seen } from '../fixtures/functions/app/seen/seen.ts';
import { ownBuild } from './own-build.ts';

const settings = readHostSettings(
  JSON.stringify({ extensions: { queues: { maxDequeueCount: 2, maxPollingInterval: '00:00:00.02' } } }),
);
const logged: string[] = [];
const cleanUps: (() => unknown)[] = [];

afterEach(() => {
  seen().length = 0;
  logged.length = 0;
});
afterAll(async () => {
  for (const cleanUp of cleanUps.reverse()) await cleanUp();
});

/** Every host gets queues of its own. */
async function start(app: 'app' | 'broken' | 'silent' = 'app', now = () => new Date()) {
  const folder = await mkdtemp(join(tmpdir(), 'femuger-host-'));
  cleanUps.push(() => rm(folder, { recursive: true }));
  const queues = new Map<string, SqliteQueue>();
  const queue = (name: string): SqliteQueue => {
    const made = queues.get(name) ?? createSqliteQueue({ path: join(folder, 'db'), name, clock: { now } });
    if (!queues.has(name)) cleanUps.push(() => made.close());
    queues.set(name, made);
    return made;
  };
  const files = await ownBuild(app);
  const log = (message: string) => logged.push(message);
  const host = await startHost({ files, settings, port: 0, clock: { now }, queue, log });
  cleanUps.push(() => host.stop());
  return { host, queue };
}

describe('a running app', () => {
  let host: Host;
  let queue: (name: string) => SqliteQueue;
  beforeAll(async () => {
    ({ host, queue } = await start());
  });

  it('hands over the very bytes that came in, and those that go out', async () => {
    const body = Buffer.concat([Buffer.from('prøvehandling på æbleø'), Buffer.from([0xff, 0x00, 0xfe])]);
    const url = `${host.url}/api/echo/b%C3%B8rn?q=gr%C3%B8n`;
    const response = await fetch(url, { method: 'POST', body });
    expect(response.status).toBe(201);
    expect(decodeURIComponent(response.headers.get('x-name') ?? '')).toBe('børn');
    expect(decodeURIComponent(response.headers.get('x-query') ?? '')).toBe('grøn');
    expect(response.headers.get('set-cookie')).toBe('state=a%20b; Path=/; HttpOnly; SameSite=Lax');
    expect(Buffer.from(await response.arrayBuffer())).toEqual(body);
  });

  it('prefers the route that is spelled out, and does not mind upper case', async () => {
    const response = await fetch(`${host.url}/API/Echo/plain`);
    expect(await response.text()).toBe('plain æøå');
  });

  it.each([
    ['an unknown route', '/api/nothing', 'GET', 404],
    ['a missing prefix', '/echo/plain', 'GET', 404],
    ['a placeholder left empty', '/api/echo', 'POST', 404],
    ['one segment too many', '/api/echo/a/b/c', 'POST', 404],
    ['a broken escape', '/api/echo/%E0%A4%A', 'POST', 404],
    ['a method nobody serves', '/api/echo/plain', 'DELETE', 405],
  ])('refuses %s', async (_what, path, method, status) => {
    const response = await fetch(host.url + path, { method });
    expect(response.status).toBe(status);
    expect(response.headers.get('allow')).toBe(status === 405 ? 'GET, POST, PUT' : null);
  });

  it('answers 500 when a function throws, and says why in the log alone', async () => {
    const response = await fetch(`${host.url}/api/throws`);
    expect(response.status).toBe(500);
    expect(await response.text()).toBe('');
    expect(logged.join()).toContain('GET /api/throws failed: Error: as it should');
  });

  it('hands over a job parsed, and once', async () => {
    await queue('work').send(any('good'));
    await vi.waitFor(() => expect(seen()).toEqual(['work good 1']), 20_000);
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(seen()).toEqual(['work good 1']);
  });

  it('tries a failing job again, then gives it to the function of the poison queue', async () => {
    await queue('work').send(any('bad'));
    await vi.waitFor(() => expect(seen()).toEqual(['work bad 1', 'work bad 2', 'poison bad']), 20_000);
  });

  it('lists its functions, and runs timers and queue functions by hand', async () => {
    const list = (await (await fetch(`${host.url}/admin/functions`)).json()) as { readonly name: string }[];
    expect(list.map(({ name }) => name)).toEqual(['echo', 'plain', 'throws', 'tick', 'work', 'work-poison']);
    const run = (name: string, body?: object) =>
      fetch(`${host.url}/admin/functions/${name}`, {
        method: 'POST',
        body: body ? JSON.stringify(body) : '',
      });
    expect((await run('tick')).status).toBe(202);
    expect((await run('work', { input: { kind: 'by hand' } })).status).toBe(202);
    expect(seen()).toEqual(['tick false', 'work by hand undefined']);
    expect((await run('nobody')).status).toBe(404);
    expect((await run('echo')).status).toBe(404);
  });

  it('does not speak with a page that somebody has open in the same browser', async () => {
    const from = (headers: Record<string, string>) =>
      fetch(`${host.url}/api/plain`, { headers }).then(({ status }) => status);
    const usual = await from({});
    for (const origin of ['http://127.0.0.1:56150', 'http://localhost:56150'])
      expect(await from({ origin })).toBe(usual);
    for (const origin of ['https://evil.example', 'null', 'http://127.0.0.1.evil.example'])
      expect(await from({ origin }), origin).toBe(403);
    expect(await from({ 'sec-fetch-site': 'cross-site' })).toBe(403);
    // But for the pictures that the playground shows.
    const painted = { 'sec-fetch-site': 'cross-site', 'sec-fetch-dest': 'image' };
    expect(await from(painted)).toBe(usual);
  });

  it('says in one sentence that a port is taken', async () => {
    const port = Number(new URL(host.url).port);
    const second = startHttp({
      port,
      routePrefix: 'api',
      functions: [],
      invoke: async () => undefined,
      log() {},
    });
    await expect(second).rejects.toThrow(`Port ${port} is taken by another program.`);
  });
});

/** The host hands over whatever lies in a queue; what it means is the function's business. */
const any = (kind: string) => ({ kind }) as unknown as Job;

it('finishes what has begun before it stops', async () => {
  const { host, queue } = await start();
  await queue('work').send(any('slow'));
  await vi.waitFor(() => expect(seen()).toContain('work slow 1'), 20_000);
  await host.stop();
  expect(seen()).toEqual(['work slow 1', 'work slow done']);
  expect(await queue('work').receive(1, 1)).toEqual([]);
});

it('runs a timer when its time has come, by the clock it was given', async () => {
  let now = new Date('2026-09-14T05:59:59.980Z');
  await start('app', () => now);
  expect(seen()).toEqual([]);
  now = new Date('2026-09-14T06:00:00.000Z');
  await vi.waitFor(() => expect(seen()).toEqual(['tick false']), 20_000);
});

describe('a file that cannot be served', () => {
  it('is named when it throws before it registers anything', async () => {
    await expect(start('broken')).rejects.toThrow(
      'broken.js cannot be loaded. Error: a setting was read too early',
    );
  });

  it('is named when it registers nothing', async () => {
    await expect(start('silent')).rejects.toThrow('silent.js registers no function.');
  });
});
