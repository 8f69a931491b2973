import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve as resolvePath } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { banner } from '../../functions/local/build.ts';
import { lateChunks, lateEntries } from '../../functions/local/late-chunks.ts';
import { lateModules } from '../../functions/local/late-modules.ts';
import { lazyRequires } from '../../functions/local/lazy-requires.ts';

const folder = mkdtempSync(join(tmpdir(), 'femuger-late-'));
writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
afterAll(() => rmSync(folder, { recursive: true }));
const ours = resolvePath(import.meta.dirname, '../..');
const require = createRequire(import.meta.url);
/** The packages stand beside the library that asks for them, and not always at the top. */
const askers = ['botframework-connector', '@slack/bolt', 'botbuilder'].map((name) =>
  createRequire(require.resolve(name)),
);
const resolve = (name: string) => {
  for (const asker of askers) {
    try {
      return asker.resolve(name);
    } catch {}
  }
  throw new Error(`nobody asks for ${name}`);
};

function buildAs(outdir: string, entryPoints: { in: string; out: string }[]) {
  return build({
    entryPoints,
    outdir,
    entryNames: '[dir]/[name]',
    chunkNames: 'chunks/[name]-[hash]',
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    banner: { js: banner },
    plugins: [lateChunks, lateModules, lazyRequires],
    logLevel: 'error',
    nodePaths: [join(import.meta.dirname, '../../node_modules')],
  });
}

const late = join(folder, 'late');
beforeAll(() => buildAs(late, lateEntries));

let built = 0;
/** What a library's file would see, bundled as the functions are; what is late has files of its own for each, unread. */
async function bundled(source: string, kind = 'cjs'): Promise<Record<string, unknown>> {
  const entry = join(folder, `entry-${++built}.${kind}`);
  const outdir = join(folder, `out-${built}`);
  writeFileSync(entry, source);
  cpSync(late, outdir, { recursive: true });
  await buildAs(outdir, [{ in: entry, out: 'functions/entry' }]);
  return (await import(pathToFileURL(join(outdir, 'functions/entry.js')).href)).default as Record<
    string,
    unknown
  >;
}

describe('a module that waits until it is touched', () => {
  it.each(['jsonwebtoken', 'base64url', 'https-proxy-agent', '@azure/msal-node', '@slack/oauth'])(
    'is the real one then: %s',
    async (name) => {
      const { late, isEs, names } = await bundled(
        `exports.late = require(${JSON.stringify(name)}); exports.isEs = exports.late.__esModule;
         exports.names = () => Object.keys(exports.late);`,
      );
      const real = require(resolve(name)) as object;
      // Asked at once by the helpers of compiled code, before anything else is touched.
      expect(isEs).toBe('__esModule' in real ? true : undefined);
      const own = (names as () => string[])();
      expect(own).toEqual(expect.arrayContaining(Object.keys(real)));
      for (const key of Object.keys(real))
        expect(typeof (late as Record<string, unknown>)[key]).toBe(
          typeof (real as Record<string, unknown>)[key],
        );
    },
  );

  it('runs when something of it is asked for, and not before', async () => {
    const { late, asked } = await bundled(
      `const { Module } = require('node:module'); const load = Module._load; const asked = [];
       Module._load = (name, ...more) => { asked.push(name); return load(name, ...more); };
       exports.late = require('jsonwebtoken'); exports.asked = () => asked.splice(0).includes('crypto');`,
    );
    // The signing library is the first to ask for node's own.
    expect((asked as () => boolean)()).toBe(false);
    const { sign, verify } = late as {
      sign: (what: object, key: string) => string;
      verify: (token: string, key: string) => object;
    };
    expect(verify(sign({ a: 1 }, 'secret'), 'secret')).toMatchObject({ a: 1 });
    expect((asked as () => boolean)()).toBe(true);
  });
});

describe('a part with a file of its own', () => {
  it('is read when something of it is called, by way of a door that answers as it does', async () => {
    const { door, loaded } = await bundled(
      `import { wordsOfLink } from ${JSON.stringify(join(ours, 'shared/domain/guard/link-words.ts'))};
       import Module from 'node:module'; const load = Module._load; const asked = [];
       Module._load = (name, ...more) => { asked.push(name); return load(name, ...more); };
       export default { door: wordsOfLink, loaded: () => asked.length };`,
      'mjs',
    );
    expect((loaded as () => number)()).toBe(0);
    expect((door as (text: string) => string)('/klip/Emma%20Hansen_2.mp4')).toBe('klip Emma Hansen 2 mp4');
    expect((loaded as () => number)()).toBe(1);
  });
});

describe('what was left out', () => {
  it('can be named and extended, and says what is missing when it is used', async () => {
    const { make, call } = await bundled(
      `const { RequestHandler } = require('botframework-streaming'); const axios = require('axios');
       class Mine extends RequestHandler {} exports.make = () => new Mine(); exports.call = () => axios.default();`,
    );
    expect(make).toThrow('botframework-streaming');
    expect(call).toThrow('axios');
  });
});

it('fetches keys with the platform’s own client, and fails as the library’s own would', async () => {
  const { get } = await bundled(`exports.get = require('node-fetch').default;`);
  await expect(
    (get as (url: string) => Promise<Response>)('data:text/plain,keys').then((it) => it.text()),
  ).resolves.toBe('keys');
  await expect((get as (url: string) => Promise<Response>)('http://127.0.0.1:1/')).rejects.toMatchObject({
    name: 'FetchError',
  });
});
