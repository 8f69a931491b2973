import { createServer } from 'node:http';
import { parseArgs } from 'node:util';
import type { HostSettings } from '../../functions/local/host/host-settings.ts';
import { startHost } from '../../functions/local/host/start-host.ts';
import type { Request as First } from './cold-start.ts';

/**
 * A process of its own, started again for every figure: it loads the built functions as the Functions worker does, takes
 * one request, and tells how long both lasted and what it holds in memory afterwards.
 */
const { values, positionals: files } = parseArgs({
  options: { first: { type: 'string' }, settings: { type: 'string', default: '{}' } },
  allowPositionals: true,
});

const began = performance.now();
const host = await startHost({
  files,
  settings: JSON.parse(values.settings) as HostSettings,
  port: 0,
  clock: { now: () => new Date() },
  queue: () =>
    ({ receive: async () => [], remove: async () => undefined, release: async () => undefined }) as never,
  timers: false,
  log: () => undefined,
});
const indexed = performance.now() - began;
const indexedMemory = process.memoryUsage.rss();

async function ask({ url, ...init }: First): Promise<number> {
  const from = performance.now();
  const response = await fetch(new URL(url, host.url), init);
  await response.text();
  if (!response.ok) throw new Error(`${url} answered ${response.status}`);
  return performance.now() - from;
}

const first = values.first ? (JSON.parse(values.first) as First) : undefined;
if (first) {
  // The first `fetch` of a process loads the client's own code, which is not the bot's.
  const warm = createServer((_, response) => response.end()).listen(0);
  await fetch(`http://127.0.0.1:${(warm.address() as { port: number }).port}`);
  warm.close();
  warm.closeAllConnections();
}
const beforeAsking = process.cpuUsage();
const answered = first && (await ask(first));
const cpu = process.cpuUsage(beforeAsking);
console.log(
  JSON.stringify({
    indexed,
    answered,
    indexedMemory,
    memory: process.memoryUsage.rss(),
    cpu: (cpu.user + cpu.system) / 1000,
  }),
);
process.exit(0);
