import type { Standing } from '../access/enter.ts';

/** What stands after the command's word: `inklusion` of “kort inklusion”. Nothing when a button asked. */
export function wordAfter({ call: { intent } }: Standing, words: readonly string[]): string {
  const { what } = intent;
  if (what.kind !== 'words') return '';
  const typed = what.text.trim().toLowerCase().replace(/^\//, '');
  const word = words.toSorted((a, b) => b.length - a.length).find((each) => typed.startsWith(`${each} `));
  return word ? typed.slice(word.length).trim() : '';
}
