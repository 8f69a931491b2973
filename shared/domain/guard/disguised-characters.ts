import { digitValue } from './cpr/digit-value.ts';

/** A text in one spelling, in which each character knows its place in the original. */
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
/** One character with its accents. More than three are dropped. */
const clusters = /\P{M}(\p{M}{0,3})\p{M}*|\p{M}+/gu;
const invisible = /\p{Cf}|\p{Variation_Selector}|(?![\n\r\t])\p{Cc}/gu;
const accents = /\p{M}/gu;

/**
 * Brings a text to one spelling: digits of every script to 0–9, decomposed letters together, invisible characters
 * away. So nothing hides from the guard that way.
 */
export function fold(original: string): Folded {
  if (plain.test(original)) return { text: original, spanOf: (start, end) => ({ start, end }) };
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  for (const match of original.matchAll(clusters)) {
    const folded = foldCluster(match[0], match[1]);
    text += folded;
    for (let i = 0; i < folded.length; i++) {
      starts.push(match.index);
      ends.push(match.index + match[0].length);
    }
  }
  return { text, spanOf: (start, end) => ({ start: starts[start] ?? 0, end: ends[end - 1] ?? 0 }) };
}

function foldCluster(cluster: string, marks: string | undefined): string {
  if (marks === undefined) return '';
  const first = String.fromCodePoint(cluster.codePointAt(0) ?? 0);
  const digit = digitValue(first);
  // A digit with a keycap, a ring or a stroke is that digit.
  if (digit !== undefined) return digit;
  const folded = `${first}${marks}`.normalize('NFKC').replace(invisible, '');
  return /\d/.test(folded) ? folded.replace(accents, '') : folded;
}
