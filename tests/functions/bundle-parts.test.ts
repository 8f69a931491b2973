import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { describe, expect, inject, it } from 'vitest';
import { lateEntries } from '../../functions/local/late-chunks.ts';

const folder = () => join(inject('built'), 'femuger');
const sourcesOf = (file: string) =>
  (JSON.parse(readFileSync(`${file}.map`, 'utf8')) as { sources: string[] }).sources.filter(
    // What only stands for a part that has a file of its own.
    (source) => !source.startsWith('late'),
  );

/** The files that one reads before it can begin. What is fetched with `import()` or `require` is not among them. */
function readWith(file: string, read = new Set<string>()): ReadonlySet<string> {
  if (read.has(file)) return read;
  read.add(file);
  for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(
    /(?:^|[;\s}])(?:import|from) ?"(\.[^"]+\.js)"/gm,
  ))
    readWith(resolve(dirname(file), path), read);
  return read;
}

describe('what a request reads before it is answered', () => {
  it('has neither the guard’s and the grouping’s words in it, nor libraries for tokens, sign-in and installing', () => {
    const entries = globSync('{functions,chunks}/*.js', { cwd: folder() })
      .filter((file) => /functions\/|chunks\/(?:front|slack|teams)-/.test(file))
      .map((file) => join(folder(), file));
    expect(entries.length).toBeGreaterThan(15);
    const read = new Set(entries.flatMap((file) => [...readWith(file)]));
    const sources = [...read].flatMap(sourcesOf);
    // That the maps are read as they are meant: both libraries are among what a request reads.
    expect(sources.some((source) => source.includes('@slack/bolt/'))).toBe(true);
    expect(sources.some((source) => source.includes('botbuilder/'))).toBe(true);
    expect(
      sources.filter((source) =>
        /domain\/guard\/(?:children|concern|cpr|first-names)|trial\/grouping\/(?:map|words)|jsonwebtoken\/(?!index)|(?:msal-node|azure\/identity)\/dist|slack\/oauth\/src/.test(
          source,
        ),
      ),
    ).toEqual([]);
  });

  it('is read as modules at once, wherever the folder lies', () => {
    expect(JSON.parse(readFileSync(join(folder(), 'package.json'), 'utf8'))).toEqual({ type: 'module' });
  });

  it('is found as files beside it when it is wanted', () => {
    const late = globSync('chunks/late-*.js', { cwd: folder() }).map((file) => basename(file));
    expect(late.sort()).toEqual(lateEntries.map(({ out }) => `${basename(out)}.js`).sort());
  });
});
