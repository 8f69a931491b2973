import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, relative, resolve, sep } from 'node:path';
import type { Plugin } from 'esbuild';

/**
 * Large parts of the bundle that most requests never touch have a file each, which is read when something of it is
 * first called. It is asked for with `require`, which answers at once, so that who calls it need not wait.
 */
const root = resolve(import.meta.dirname, '../..');

/** The doors to the guard's and the grouping's words and patterns, a megabyte. Outside them nothing else is imported. */
const doors = [
  'shared/domain/guard/guard.ts',
  'shared/domain/guard/link-words.ts',
  'shared/domain/trial/grouping/group-trials.ts',
  'shared/domain/trial/grouping/likely-trials.ts',
  'shared/domain/trial/grouping/words-in-title.ts',
  'shared/domain/figures/situation.ts',
  'shared/domain/meeting/colleague-misspelt.ts',
].map((file) => resolve(root, file));
/** Who stands behind a door goes straight to its neighbours. */
const behind = ['shared/domain/guard', 'shared/domain/trial/grouping'].map((folder) => resolve(root, folder));

/** Libraries that sign and read tokens, sign the bot in, or install it in a workspace. */
const libraries = (
  [
    ['@slack/bolt', '@slack/oauth'],
    ['botbuilder', 'botframework-connector', 'jsonwebtoken'],
    ['botbuilder', 'botframework-connector', '@azure/msal-node'],
    ['botbuilder', 'botframework-connector', '@azure/identity'],
    ['botbuilder', 'botframework-connector', '@azure/identity', '@azure/msal-node'],
  ] as const
).map(found);

/** The file of the last of them, as the one before it would find it. */
function found(way: readonly string[]): string {
  return way.reduce((from, name) => createRequire(from).resolve(name), import.meta.filename);
}

const files = new Map([...doors, ...libraries].map((path) => [path, `late-${nameOf(path)}`]));

/** The packages may lie elsewhere, behind a link: then their way from here begins with dots. */
function nameOf(path: string): string {
  const parts = path.split(sep);
  const packages = parts.indexOf('node_modules');
  return packages === -1
    ? basename(path, '.ts')
    : parts
        .slice(packages)
        .filter((part) => !['node_modules', 'dist', 'lib', 'index.js'].includes(part))
        .join('-')
        .replace(/[@.]/g, '');
}

/** What the build makes beside the triggers. */
export const lateEntries = [...files].map(([path, name]) => ({
  in: `late-entry:${path}`,
  out: `chunks/${name}`,
}));

/** Where such a module lies, as seen from any file of the bundle; undefined for one without a file of its own. */
export function lateChunk(path: string): string | undefined {
  const name = files.get(path);
  return name && `../chunks/${name}.js`;
}

export const lateChunks: Plugin = {
  name: 'late-chunks',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: /^late-entry:/ }, ({ path }) => {
      const file = path.slice('late-entry:'.length);
      return doors.includes(file) ? { path: file } : { path: file, namespace: 'late-entry' };
    });
    onLoad({ filter: /./, namespace: 'late-entry' }, ({ path }) => ({
      contents: `module.exports = require(${JSON.stringify(path)});`,
      resolveDir: dirname(path),
    }));
    onResolve({ filter: /^\.\.\/chunks\/late-/ }, ({ path }) => ({ path, external: true }));
    onResolve({ filter: /\.ts$/ }, ({ path, kind, importer, resolveDir }) => {
      if (kind !== 'import-statement' || isBehind(importer)) return undefined;
      const file = resolve(resolveDir, path);
      return doors.includes(file) ? { path: file, namespace: 'late-door' } : undefined;
    });
    onLoad({ filter: /./, namespace: 'late-door' }, ({ path }) => ({ contents: doorTo(path) }));
  },
};

function isBehind(importer: string): boolean {
  return doors.includes(importer) || behind.some((folder) => importer.startsWith(folder + sep));
}

/** The same functions, each of which asks the real one. A value would have to be known before anybody calls. */
function doorTo(path: string): string {
  const names = exportsOf(path);
  return `let real;
const load = () => (real ??= require(${JSON.stringify(lateChunk(path))}));
${names.map((name) => `export function ${name}(...given) { return load().${name}(...given); }`).join('\n')}`;
}

function exportsOf(path: string): readonly string[] {
  const lines = readFileSync(path, 'utf8').match(/^export .*/gm) ?? [];
  return lines
    .filter((line) => !/^export (?:declare |interface |type )/.test(line))
    .map((line) => {
      const name = /^export (?:async )?function (\w+)/.exec(line)?.[1];
      if (name) return name;
      throw new Error(`${relative(root, path)} is a door: it may export functions alone, not: ${line}`);
    });
}
