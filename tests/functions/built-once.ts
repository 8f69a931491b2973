import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { TestProject } from 'vitest/node';
import { build } from '../../functions/local/build.ts';
import { startAzurite } from '../storage/azurite.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** A folder with a folder of built functions for each name: `femuger`, and the fixtures. */
    readonly built: string;
    /** The storage emulator's connection string. Its rows and queues are shared, so a test's names are its own. */
    readonly azurite: string;
  }
}

const dist = resolve(import.meta.dirname, '../../dist');
const fixtures = resolve(import.meta.dirname, '../fixtures/functions');

/** Makes, once for the whole run, what many test files need and none changes. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const built = await mkdtemp(join(tmpdir(), 'femuger-built-'));
  const builds = [
    // Into the folder that `--no-build` serves from, and from there to where each host gets files of its own.
    build().then(() => cp(dist, join(built, 'femuger'), { recursive: true })),
    ...['app', 'broken', 'silent'].map((name) =>
      build({ source: join(fixtures, name), target: join(built, name) }),
    ),
  ];
  const [azurite] = await Promise.all([startAzurite(), ...builds]);
  provide('built', built);
  provide('azurite', azurite.connectionString);
  return async () => {
    await azurite.stop();
    await rm(built, { recursive: true });
  };
}
