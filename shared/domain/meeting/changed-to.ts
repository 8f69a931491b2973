const numbers: readonly (readonly string[])[] = [
  ['to', '2'],
  ['tre', '3'],
  ['fire', '4'],
  ['fem', '5'],
  ['seks', '6'],
  ['syv', '7'],
  ['otte', '8'],
  ['ni', '9'],
  ['ti', '10'],
];
/** So many words are a sentence of their own. */
const fewestOfSentence = 4;

/** Whether every word of what it is about stands in it, “2 børn” as “to børn”. */
export function standsIn(about: string, text: string): boolean {
  const words = wordsOf(text).map(asNumber);
  const asked = wordsOf(about).map(asNumber);
  return asked.length > 0 && asked.every((word) => words.includes(word));
}

/**
 * “Tre børn ad gangen” of “To børn ad gangen”, where “den med to børn” is changed to “tre”. Undefined where it cannot be told
 * how it is to read.
 */
export function changedTo(text: string, about: string, anew: string): string | undefined {
  const [said = '', ...noun] = wordsOf(anew);
  const told = wordsOf(about);
  const isCount = isNumber(said) && noun.every((word) => told.includes(word));
  if (isCount) {
    const asked = told.filter(isNumber);
    const counted = wordsOf(text).filter((word) =>
      asked.length > 0 ? asNumber(word) === asNumber(asked[0] ?? '') : isNumber(word),
    );
    const [only = '', ...more] = counted;
    return only && more.length === 0 && asked.length < 2 ? inPlace(text, only, said) : undefined;
  }
  if (wordsOf(anew).length >= fewestOfSentence) return beginning(anew);
  return wordsOf(about).length > 1 ? inPlace(text, about, anew) : undefined;
}

/** Undefined where it stands there more than once, or not at all. */
export function inPlace(text: string, before: string, after: string): string | undefined {
  const phrase = new RegExp(`(?<![\\p{L}\\d])${RegExp.escape(before.trim())}(?![\\p{L}\\d])`, 'giu');
  const found = [...text.matchAll(phrase)];
  const [only] = found;
  if (!only || found.length > 1) return undefined;
  const isFirst = text.slice(0, only.index).trim() === '';
  return text.replace(phrase, () => (isFirst ? beginning(after) : after));
}

function isNumber(word: string): boolean {
  return numbers.some((each) => each.includes(word));
}

function asNumber(word: string): string {
  return numbers.find((each) => each.includes(word))?.[0] ?? word;
}

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\d]+/gu) ?? [];
}

export function beginning(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
