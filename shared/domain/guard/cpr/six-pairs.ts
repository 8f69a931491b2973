import type { Found, Numbers } from './found-numbers.ts';
import { isSomeNumber } from './other-number.ts';
import { isOfYear, isPlausible } from './plausible.ts';

const pairs = 6;
const oneMark = /^[._/\-–]$/;
const longestBefore = 48;
/** Rows of numbers of other sorts: `Koden til boksen er 09-03-20-20-55-18`. */
const ofRows = /(?:kode|lås|boks|kombination|lotto|lotteri|bingo|banko|række|(?<!\p{L})mac)[^\d\n]{0,24}$/iu;
const ofFile = /^\.[a-z]\w{1,3}(?!\w)/i;

/**
 * `05-10-20-19-43-81`: a number with its whole year, in pairs with one mark between. It is refused because only a
 * day, a month, a year and a seventh digit that tells this very year make it one; a telephone has no twelve digits.
 * With blanks between it may be a row of a game, so there the text must speak of a person’s number.
 */
export function findSixPairs({ text, groups, isSaid }: Numbers, at: number): readonly Found[] {
  const chain = groups.slice(at, at + pairs);
  const [first, second] = chain;
  if (!first || !second || chain.length < pairs || chain.some(({ digits }) => digits.length !== 2)) return [];
  const mark = second.gap;
  if (!(oneMark.test(mark) || (isSaid && mark === ' '))) return [];
  if (chain.slice(1).some(({ gap }) => gap !== mark)) return [];
  if (at > 0 && first.gap === mark) return [];
  if (groups[at + pairs]?.gap === mark) return [];
  const found = { start: first.start, end: chain.at(-1)?.end ?? 0 };
  const digits = chain.map((each) => each.digits).join('');
  if (!isNumber(digits)) return [];
  const before = text.slice(Math.max(0, found.start - longestBefore), found.start);
  const isOther = !isSaid && (ofRows.test(before) || isSomeNumber(before));
  const isTime = isHourToSecond(digits.slice(6)) && ofFile.test(text.slice(found.end, found.end + 6));
  return isOther || isTime ? [] : [found];
}

function isNumber(digits: string): boolean {
  const [year, four] = [digits.slice(4, 8), digits.slice(8)];
  const month = Number(digits.slice(2, 4));
  const date = { day: Number(digits.slice(0, 2)), month, year, next: 0, isWritten: true };
  const isYear = /^(?:19|20)/.test(year) && isOfYear(year, four);
  return isYear && month >= 1 && month <= 12 && isPlausible(date, four);
}

/** `26-09-20-10-45-15.mp4`. */
function isHourToSecond(six: string): boolean {
  return /^(?:[01]\d|2[0-3])[0-5]\d[0-5]\d$/.test(six);
}
