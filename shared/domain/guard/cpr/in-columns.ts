import { saysNumber } from './cpr-label.ts';
import type { Found, Numbers } from './found-numbers.ts';
import { isDigitsOfNumber } from './plausible.ts';

const whole = 10;
const mostRows = 200;
/** A header of one word, with a number on each line under it. */
const longestLoneHeader = 24;

/** What parts the cells of a row, tried in this order. */
const marks = [/;/g, /\t/g, /\|/g, /,/g, / {2,9}/g];

interface Line {
  readonly text: string;
  readonly start: number;
}

/** Numbers in a column headed `cpr`, also those from which a spreadsheet took the first 0: `90520 4183`. */
export function findInColumns({ text, isSaid }: Numbers): readonly Found[] {
  if (!isSaid || !text.includes('\n')) return [];
  const found: Found[] = [];
  let column: Column | undefined;
  let rows = 0;
  for (const line of linesOf(text)) {
    const header = columnIn(line.text);
    if (header) {
      column = header;
      rows = 0;
    } else if (line.text.trim() === '' || ++rows > mostRows) column = undefined;
    else if (column) found.push(...numberIn(line, column));
  }
  return found;
}

function linesOf(text: string): readonly Line[] {
  const lines: Line[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    lines.push({ text: line, start });
    start += line.length + 1;
  }
  return lines;
}

interface Column {
  readonly mark: RegExp | undefined;
  readonly at: number;
}

/** The column whose head says `cpr`; nothing where digits stand in the line, which so is no header. */
function columnIn(line: string): Column | undefined {
  if (/\d{2}/.test(line) || !saysNumber(line)) return undefined;
  const mark = marks.find((each) => line.trim().search(each) >= 0);
  if (!mark) return line.trim().length <= longestLoneHeader ? { mark, at: 0 } : undefined;
  return { mark, at: line.split(mark).findIndex(saysNumber) };
}

function numberIn({ text, start }: Line, { mark, at }: Column): readonly Found[] {
  const cells = mark ? text.split(mark) : [text];
  const from = mark ? placeOf(text, mark, at) : 0;
  const cell = cells[at] ?? '';
  if (isNumber(cell)) return [{ start: start + from, end: start + from + cell.length }];
  // The date in this column, the last four in the next.
  const four = cells[at + 1]?.trim() ?? '';
  const six = cell.trim();
  const isInTwo = /^\d{5,6}$/.test(six) && /^\d{4}$/.test(four);
  return isInTwo && isNumber(`${six}${four}`) ? [{ start: start + from, end: start + text.length }] : [];
}

function placeOf(text: string, mark: RegExp, at: number): number {
  if (at === 0) return 0;
  const before = [...text.matchAll(mark)][at - 1];
  return before ? before.index + before[0].length : 0;
}

/** `80321-4455`, `803214455.0`. */
function isNumber(cell: string): boolean {
  const plain = cell.replace(/[.,]0{1,2}\s*$/, '');
  if (!/^[\s"'*]*\d[\d\s.\-–/]*["'*\s]*$/.test(plain)) return false;
  const digits = plain.replace(/\D/g, '');
  return digits.length >= whole - 1 && isDigitsOfNumber(digits.padStart(whole, '0'));
}
