/** Where a line of words stands, and how it looks. */
export interface WordsAt {
  readonly x: number;
  readonly y: number;
  readonly fill: string;
  readonly weight: number;
  readonly anchor?: 'start' | 'middle' | 'end';
}

export const family = 'Atkinson Hyperlegible, Arial, sans-serif';

export function words(
  line: string,
  { x, y, fill, weight, anchor = 'middle' }: WordsAt,
  height: number,
): string {
  const look = `font-size="${height}" font-weight="${weight}" text-anchor="${anchor}" fill="${fill}"`;
  return `<text x="${x}" y="${y}" ${look}>${escapeXml(line)}</text>`;
}

/** Widths of our bold font's letters, as a share of its height. Measured once and rounded up. */
const narrow = /[ijl.,:;!'|()[\]“”"‘’ ]/;
const wide = /[mwMWæÆ–—@%]/;
const capital = /[A-ZØÅÄÖÉ0-9?]/;
const widthOf = (letter: string) =>
  narrow.test(letter) ? 0.33 : wide.test(letter) ? 0.9 : capital.test(letter) ? 0.69 : 0.59;

/** SVG breaks no lines, so this does. A word wider than the line gets a line to itself. */
export function linesOf(text: string, width: number, height: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer, width, height) || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

/** The same where columns are narrow: a word wider than the line goes on in the next, with a hyphen. */
function brokenLines(text: string, width: number, height: number): readonly string[] {
  const words = text.split(' ').map((word) => pieces(word, width, height).join(' '));
  return linesOf(words.join(' '), width, height);
}

/** Lines and the size they are set in: the whole text is set smaller, down to `least`, before a word of it is broken. */
export function fittedLines(
  text: string,
  width: number,
  { size, least }: { readonly size: number; readonly least: number },
): { readonly lines: readonly string[]; readonly size: number } {
  const words = text.split(' ');
  for (let height = size; height >= least; height -= 1)
    if (words.every((word) => fits(word, width, height)))
      return { lines: linesOf(text, width, height), size: height };
  return { lines: brokenLines(text, width, least), size: least };
}

function pieces(word: string, width: number, height: number): readonly string[] {
  if (fits(word, width, height)) return [word];
  const letters = [...word];
  let most = letters.length - 1;
  while (most > 1 && !fits(`${letters.slice(0, most).join('')}-`, width, height)) most -= 1;
  // Two letters alone on a line are no word.
  const latest = Math.max(1, Math.min(most, letters.length - 3));
  let cut = latest;
  while (cut > 2 && !isGoodBreak(letters, cut)) cut -= 1;
  if (cut <= 2) cut = latest;
  const rest = letters.slice(cut).join('');
  return [`${letters.slice(0, cut).join('')}-`, ...pieces(rest, width, height)];
}

/** “Lege-pladsen”, “Store-bror”: after a vowel, and never between two of the same. */
function isGoodBreak(letters: readonly string[], at: number): boolean {
  const [before = '', after = '', next = ''] = letters.slice(at - 1, at + 2);
  return vowel.test(before) && !vowel.test(after) && after !== next;
}

const vowel = /[aeiouyæøåäöé]/i;

function fits(text: string, width: number, height: number): boolean {
  return [...text].reduce((sum, letter) => sum + widthOf(letter), 0) * height <= width;
}

function escapeXml(line: string): string {
  return line.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
