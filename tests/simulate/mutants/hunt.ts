import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What found the bug: a test's name, or a seed and the promise that was broken. */
export type Catch = string;

/** Longer than anything takes that comes to an end. */
const longestMs = 10 * 60_000;
/** Where the configuration of vitest has it put. */
const report = '.femuger/test-results/tests.json';

/** The rooms whose tests are asked first, by the folder of the bug. */
const besides: Readonly<Record<string, readonly string[]>> = {
  rhythm: ['posts', 'trial'],
  posts: ['rhythm'],
  outbox: ['rhythm', 'unit', 'sparring'],
  'own-data': ['sparring', 'above', 'archive'],
  network: ['above'],
  rows: ['storage'],
  guard: ['feature'],
  feature: ['access', 'guard'],
  access: ['sparring'],
  turn: ['slack', 'teams'],
  ui: ['render'],
  wiring: ['functions', 'picture'],
  local: ['functions'],
  // Rooms that have no folder of their own there.
  handbook: ['library', 'guide'],
  help: ['front'],
  // What becomes of a message that came late is front's.
  trial: ['front'],
  print: ['front'],
};

/** What holds of every room, whichever it is. */
const ofEveryRoom = ['tests/front/opens-a-form.test.ts'];

/** Tests that build and run the whole thing, for what only shows there. */
const wholes: readonly { readonly of: RegExp; readonly tests: readonly string[] }[] = [
  { of: /^functions\/local\/host\//, tests: ['tests/functions/host.test.ts'] },
  { of: /^functions\/local\/(course|story)\//, tests: ['tests/functions/demo-course.test.ts'] },
  { of: /^functions\//, tests: ['tests/functions/bundle-', 'tests/functions/timers-by-hand'] },
  { of: /^bot\/(slack|teams)\//, tests: ['tests/functions/bundle-'] },
  { of: /^shared\/storage\//, tests: ['tests/storage/'] },
];

const pure = ['--project', 'pure', '--exclude', 'tests/simulate/**', '--passWithNoTests'];

/** From what is quick to what takes its time. */
export async function hunt(path: string, file: string, seeds: readonly string[]): Promise<Catch | undefined> {
  return (
    (await huntInRooms(path, file)) ??
    (await test(path, ['related', '--run', ...pure, file])) ??
    (await simulate(path, seeds))
  );
}

/** The tests of the bug's own room alone. */
export async function huntInRooms(path: string, file: string): Promise<Catch | undefined> {
  const room = roomOf(file);
  const rooms = [room, ...(besides[room] ?? []), ...roomsNamedIn(file)].map((name) => `tests/${name}/`);
  return (await test(path, ['run', ...pure, ...rooms, ...ofEveryRoom])) ?? (await testWhole(path, file));
}

/** The tests as they stand, and the seeds: what is broken without a bug can catch none. */
export async function proveSound(path: string, seeds: readonly string[]): Promise<void> {
  const broken = (await simulate(path, seeds)) ?? (await test(path, ['run', ...pure]));
  if (broken) throw new Error(`Without any bug this fails: ${broken}`);
}

/** The keys of a network, `bot/rows/network-rows.ts`, are held by the tests of networks. */
function roomsNamedIn(file: string): readonly string[] {
  const [, name = ''] = /^bot\/rows\/(.+)-rows\.ts$/.exec(file) ?? [];
  return existsSync(`tests/${name}`) && name !== '' ? [name] : [];
}

function roomOf(file: string): string {
  const [top, ...rest] = file.split('/');
  const room = (top === 'shared' && rest[0] === 'domain' ? rest[1] : rest[0]) ?? '';
  return room.endsWith('.ts') ? 'functions' : room;
}

async function testWhole(path: string, file: string): Promise<Catch | undefined> {
  const whole = wholes.find(({ of }) => of.test(file));
  return whole && test(path, ['run', '--project', 'apart', ...whole.tests]);
}

async function test(path: string, args: readonly string[]): Promise<Catch | undefined> {
  rmSync(join(path, report), { force: true });
  const program = [join('node_modules', 'vitest', 'vitest.mjs'), ...args];
  const ended = await run(path, [...program, '--bail', '1', '--reporter', 'json']);
  if (ended === 'too long') return 'never ends';
  return ended.code === 0 ? undefined : (failedIn(path) ?? `vitest ends with ${ended.code}`);
}

interface Report {
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
  }[];
}

function failedIn(path: string): string | undefined {
  let results: Report['testResults'];
  try {
    results = (JSON.parse(readFileSync(join(path, report), 'utf8')) as Report).testResults;
  } catch {
    return undefined;
  }
  const place = (name: string) => name.slice(name.indexOf('/tests/') + 1);
  for (const { name, assertionResults } of results) {
    const failed = assertionResults.find((one) => one.status === 'failed');
    if (failed) return `${place(name)}: ${failed.fullName.trim()}`;
  }
  const broken = results.find(({ status }) => status === 'failed');
  return broken && `${place(broken.name)}: does not load`;
}

async function simulate(path: string, seeds: readonly string[]): Promise<Catch | undefined> {
  for (const seed of seeds) {
    const lived = ['tests/simulate/run.ts', '--seed', seed, '--units', '8', '--years', '1'];
    const ended = await run(path, lived);
    if (ended === 'too long') return `seed ${seed}: never ends`;
    if (ended.code !== 0) return `seed ${seed}: ${ended.out.split('\n')[0]?.slice(0, 160)}`;
  }
  return undefined;
}

type Ended = { readonly code: number | null; readonly out: string } | 'too long';

function run(cwd: string, args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let out = '';
    const late = setTimeout(() => {
      child.kill('SIGKILL');
      resolve('too long');
    }, longestMs);
    child.stdout.on('data', (part) => {
      out += part;
    });
    child.stderr.on('data', (part) => {
      out += part;
    });
    child.on('close', (code) => {
      clearTimeout(late);
      resolve({ code, out });
    });
  });
}
