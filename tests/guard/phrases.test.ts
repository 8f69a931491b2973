import { describe, expect, it } from 'vitest';
import { phrases } from '../../shared/domain/guard/phrases/phrases.ts';
import { splitWords } from '../../shared/domain/guard/split-words.ts';

const classes = { voksen: 'far mor <gæst>', gæst: 'onkel*', slår: 'slår slog' };

function found(notation: string, text: string, deaf?: ReadonlySet<number>): readonly string[] {
  const words = splitWords(text);
  return phrases(classes, notation)
    .find(words, deaf)
    .map(({ at }) => at.map((each) => words[each]?.text).join(' '));
}

describe('a phrase', () => {
  it.each([
    ['words in a row', 'blå mærker', 'to blå mærker', ['blå mærker']],
    ['not with a word between', 'blå mærker', 'blå små mærker', []],
    ['either word', 'blå|røde mærker', 'røde mærker', ['røde mærker']],
    ['a class', '<voksen> slår', 'mor slår', ['mor slår']],
    ['a class within a class', '<voksen> slår', 'onklen slår', []],
    ['the start of a word', '<gæst> slog', 'onkels slog', ['onkels slog']],
    ['the end of a word', '*flasker', 'tomme ølflasker', ['ølflasker']],
    ['the middle of a word', '*allergi*', 'nøddeallergien', ['nøddeallergien']],
    ['up to three words between', 'far ~ slår', 'far en to tre slår', ['far slår']],
    ['and no more', 'far ~ slår', 'far en to tre fire slår', []],
    ['and nowhere but where it is written', 'far ~ slår mor', 'far en slår en mor', []],
    ['up to eight', 'far ~~ slår', 'far 1 2 3 4 5 6 7 8 slår', ['far slår']],
    ['anywhere in the sentence', 'far ... slår', `far ${'og '.repeat(50)}slår`, ['far slår']],
    ['but not in the next', 'far ... slår', 'far kom. han slår', []],
    ['an abbreviation ends no sentence', 'kl ... slår', 'kl. 9 slår det', ['kl slår']],
    ['with a word or without it', 'slår (sin) far', 'slår sin far, slår far', ['slår sin far', 'slår far']],
    ['spelled out', 'blå mærker', 'blaa maerker', ['blaa maerker']],
    ['from the nearest beginning', 'far ~ slår', 'far 1 2 3 4 5 far slår', ['far slår']],
    ['no word twice', '<voksen> ~ <voksen>', 'mor', []],
  ])('%s', (_, notation, text, expected) => {
    expect(found(notation, text)).toEqual(expected);
  });

  it('is not heard in words that are harmless', () => {
    expect(found('<voksen> <slår>', 'mor slår', new Set([1]))).toEqual([]);
  });

  it('names a class that is missing', () => {
    expect(() => found('<barn> <slår>', 'mor slår')).toThrow('<barn>');
  });

  it.each(['hud*eksem', 'far (sin', 'far|', '<voksen'])(
    'is refused where %s would never be heard',
    (notation) => {
      expect(() => found(notation, 'far')).toThrow('No word to listen for');
    },
  );
});
