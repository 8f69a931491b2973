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
    const fits = [...longer].reduce((sum, letter) => sum + widthOf(letter), 0) * height <= width;
    if (fits || line === '') line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line];
}

function escapeXml(line: string): string {
  return line.replace(/[<>&"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
