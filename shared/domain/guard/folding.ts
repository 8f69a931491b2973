/** Text brought to one spelling, each character still knowing where it stood. */
export interface Folded {
  readonly text: string;
  /** Where a stretch of the folded text stands in the original. */
  spanOf(start: number, end: number): Span;
}

export interface Span {
  readonly start: number;
  readonly end: number;
}

const plain = /^[\n\r\t\x20-\x7EæøåÆØÅéÉ–—’]*$/;
const clusters = /[\s\S]\p{M}*/gu;
const invisible = /\p{Cf}|\p{Variation_Selector}/gu;
const arabicDigits = /[\u0660-\u0669\u06F0-\u06F9]/g;

/** Fullwidth and Arabic digits, decomposed letters and invisible characters hide nothing from the guard. */
export function fold(original: string): Folded {
  if (plain.test(original)) return { text: original, spanOf: (start, end) => ({ start, end }) };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(clusters)) {
    const folded = match[0].normalize('NFKC').replace(invisible, '').replace(arabicDigits, asciiDigit);
    text += folded;
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text, spanOf: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }) };
}

function asciiDigit(digit: string): string {
  return String(digit.charCodeAt(0) & 0xf);
}
