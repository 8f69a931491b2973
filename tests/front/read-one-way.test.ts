import { globSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';
import { doersTold } from '../../shared/domain/meeting/doers-in-sentence.ts';
import { cpuTimeOf } from '../doubles/cpu-time.ts';
import { readInSeveralWays } from '../doubles/ways-of-reading.ts';
import { startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal } from '../people/world.ts';

/** Every pattern that the bot reads words with: those that stand in its files, and those its files make when they are loaded. */
async function everyPattern(): Promise<ReadonlyMap<string, RegExp>> {
  const all = new Map<string, RegExp>();
  const Made = RegExp;
  const keep = (pattern: RegExp, file: string) => all.set(`${file}: ${String(pattern)}`, pattern);
  const files = globSync('{bot,shared}/**/*.ts');
  for (const file of files)
    for (const literal of literalsIn(
      ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest),
    )) {
      const { source = '', flags } = /^\/(?<source>.*)\/(?<flags>[a-z]*)$/s.exec(literal)?.groups ?? {};
      keep(new Made(source, flags), file);
    }
  try {
    for (const file of files) {
      const construct = (made: typeof RegExp, words: unknown[], target: () => unknown) => {
        const pattern: RegExp = Reflect.construct(made, words, target);
        keep(pattern, file);
        return pattern;
      };
      globalThis.RegExp = new Proxy(Made, { construct });
      // Loaded anew, whoever loaded it before.
      await import(`${pathToFileURL(file).href}?anew`);
    }
  } finally {
    globalThis.RegExp = Made;
  }
  return all;
}

function literalsIn(node: ts.Node): readonly string[] {
  if (ts.isRegularExpressionLiteral(node)) return [node.text];
  const found: string[] = [];
  ts.forEachChild(node, (child) => void found.push(...literalsIn(child)));
  return found;
}

describe('words said again and again', () => {
  it('are read by every pattern in one way alone', async () => {
    const patterns = await everyPattern();
    expect(patterns.size).toBeGreaterThan(1000);
    const several = [...patterns].flatMap(([where, pattern]) => {
      const words = readInSeveralWays(pattern);
      return words ? [`${words} — ${where}`] : [];
    });
    expect(several).toEqual([]);
  });

  it.each([
    ['a choice that stands there twice', /^(?:(?:vi|jeg|vi) )*$/],
    ['two words, and each of them', /^(?:(?:det|her|det her) )*$/],
    ['whatever follows', /^x(?: til .*| nu)*$/],
  ])('are found where there is %s', (_, pattern) => {
    expect(readInSeveralWays(pattern)).toBeDefined();
  });

  // The pattern is made of the names of those who are in the unit.
  it('are read in one way alone where they are names', async () => {
    const { world } = await startedMeeting();
    const names = `${'Ane, '.repeat(22)}.`;
    expect(await cpuTimeOf(() => world.say(bo, personal, names))).toBeLessThan(1000);
  });

  it.each([
    ['one name alone', 'Ane'],
    ['two of one name', 'Ane Lind', 'Ane Lund'],
  ])('are read in one way alone with %s', async (_, ...names) => {
    const people = names.map((name, nth) => ({ id: String(nth), name }));
    expect(await cpuTimeOf(() => doersTold(`${'Ane og '.repeat(24)}.`, people))).toBeLessThan(200);
  });

  it.each(['x \t', ', ', 'vi besluttede at ', 'kald emnet ', 'slet beslutningen om '])(
    'forty thousand letters of “%s” are answered in a moment',
    async (said) => {
      const { world } = await startedMeeting();
      for (const opening of ['', 'vi besluttede at ', 'omdøb emnet '])
        expect(
          await cpuTimeOf(() =>
            world.say(bo, personal, `${opening}${said.repeat(40_000).slice(0, 40_000)} §`),
          ),
        ).toBeLessThan(1500);
    },
  );
});
