import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDanishWord, isPlace, isProperName } from '../../shared/domain/guard/known-words/known-words.ts';
import { packWords, unpackWords } from '../../shared/domain/guard/known-words/word-set.ts';

describe('words packed as numbers', () => {
  it('are all found again, whatever they are', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 200 }), (words) => {
        const set = unpackWords(packWords(words));
        expect(words.filter((word) => !set.has(word))).toEqual([]);
      }),
      { numRuns: 50 },
    );
  });

  it('are hardly ever found where they are not', () => {
    const set = unpackWords(packWords(Array.from({ length: 20_000 }, (_, i) => `ord${i}`)));
    const wrong = Array.from({ length: 20_000 }, (_, i) => `andet${i}`).filter((word) => set.has(word));
    expect(wrong.length).toBeLessThan(20);
  });
});

describe('a Danish word', () => {
  it.each(['legeplads', 'legepladserne', 'bakken', 'lavede', 'kastanjetræ', 'lægekufferten', 'blaa'])(
    '%s is one',
    (word) => {
      expect(isDanishWord(word)).toBe(true);
    },
  );

  it.each(['zebulon', 'thivya', 'nugzar', 'wojtek', 'qupanuk'])('%s is none', (word) => {
    expect(isDanishWord(word)).toBe(false);
  });

  it('is told from a place and from a name', () => {
    expect([isPlace('aarhus'), isPlace('emma'), isProperName('nursena'), isProperName('garderobe')]).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });
});
