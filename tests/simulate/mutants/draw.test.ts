import ts from 'typescript';
import { expect, it } from 'vitest';
import { randomFrom } from '../engine/random.ts';
import { drawIn } from './draw.ts';
import { editsOf } from './edits.ts';

/** The text with each of its edits, one at a time. */
function edited(text: string): readonly string[] {
  const source = ts.createSourceFile('a.ts', text, ts.ScriptTarget.Latest, true);
  return editsOf(source).map(({ from, to, becomes }) => text.slice(0, from) + becomes + text.slice(to));
}

it.each([
  ['if (a < b) c();', ['if (!(a < b)) c();', 'if (a <= b) c();', 'if (a < b) ']],
  ['const a = b ?? c;', ['const a = b;']],
  ['const a = 1_000;', ['const a = 2000;']],
  ['const a = 7;', ['const a = 8;']],
  ['const a = b.filter(c);', ['const a = b;']],
  ['const a = b.some(c);', ['const a = b.every(c);']],
  ['const a = { ...(b && { b }) };', ['const a = { ...{} };', 'const a = { ...(b || { b }) };']],
  ['await a(true);', ['', 'await a(false);']],
  ['type A = 1 | 2; interface B { c: 3 }', []],
  [
    'const a = b < c ? -1 : 1;',
    ['const a = !(b < c) ? -1 : 1;', 'const a = b < c ? -2 : 1;', 'const a = b < c ? -1 : 2;'],
  ],
])('finds what can go wrong in %s', (text, becomes) => {
  expect(edited(text)).toEqual(becomes);
});

const draw = (
  text: string,
  file = 'a.ts',
  compiles = (_: string, planted: string) => !planted.includes('8'),
) => drawIn(file, text, randomFrom('draw'), compiles);

it('draws whole lines, and always the same from the same word', () => {
  const drawn = draw('a();\nif (a && b)\n  c();\n', 'a.ts', (_, planted) => planted.includes('||'));
  const line = 'if (a && b)';
  expect(drawn).toEqual({ file: 'a.ts', line, planted: 'if (a || b)', breaks: '&& is ||' });
});

it('draws nothing that the compiler finds, that stands there twice, or that is a point of a drawing', () => {
  expect(draw('const a = 6;')?.planted).toBe('const a = 7;');
  expect(draw('const a = 7;')).toBeUndefined();
  expect(draw('a = 6;\na = 6;')).toBeUndefined();
  expect(draw('const a = 6;', 'bot/picture/view/weeks.ts')).toBeUndefined();
});
