/** Łukasz, Gül and Zoë as they are found in the lists; æ, ø and å stay. */
export function plainSpelling(word: string): string {
  const lower = word.toLowerCase();
  if (/^[a-z0-9æøå'’]*$/.test(lower)) return lower;
  return lower.replace(/[^a-z0-9æøå'’]/g, (letter) => {
    return otherLetters[letter] ?? letter.normalize('NFD').replace(/\p{M}/gu, '');
  });
}

const otherLetters: Readonly<Record<string, string>> = {
  ł: 'l',
  ı: 'i',
  ð: 'd',
  þ: 'th',
  đ: 'd',
  ß: 'ss',
  ə: 'e',
};
