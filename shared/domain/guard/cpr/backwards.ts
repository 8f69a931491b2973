import type { Folded } from '../disguised-characters.ts';
import { saysNumber } from './cpr-label.ts';
import { revealDigits } from './digit-groups.ts';
import type { Found } from './found-numbers.ts';
import { isSomeNumber } from './other-number.ts';
import { isPlausible } from './plausible.ts';
import { roundHour } from './told-apart.ts';

const saysBackwards =
  /bagfra|bagl(?:æ|ae)ns|bagvendt|spejlvend|bagerst fra|højre mod venstre|backwards?|right to left|revers/i;
/** People say this of much else too. */
const saysTurned =
  /omvendt|(?:vend|byt)(?:e|er|es|t|te|tet)?\s(?:\p{L}+\s){0,3}om(?!\p{L})|fra højre|fra enden|(?:flip|turn|switch)\p{L}*\s(?:\p{L}+\s){0,3}(?:a?round|over)|other way/iu;
/** `5846-020421 jeg har byttet om på halvdelene`, `fødselsdatoen står sidst`. */
const ofHalves = /halvdel|halves|(?:to|two)\s(?:dele|parts)|fødsel|foedsel|birth|(?<!\p{L})dob(?!\p{L})/iu;
const swapped =
  /(?<!\p{L})(?:om)?byt(?:te)?\p{L}{0,2}(?!\p{L})|swap\p{L}*|switched|rækkefølge|(?:står|kommer|er|til|skrevet|stands?|comes?|is|birth|birthday|fødselsda\p{L}*)\s(?:til\s)?(?:sidst|bage(?:r)?st|last)(?!\p{L})/iu;
const longestBefore = 48;

/** `4452 og 150820`: each half as it is, in the other order. */
const halvesTurned =
  /(?<![\d./-])(\d{4})(?:\s{0,3}[^\s\dA-Za-z]{0,3}\s{0,3}|,?\s(?:og|så|og så|and|then)\s)(\d\d)[./-]?(\d\d)[./-]?(\d\d)(?![\d./-])/gi;

/** The text from its end, where it says that a number is written so. */
export function turn({ text, spanOf }: Folded): Folded | undefined {
  if (!isTurned(text)) return undefined;
  const length = text.length;
  return {
    text: revealDigits(text).split('').reverse().join(''),
    spanOf: (start, end) => spanOf(length - end, length - start),
  };
}

export function findHalvesTurned(text: string): readonly Found[] {
  const isSaidTurned = isTurned(text);
  if (!isSaidTurned && !(ofHalves.test(text) && swapped.test(text))) return [];
  return [...text.matchAll(halvesTurned)].flatMap((match) => {
    const [whole, four = '', day, month, year = ''] = match;
    const date = { day: Number(day), month: Number(month), year, next: 0, isWritten: false };
    const isNumber = date.month >= 1 && date.month <= 12 && isPlausible(date, four);
    const before = text.slice(Math.max(0, match.index - longestBefore), match.index);
    const isOther = !isSaidTurned && (roundHour.test(four) || isSomeNumber(before));
    return isNumber && !isOther ? [{ start: match.index, end: match.index + whole.length }] : [];
  });
}

function isTurned(text: string): boolean {
  return saysBackwards.test(text) || (saysTurned.test(text) && saysNumber(text));
}
