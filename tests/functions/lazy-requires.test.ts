import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, describe, expect, it } from 'vitest';
import { lazyRequires, namesIn } from '../../functions/local/lazy-requires.ts';

const folder = mkdtempSync(join(tmpdir(), 'femuger-lazy-'));
afterAll(() => rmSync(folder, { recursive: true }));
const require = createRequire(import.meta.url);

/** A library of these files, bundled as the platforms’ are, and what it exports. */
async function library(files: Readonly<Record<string, string>>): Promise<Record<string, unknown>> {
  const home = join(mkdtempSync(join(folder, 'of-')), 'node_modules/botbuilder-made-up');
  mkdirSync(home, { recursive: true });
  writeFileSync(join(home, 'package.json'), '{"type":"commonjs"}');
  const isEs = 'Object.defineProperty(exports, "__esModule", { value: true });';
  for (const [name, lines] of Object.entries(files))
    writeFileSync(join(home, `${name}.js`), `${isEs}\n${lines}`);
  const outfile = join(home, 'out.cjs');
  await build({
    entryPoints: [join(home, 'index.js')],
    outfile,
    bundle: true,
    platform: 'node',
    plugins: [lazyRequires],
    logLevel: 'error',
  });
  return (await import(pathToFileURL(outfile).href)).default as Record<string, unknown>;
}

const ran = globalThis as { ran?: string[] };
const says = (name: string) => `globalThis.ran.push("${name}");`;

describe('a file of a platform’s library', () => {
  it('is run when something of it is used, once, and not because another stands above it', async () => {
    ran.ran = [];
    const { make } = await library({
      index: `const thing_1 = require("./thing");\nexports.make = () => new thing_1.Thing("a").name + thing_1.more;`,
      thing: `${says('thing')}\nexports.Thing = class { constructor(name) { this.name = name; } };\nexports.more = "b";`,
    });
    expect(ran.ran).toEqual([]);
    expect((make as () => string)()).toBe('ab');
    expect((make as () => string)()).toBe('ab');
    expect(ran.ran).toEqual(['thing']);
  });

  it('passes on by name what others export, of which the first counts, and its own before all', async () => {
    ran.ran = [];
    const all = await library({
      index: `var __exportStar = () => { throw new Error('asked as ever'); };
exports.own = "index";
__exportStar(require("./first"), exports);
__exportStar(require("./second"), exports);`,
      first: `${says('first')}\nexports.own = exports.both = exports.one = "first";`,
      second: `${says('second')}\nexports.both = exports.two = "second";`,
    });
    expect(Object.keys(all).sort()).toEqual(['both', 'one', 'own', 'two']);
    expect([all.own, all.both, all.one]).toEqual(['index', 'first', 'first']);
    expect(ran.ran).toEqual(['first']);
    expect(all.two).toBe('second');
  });
});

describe('what a library’s text tells of its exports', () => {
  it.each([
    'botbuilder',
    'botbuilder-core',
    'botframework-schema',
    'botframework-connector',
    '@slack/web-api',
  ])('is what it exports when it runs: %s', (name) => {
    const path = [require.resolve('botbuilder'), require.resolve('@slack/bolt'), import.meta.filename]
      .map((from) => ({ from, found: tried(from, name) }))
      .find(({ found }) => found);
    const real = Object.keys(require(path?.found ?? '') as object).filter((each) => each !== 'default');
    expect(namesIn(name, path?.from ?? '')?.toSorted()).toEqual(real.sort());
  });
});

function tried(from: string, name: string): string | undefined {
  try {
    return createRequire(from).resolve(name);
  } catch {
    return undefined;
  }
}
