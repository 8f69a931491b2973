import { describe, expect, it } from 'vitest';
import { guardWords } from '../../bot/guard/guard-words.ts';

const suggested = (text: string) => {
  const found = guardWords(text, { known: [] });
  if (found.ok || found.why !== 'ask') throw new Error(`not asked: ${text}`);
  return found.suggestion;
};

describe('a sentence that goes on about the child it named', () => {
  it.each([
    [
      'Vi prøver at Oliver får sin egen krog så han ikke slår',
      'Vi prøver at børnene får deres egen krog så de ikke slår',
    ],
    ['Jeg sætter mig ved Emma, så hun spiser sin mad', 'Jeg sætter mig ved børnene, så de spiser deres mad'],
    ['Vi lader Noah hælde op, når han vil', 'Vi lader børnene hælde op, når de vil'],
    [
      'Jeg siger godmorgen til Freja og følger hende ind',
      'Jeg siger godmorgen til børnene og følger dem ind',
    ],
    ['Oliver får sin bamse, når hans mor går', 'Børnene får deres bamse, når deres mor går'],
  ])('is suggested of all: %s', (text, all) => {
    expect(suggested(text)).toBe(all);
  });

  it.each([
    'Jeg sidder ved Emma, når hun er ked af det',
    'Vi giver Oliver en bold, så han kan kaste',
    'Oliver har autisme, så han får en krog',
    'Oliver leger, og Oliver slår, når han taber',
    'Drengen Oliver får sin krog, så han ikke slår',
  ])('is left to its writer where the words would have to bend: %s', (text) => {
    expect(suggested(text)).toBeUndefined();
  });

  it('is one child as before, where nothing goes on about it', () => {
    expect(suggested('Jeg læser højt for Emma ved frugten')).toBe('Jeg læser højt for et barn ved frugten');
  });
});
