import type { Standing } from '../access/enter.ts';

/** What stands after the command's word, as it was written: `inklusion` of “kort inklusion”. Nothing when a button asked. */
export function wordsAfter({ call: { intent } }: Standing, words: readonly string[]): string {
  const { what } = intent;
  if (what.kind !== 'words') return '';
  const typed = what.text.trim().replace(/^\//, '');
  const lower = typed.toLowerCase();
  const word = words.toSorted((a, b) => b.length - a.length).find((each) => lower.startsWith(`${each} `));
  return word ? typed.slice(word.length).trim() : '';
}
