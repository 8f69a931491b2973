import { describe, expect, it } from 'vitest';
import { encodeUnease } from '../../functions/local/words/learn/encode-unease.ts';
import { learnUnease } from '../../functions/local/words/learn/learn-unease.ts';
import { taughtTexts } from '../../functions/local/words/learn/taught-texts.ts';
import { learnedUnease } from '../../shared/domain/guard/concern/learned-unease.ts';
import { lookUpName } from '../../shared/domain/guard/first-names/first-names.ts';
import { isDanishWord } from '../../shared/domain/guard/known-words/known-words.ts';

const judged = (texts: readonly string[], expected: 'concern' | 'pass') =>
  texts.map((text, at) => ({ id: `${expected}-${at}`, text, expect: expected, kind: 'made', hard: false }));

const taught = taughtTexts(
  [
    ...judged(['hun skælver ved døren', 'han skælver i gangen', 'pigen skælver'], 'concern'),
    ...judged(['vi bygger tårne', 'de bygger en hule', 'børnene bygger'], 'pass'),
  ],
  ['vi bygger igen'],
);

/** `saar` is the wound `sår` here, though somebody is called so too. */
const isNameOnly = (word: string) => lookUpName(word)?.kind === 'name' && !isDanishWord(word);

describe('what texts of concern have in common', () => {
  it('is learned from them', () => {
    const { weights } = learnUnease(taught);
    expect(weights.get('skaelver')).toBeGreaterThan(0);
    expect(weights.get('bygger')).toBeLessThan(0);
  });

  it('is the same each time, so that a change in it is somebody’s change', () => {
    expect(encodeUnease(learnUnease(taught))).toBe(encodeUnease(learnUnease(taught)));
  });

  it('is kept as whole steps and signs, and no first name among them', () => {
    const lines = learnedUnease.trim().split('\n');
    expect(lines.length).toBeGreaterThan(10);
    for (const line of lines) expect(line).toMatch(/^-?\d+( [^\s`]+)+$/);
    const words = lines.flatMap((line) => line.split(' ').slice(1)).flatMap((sign) => sign.split('_'));
    const names = words.filter((word) => /^\p{L}+$/u.test(word) && isNameOnly(word));
    expect([...new Set(names)]).toEqual([]);
  });
});
