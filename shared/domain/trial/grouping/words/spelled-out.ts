/** `ae` for æ: so that a word typed without Danish letters is the same word. */
export function spelledOut(word: string): string {
  if (!/[æøå]/.test(word)) return word;
  return word.replaceAll('æ', 'ae').replaceAll('ø', 'oe').replaceAll('å', 'aa');
}

/** By code unit: the same on every machine. */
export function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
