import { globSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { build as bundle } from 'esbuild';

export interface Places {
  /** Every .ts file directly in here is a trigger. */
  readonly source: string;
  /** Gets `functions/` and, beside it and out of the runtime's glob, `chunks/`. */
  readonly target: string;
}

const root = resolve(import.meta.dirname, '../..');

/** Bundled CommonJS packages call `require`, which ES modules lack. The Functions worker sees these calls too. */
const banner = [
  "import { createRequire as createBundleRequire } from 'node:module';",
  'const require = createBundleRequire(import.meta.url);',
].join('\n');

/** Returns the built triggers. */
export async function build(places: Partial<Places> = {}): Promise<readonly string[]> {
  const source = resolve(places.source ?? join(root, 'functions'));
  const target = resolve(places.target ?? join(root, 'dist'));
  const triggers = globSync('*.ts', { cwd: source }).sort();
  const { metafile } = await bundle({
    entryPoints: triggers.map((file) => join(source, file)),
    outdir: target,
    entryNames: 'functions/[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node24',
    sourcemap: true,
    banner: { js: banner },
    external: ['@azure/functions-core'],
    logLevel: 'warning',
    metafile: true,
    absWorkingDir: root,
  });
  await removeStale(target, new Set(Object.keys(metafile.outputs).map((file) => resolve(root, file))));
  return triggers.map((file) => join(target, 'functions', `${basename(file, '.ts')}.js`));
}

/** Only afterwards: a host that is running on the same files never finds one missing. */
async function removeStale(target: string, fresh: ReadonlySet<string>): Promise<void> {
  const files = globSync('{functions,chunks}/*', { cwd: target }).map((file) => join(target, file));
  await Promise.all(files.filter((file) => !fresh.has(file)).map((file) => rm(file, { force: true })));
}

/** Then esbuild has shown what is wrong with the source. */
export function isBuildFailure(error: unknown): boolean {
  return error instanceof Error && 'errors' in error && 'warnings' in error;
}

if (import.meta.main) {
  await build().catch((error: unknown) => {
    if (!isBuildFailure(error)) throw error;
    process.exitCode = 1;
  });
}
