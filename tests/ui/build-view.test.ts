import { describe, expect, it } from 'vitest';
import { mention, paragraph, strong, toInlines } from '../../bot/ui/build-view.ts';
import { pack } from '../../bot/ui/divide.ts';
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
    follows: (item: string) => item.startsWith('!'),
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

  it('parts no text from its note and its buttons, unless they are too much for one group', () => {
    expect(pack(['a', 'b', 'c', '!'], most)).toEqual([
      ['a', 'b'],
      ['c', '!'],
    ]);
    expect(pack(['a', '#', 'b', '!'], most)).toEqual([['a'], ['#', 'b', '!']]);
    expect(pack(['aaa', 'bbbb', '!n', '!bb'], most)).toEqual([['aaa'], ['bbbb', '!n', '!bb']]);
    expect(pack(['a', '!', '!', '!'], most)).toEqual([['a', '!', '!'], ['!']]);
    expect(pack(['a', 'bbbbbbbbb', '!b'], most)).toEqual([['a', 'bbbbbbbbb'], ['!b']]);
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
