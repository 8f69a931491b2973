import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { allMutants } from './all.ts';
import { plant } from './plant.ts';

it('finds every line that a bug is planted in', () => {
  for (const mutant of allMutants) {
    const text = readFileSync(mutant.file, 'utf8');
    expect(plant(text, mutant)).not.toBe(text);
  }
});

it('plants bugs in every folder of the product', () => {
  const folders = new Set(allMutants.map(({ file }) => file.split('/').slice(0, -1).join('/')));
  expect(allMutants.length).toBeGreaterThanOrEqual(60);
  expect([...folders].filter((folder) => /^(bot|functions)\b/.test(folder)).length).toBeGreaterThan(20);
});

it('says so when a line has moved on', () => {
  const mutant = { file: 'a.ts', line: 'gone();', planted: '', breaks: 'nothing' };
  expect(() => plant('here();', mutant)).toThrow('0 times');
  expect(() => plant('gone();\n  gone();', mutant)).toThrow('2 times');
});

it('plants several lines at once', () => {
  const mutant = { file: 'a.ts', line: 'a();\nb();', planted: 'b();\na();', breaks: 'order' };
  expect(plant('{\n  a();\n  b();\n}', mutant)).toBe('{\nb();\na();\n}');
});
