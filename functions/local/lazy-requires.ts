import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'esbuild';

/**
 * The platforms' libraries ask at the top of each file for all that any of its functions might need, so the first
 * request would run some four hundred files for the twenty it calls something of. Here each file is run when something
 * of it is first used. The libraries come from compilers, which name what they ask for `schema_1` or `import_schema`,
 * so that every use of it is easy to find.
 */
const compiled =
  /\/node_modules\/(?:botbuilder[\w-]*|botframework-[\w-]+|@typespec\/ts-http-runtime|@azure\/core-[\w-]+|@slack\/(?:bolt|web-api|types)|zod)\/.*\.c?js$/;

const asks =
  /^(?:const|var) (\w+_\d+|import_\w+) = ((?:(?:\w+\.)?__(?:importDefault|importStar|toESM)\()?require\("([^"]+)"\)\)?);$/gm;
const passesOn = /^(?:tslib_1\.)?__exportStar\(require\("([^"]+)"\), exports\);$/gm;

export const lazyRequires: Plugin = {
  name: 'lazy-requires',
  setup({ onLoad }) {
    onLoad({ filter: compiled }, ({ path }) => ({ contents: lazily(readFileSync(path, 'utf8'), path) }));
  },
};

/** The same file, which asks for another when it first uses it. */
export function lazily(source: string, path: string): string {
  const passed = source.replaceAll(passesOn, (whole, asked: string) => {
    const names = namesIn(asked, path);
    return names ? names.map((name) => passOn(name, asked)).join(' ') : whole;
  });
  const wanted = [...passed.matchAll(asks)].filter(([, , , asked]) => asked !== 'tslib');
  if (wanted.length === 0) return passed;
  const names = new Set(wanted.map(([, name = '']) => name));
  const body = passed
    .replaceAll(asks, (whole, name: string, value: string) =>
      names.has(name) ? `var ${name}$; function ${name}$get() { return ${name}$ ??= ${value}; }` : whole,
    )
    .replaceAll(/(?<![\w$.'"`])(\w+_\d+|import_\w+)(?![\w$'"`])/g, (whole, name: string) =>
      names.has(name) ? `(${name}$get())` : whole,
    );
  return body;
}

function passOn(name: string, asked: string): string {
  return `Object.hasOwn(exports, "${name}") || Object.defineProperty(exports, "${name}", { enumerable: true, configurable: true, get() { return require("${asked}").${name}; } });`;
}

/** What a file of such a library exports, as its text tells; undefined where it does not. */
export function namesIn(asked: string, from: string): readonly string[] | undefined {
  const path = createRequire(from).resolve(asked);
  if (!compiled.test(path)) return undefined;
  const source = readFileSync(path, 'utf8');
  if (!/^Object\.defineProperty\(exports, "__esModule"/m.test(source)) return undefined;
  const own = [...source.matchAll(/\bexports\.(\w+) = |defineProperty\(exports, "(\w+)"/g)].map(
    ([, assigned, defined]) => assigned ?? defined ?? '',
  );
  const others = [...source.matchAll(passesOn)].map(([, further = '']) => namesIn(further, path));
  if (others.includes(undefined)) return undefined;
  return [...new Set([...own, ...others.flatMap((names) => names ?? [])])].filter(
    (name) => name !== '__esModule' && name !== 'default',
  );
}
