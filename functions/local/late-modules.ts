import { readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Plugin } from 'esbuild';
import { lateChunk } from './late-chunks.ts';

/**
 * Parts of the platforms' libraries that nearly no request needs. Each stays in the bundle and works as ever, but runs
 * when something of it is touched for the first time, and not because a package lists it at its top.
 */
const late =
  /\/node_modules\/(@slack\/oauth|jsonwebtoken|rsa-pem-from-mod-exp|base64url|https-proxy-agent|@azure\/(msal-node|identity))\//;

/**
 * Left out altogether: servers, keepers of state and clients that we never make. Our Bolt gets a receiver of its own,
 * and our Teams adapter is driven request by request. Whoever touches one after all is told so.
 */
const leftOut: readonly RegExp[] = [
  /\/@slack\/bolt\/dist\/receivers\/(\w+Receiver|HTTPModuleFunctions|HTTPResponseAck|SocketModeFunctions)\.js$/,
  /\/@slack\/bolt\/dist\/Assistant\.js$/,
  /\/botbuilder\/lib\/(fileTranscriptStore|inspectionMiddleware|setSpeakMiddleware|teamsActivityHandler)\.js$/,
  /\/botbuilder\/lib\/sharepoint\/\w+\.js$/,
  /\/botbuilder-core\/lib\/(testAdapter|browserStorage|memoryTranscriptStore|transcriptLogger)\.js$/,
  /\/node_modules\/(axios|botframework-streaming)\//,
];

/** The library for Teams asks for Microsoft's signing keys with a client of its own; the platform's does as well. */
const webFetch = `
exports.__esModule = true;
exports.default = async (url) => {
  try {
    return await fetch(url);
  } catch (cause) {
    throw Object.assign(new Error('The keys could not be fetched.', { cause }), { name: 'FetchError' });
  }
};`;

/** Ends of what the lists are asked for with, so that no other `require` is looked at. */
const asked = new RegExp(
  `(${[
    ...['Receiver', 'HTTPModuleFunctions', 'HTTPResponseAck', 'SocketModeFunctions', 'Assistant'],
    ...['fileTranscriptStore', 'inspectionMiddleware', 'setSpeakMiddleware', 'teamsActivityHandler'],
    ...['sharepoint/\\w+', 'testAdapter', 'browserStorage', 'memoryTranscriptStore', 'transcriptLogger'],
    ...['axios', 'botframework-streaming', 'https-proxy-agent', 'jsonwebtoken', 'rsa-pem-from-mod-exp'],
    ...['@slack/oauth', 'node-fetch', 'base64url', '@azure/msal-node', '@azure/identity'],
  ].join('|')})$`,
);

const resolved = Symbol('resolved');

export const lateModules: Plugin = {
  name: 'late-modules',
  setup({ onResolve, onLoad, resolve }) {
    onResolve({ filter: asked }, async ({ path, kind, importer, resolveDir, pluginData }) => {
      if (kind !== 'require-call' || pluginData === resolved) return undefined;
      const found = await resolve(path, { kind, importer, resolveDir, pluginData: resolved });
      if (path === 'node-fetch') return { path, namespace: 'web-fetch' };
      if (leftOut.some((one) => one.test(found.path))) return { path: found.path, namespace: 'left-out' };
      return late.test(found.path) ? { path: found.path, namespace: 'late' } : found;
    });
    onLoad({ filter: /./, namespace: 'web-fetch' }, () => ({ contents: webFetch }));
    onLoad({ filter: /./, namespace: 'left-out' }, ({ path }) => ({ contents: absentModule(path) }));
    onLoad({ filter: /./, namespace: 'late' }, ({ path }) => ({
      contents: lateModule(path),
      resolveDir: dirname(path),
    }));
  },
};

/** What is taken from it can be named and extended, as packages do at their top, and not be called or made. */
function absentModule(path: string): string {
  const name = path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
  return `
const absent = function () { throw new Error(${JSON.stringify(`${name} was left out of the bundle.`)}); };
module.exports = new Proxy({}, { get: (_, name) => (name === '__esModule' ? true : absent) });`;
}

/** Whether it is an ES module is asked of it at once, and so told from its text. */
function lateModule(path: string): string {
  const isEsModule = /\b__esModule\b/.test(readFileSync(path, 'utf8'));
  const chunk = lateChunk(path);
  const whole = chunk ? `require(${JSON.stringify(chunk)}).default` : `require(${JSON.stringify(path)})`;
  return `
let real;
const load = () => (real ??= ${whole});
module.exports = new Proxy(function late() {}, {
  get: (_, name) => (name === '__esModule' ? ${isEsModule} || undefined : load()[name]),
  has: (_, name) => name in load(),
  apply: (_, self, given) => Reflect.apply(load(), self, given),
  construct: (_, given) => Reflect.construct(load(), given),
  ownKeys: () => [...new Set([...Reflect.ownKeys(load()), 'prototype'])],
  getOwnPropertyDescriptor: (late, name) =>
    name !== 'prototype' && Object.hasOwn(load(), name)
      ? { configurable: true, enumerable: true, get: () => load()[name] }
      : Reflect.getOwnPropertyDescriptor(late, name),
});`;
}
