import { globSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { type BuildOptions, type BuildResult, build as bundle, context, type OutputFile } from 'esbuild';
import { lateChunks, lateEntries } from './late-chunks.ts';
import { lateModules } from './late-modules.ts';
import { lazyRequires } from './lazy-requires.ts';

export interface Places {
  /** The folder of triggers: every .ts file directly in it. */
  readonly source: string;
  /**
   * The folder for the result: `functions/` with the triggers, and `chunks/`, where the runtime does not look for
   * triggers.
   */
  readonly target: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Bundled CommonJS packages call `require`, which ES modules lack. The Functions worker sees these calls too. */
export const banner = [
  "import { createRequire as createBundleRequire } from 'node:module';",
  'const require = createBundleRequire(import.meta.url);',
].join('\n');

/** Returns the built triggers. */
export async function build(some: Partial<Places> = {}): Promise<readonly string[]> {
  const places = placesOf(some);
  await write(await bundle(optionsFor(places)), places);
  return builtTriggers(places);
}

/**
 * Builds now, and again whenever a file of the build changes, until it is stopped. New triggers are noticed after
 * the next start.
 */
export async function keepBuilding(whenBuilt: () => void): Promise<{ stop(): Promise<void> }> {
  const places = placesOf({});
  const written = {
    name: 'written',
    setup: ({ onEnd }: { onEnd(run: (result: Built) => Promise<void>): void }) =>
      onEnd(async (result) => {
        // esbuild has printed the errors. What was built before stays in use.
        if (result.errors.length > 0) return;
        await write(result, places);
        whenBuilt();
      }),
  };
  const building = await context({
    ...optionsFor(places),
    plugins: [lateChunks, lateModules, lazyRequires, written],
  });
  await building.watch();
  return { stop: () => building.dispose() };
}

/** Where the built triggers lie, whether or not they were built already. */
export function builtTriggers({ source, target }: Places = placesOf({})): readonly string[] {
  return triggersIn(source).map((file) => join(target, 'functions', `${basename(file, '.ts')}.js`));
}

type Built = BuildResult<{ write: false }>;

function placesOf({ source, target }: Partial<Places>): Places {
  return {
    source: resolve(source ?? join(root, 'functions')),
    target: resolve(target ?? join(root, 'dist')),
  };
}

function triggersIn(source: string): readonly string[] {
  return globSync('*.ts', { cwd: source }).sort();
}

function optionsFor({ source, target }: Places) {
  return {
    entryPoints: [
      ...triggersIn(source).map((file) => ({
        in: join(source, file),
        out: `functions/${basename(file, '.ts')}`,
      })),
      ...(source === join(root, 'functions') ? lateEntries : []),
    ],
    outdir: target,
    entryNames: '[dir]/[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    sourcemap: true,
    // Fonts and the painting library go into the chunk, because the deployed package has no node_modules.
    loader: { '.wasm': 'binary', '.ttf': 'binary' },
    banner: { js: banner },
    external: ['@azure/functions-core'],
    plugins: [lateChunks, lateModules, lazyRequires],
    // Half of what the libraries hold is comments and blanks, which the first request would wait for too. Names stay.
    minifyWhitespace: true,
    minifySyntax: true,
    lineLimit: 160,
    legalComments: 'none',
    logLevel: 'warning',
    write: false,
    absWorkingDir: root,
  } as const satisfies BuildOptions;
}

async function write({ outputFiles }: Built, { target }: Places): Promise<void> {
  await Promise.all([...outputFiles, modules(target)].map(writeWhole));
  await removeStale(target, new Set(outputFiles.map(({ path }) => path)));
}

/** Tells Node that the files are modules, wherever the folder is laid: else it tries to read each as CommonJS first. */
function modules(target: string): Written {
  return { path: join(target, 'package.json'), contents: Buffer.from('{"type":"module"}\n') };
}

type Written = Pick<OutputFile, 'path' | 'contents'>;

/** Replaces a file in one step, and only if it differs: two programs may be building while a third reads. */
async function writeWhole({ path, contents }: Written): Promise<void> {
  const before = await readFile(path).catch(() => undefined);
  if (before?.equals(contents)) return;
  await mkdir(dirname(path), { recursive: true });
  const beside = `${path}.${process.pid}`;
  await writeFile(beside, contents);
  await rename(beside, path);
}

/** Deletes old chunks last, so that a running host never misses a file. */
async function removeStale(target: string, fresh: ReadonlySet<string>): Promise<void> {
  const files = globSync('{functions,chunks}/*.{js,js.map}', { cwd: target }).map((file) =>
    join(target, file),
  );
  await Promise.all(files.filter((file) => !fresh.has(file)).map((file) => rm(file, { force: true })));
}

/** Whether the source has errors, which esbuild has printed. */
export function isBuildFailure(error: unknown): boolean {
  return error instanceof Error && 'errors' in error && 'warnings' in error;
}

if (import.meta.main) {
  await build().catch((error: unknown) => {
    if (!isBuildFailure(error)) throw error;
    process.exitCode = 1;
  });
}
