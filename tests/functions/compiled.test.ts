import { execFile } from 'node:child_process';
import { chmodSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { afterEach, beforeEach, expect, test } from 'vitest';

const run = promisify(execFile);
const compiled = resolve(import.meta.dirname, '../../functions/wiring/compiled.ts');

let folder: string;
let kept: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'femuger-compiled-test-'));
  kept = join(folder, 'kept');
  writeFileSync(join(folder, 'library.mjs'), `export const answer = () => 42;\n`);
});

afterEach(() => rmSync(folder, { recursive: true }));

/** A process that loads the library as the first request does. */
async function start(): Promise<void> {
  const script = [
    `const { keepCompiled } = await import(${JSON.stringify(compiled)});`,
    `keepCompiled(${JSON.stringify(kept)});`,
    `await import(${JSON.stringify(join(folder, 'library.mjs'))});`,
  ].join('\n');
  // The runner forbids the cache for its own sake.
  const { NODE_DISABLE_COMPILE_CACHE, NODE_COMPILE_CACHE, ...env } = process.env;
  await run(process.execPath, ['--input-type=module', '--eval', script], { env });
}

const files = () => globSync('**/*', { cwd: kept }).length;

test('what was compiled is kept for the next process', async () => {
  await start();
  expect(files()).toBeGreaterThan(1);
});

test('nothing is read from a folder that others may write to', async () => {
  mkdirSync(kept);
  chmodSync(kept, 0o777);
  await start();
  expect(files()).toBe(0);
});

test('a folder that cannot be made is done without', async () => {
  writeFileSync(kept, '');
  await start();
  expect(globSync('*', { cwd: folder }).sort()).toEqual(['kept', 'library.mjs']);
});
