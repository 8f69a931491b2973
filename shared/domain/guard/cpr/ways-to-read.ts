import { type Folded, fold, type Span } from '../disguised-characters.ts';
import { turn } from './backwards.ts';
import { decode } from './coded-digits.ts';
import { findCprNumbers } from './cpr.ts';
import { lettersAsDigits } from './digit-groups.ts';
import { takeBack } from './put-right.ts';
import { readScan } from './scanned.ts';

const unseen = /\p{Cf}/gu;
/** Letters that are meant as digits: `O8`, `2l`, `ll`. */
const likeDigits = /(?<![\p{L}\d])(?=[\dOoIl]*\d|[OoIl]{1,4}(?![\p{L}\d]))[\dOoIl]{1,12}(?![\p{L}\d])/gu;
const quoting = /(?<=\n)[ \t]{0,3}(?:(?:>|&gt;|\|)[ \t]?){1,6}/g;
const fewestDigits = 4;

/**
 * Finds CPR numbers. Where there is none in the text as it stands, it is also read with letters as digits and
 * without invisible characters.
 */
export function findNumbers(text: string, folded: Folded): readonly Span[] {
  const spans = findCprNumbers(folded);
  if (spans.length > 0) return spans;
  for (const reading of [...otherReadings(text, folded.text), takeBack(text)]) {
    const found = reading === text ? [] : findCprNumbers(fold(reading));
    if (found.length > 0) return found;
  }
  const decoded = decode(text);
  const readings = [decoded, decoded && decode(part(text)), turn(folded), decoded && turn(decoded)];
  for (const reading of readings) {
    const found = reading ? findCprNumbers(reading) : [];
    if (found.length > 0) return found;
  }
  return [];
}

/** Other ways to read the text. Each is as long as the text, so that places stay right. */
function otherReadings(text: string, plain: string): readonly string[] {
  if ((plain.match(/\d/g)?.length ?? 0) < fewestDigits) return [];
  const parted = part(text);
  return [
    unquote(text),
    readScan(text),
    parted,
    text.replace(likeDigits, lettersAsDigits),
    parted.replace(likeDigits, lettersAsDigits),
  ];
}

/** `cpr 1502` and, on the next line, `> 21-5937`: blanks for what a letter quotes with. */
function unquote(text: string): string {
  return text.replace(quoting, (mark) => ' '.repeat(mark.length));
}

/** Invisible characters may stand between the halves of a number; here they count as blanks. */
function part(text: string): string {
  return text.replace(unseen, (each) => ' '.repeat(each.length));
}
