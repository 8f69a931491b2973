import { cardinalIn, ordinalIn } from './number-values.ts';
import { monthNames } from './read-date.ts';

/** What people say between the parts of a number, and the marks that somebody dictates. */
export const betweenNumbers =
  'så saa then streg bindestreg tankestreg skråstreg mellemrum derefter bagefter dernæst komma punktum prik kolon minus pause linjeskift dash hyphen comma space slash og and'.split(
    ' ',
  );
const skipped = new Set([...betweenNumbers, 'i', 'of', 'the', 'ny', 'new', 'linje', 'line']);
/** `En` is an article as often as a number. */
const articles = new Set(['en', 'et']);
const thousand = /tusinde?|^thousand$|hundred/;

type Sort = 'number' | 'article' | 'digits' | 'month' | 'other';

/**
 * Whether numbers in words stand beside each other, beside digits or beside a month. It looks each word up, so that
 * in a text where none do so the large patterns are never built: that took longer than all the rest.
 */
export function soundsDictated(text: string): boolean {
  let before: Sort = 'other';
  for (const word of text.toLowerCase().match(/[a-zæøåé]+|\d+/g) ?? []) {
    if (skipped.has(word)) continue;
    const sort = sortOf(word);
    if (sort !== 'other' && before !== 'other' && (sort === 'number' || before === 'number')) return true;
    before = sort;
  }
  return false;
}

function sortOf(word: string): Sort {
  if (/^\d/.test(word)) return 'digits';
  if (articles.has(word)) return 'article';
  if (cardinalIn(word) !== undefined || ordinalIn(word) !== undefined || thousand.test(word)) return 'number';
  return Object.hasOwn(monthNames, word) ? 'month' : 'other';
}
