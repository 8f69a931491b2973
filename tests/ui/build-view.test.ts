import { describe, expect, it } from 'vitest';
import { mention, paragraph, strong, toInlines } from '../../bot/ui/build-view.ts';
import { pack } from '../../bot/ui/pack.ts';
import { shortenedButton } from '../../bot/ui/shortened.ts';
import { splitInlines } from '../../bot/ui/split-text.ts';

describe('building words', () => {
  it('joins strings, inlines and whole phrases in order', () => {
    const node = paragraph('Hej ', strong('Ane'), [' og ', mention('U1', 'Bo')]);
    expect(node).toEqual({
      node: 'paragraph',
      words: ['Hej ', strong('Ane'), ' og ', mention('U1', 'Bo')],
    });
  });

  it('drops empty text, keeps a mention without a name', () => {
    expect(toInlines(['', 'a', strong(''), mention('U1', '')])).toEqual([
      { t: 'text', text: 'a' },
      mention('U1', ''),
    ]);
  });
});

describe('dividing', () => {
  const most = {
    items: 3,
    size: 10,
    sizeOf: (item: string) => item.length,
    leads: (item: string) => item === '#',
  };

  it('fills groups by number and by size, and carries a heading over to what it heads', () => {
    expect(pack(['a', 'b', 'c', 'd'], most)).toEqual([['a', 'b', 'c'], ['d']]);
    expect(pack(['aaaaaa', 'bbbbbb'], most)).toEqual([['aaaaaa'], ['bbbbbb']]);
    expect(pack(['a', 'b', '#', 'c'], most)).toEqual([
      ['a', 'b'],
      ['#', 'c'],
    ]);
    expect(pack(['x'.repeat(99)], most)).toEqual([['x'.repeat(99)]]);
    expect(pack([], most)).toEqual([]);
  });

  it('never divides a mention', () => {
    expect(splitInlines([{ t: 'text', text: 'Hej ' }, mention('U1', 'Ane Bech')], 8)).toEqual([
      [{ t: 'text', text: 'Hej ' }],
      [mention('U1', 'Ane Bech')],
    ]);
  });
});

describe('the words on a button', () => {
  it('are cut between words, and where one word is all of it, within it', () => {
    expect(shortenedButton('Jeg synger med ved frugten og madpakkerne')).toBe(
      'Jeg synger med ved frugten og…',
    );
    expect(shortenedButton('Jeg synger med ved frugten')).toBe('Jeg synger med ved frugten');
    expect(shortenedButton('a'.repeat(40))).toHaveLength(32);
  });
});
