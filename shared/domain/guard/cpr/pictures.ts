import type { Found, Group, Numbers } from './found-numbers.ts';
import { isSomeNumber } from './other-number.ts';
import { isDigitsOfNumber } from './plausible.ts';

const whole = 10;
const longestGap = 12;
const longestBefore = 48;
const picture = /[\p{Extended_Pictographic}\p{RI}\u2190-\u21FF\u2500-\u27BF\u2B00-\u2BFF#@&§¤^]/u;
const oneSign =
  /^(?:[\p{Extended_Pictographic}\p{RI}\p{Emoji_Modifier}\u2190-\u21FF\u2500-\u27BF\u2B00-\u2BFF]{1,6}|[#@&§¤^]{1,3})$/u;

/**
 * `0910😀21😀4617`: the same picture or sign between the parts, close to the digits. What is counted has a picture of
 * its own or a blank before it (`🔴12 🔵08`), so other signs and blanks count only where the text speaks of a person's number.
 */
export function findAmongPictures({ text, groups, isSaid }: Numbers, at: number): readonly Found[] {
  const chain = chainFrom(groups, at);
  const [first, second] = chain;
  if (!first || !second) return [];
  const gaps = chain.slice(1).map(({ gap }) => gap);
  const isAlike = oneSign.test(second.gap) && gaps.every((gap) => gap === second.gap);
  if (!isAlike && !(isSaid && gaps.some((gap) => picture.test(gap)))) return [];
  if (at > 0 && first.gap.endsWith(second.gap)) return [];
  if (groups[at + chain.length]?.gap === second.gap) return [];
  const digits = chain.map((each) => each.digits).join('');
  const short = digits.length > whole ? `${digits.slice(0, 4)}${digits.slice(6)}` : digits;
  const found = { start: first.start, end: chain.at(-1)?.end ?? 0 };
  const before = text.slice(Math.max(0, found.start - longestBefore), found.start);
  return isDigitsOfNumber(short) && (isSaid || !isSomeNumber(before)) ? [found] : [];
}

/** Ten digits, or twelve with the whole year. */
function chainFrom(groups: readonly Group[], at: number): readonly Group[] {
  const chain: Group[] = [];
  let digits = '';
  for (const group of groups.slice(at, at + whole)) {
    if (chain.length > 0 && (group.gap.length > longestGap || /[\p{L}\n]/u.test(group.gap))) return [];
    chain.push(group);
    digits += group.digits;
    if (digits.length >= whole) break;
  }
  const isWholeYear = digits.length === whole + 2 && /^\d{4}(?:19|20)/.test(digits);
  return chain.length > 1 && (digits.length === whole || isWholeYear) ? chain : [];
}
