import type { Found, Numbers } from './found-numbers.ts';
import { isOtherNumber } from './other-number.ts';
import { isPlausible } from './plausible.ts';
import type { ReadDate } from './read-date.ts';

/** `120321-4BV2`, `1203214bv2`: four signs, a letter or more among them. */
export function withLetters(numbers: Numbers, at: number, date: ReadDate): readonly Found[] {
  const { text, groups } = numbers;
  const start = groups[at]?.start ?? 0;
  const end = groups[date.next - 1]?.end ?? 0;
  const match = text.slice(end, end + 24).match(/^[^\p{L}\p{N}]{1,12}([0-9A-Za-z]{4})(?![\p{L}\p{N}])/u);
  const four = match?.[1];
  if (!match || !four || !isLettered(four) || !isPlausible(date, four)) return [];
  const found = { start, end: end + match[0].length };
  return isOtherNumber(numbers, found, 'number') ? [] : [found];
}

const runWithLetters =
  /(?<![\p{L}\p{N}])(\d{2})(\d{2})(\d{2})(\d[A-Za-z]{1,3}\d{0,2}|[A-Z]{1,3}\d{1,3})(?![\p{L}\p{N}])/gu;

/** `1203214BV2`: no mark at all between the date and the four signs. */
export function findRunsWithLetters({ text }: Numbers): readonly Found[] {
  return [...text.matchAll(runWithLetters)].flatMap((match) => {
    const [whole, day = '', month = '', year = '', four = ''] = match;
    const date = { day: Number(day), month: Number(month), year, next: 0, isWritten: false };
    const isNumber = date.month >= 1 && date.month <= 12 && isLettered(four) && isPlausible(date, four);
    return isNumber ? [{ start: match.index, end: match.index + whole.length }] : [];
  });
}

function isLettered(four: string): boolean {
  return (
    four.length === 4 &&
    /\d/.test(four) &&
    /[a-z]/i.test(four) &&
    !/^(?:uge\d|kl\d\d|nr\d\d|\d\d(?:kr|år|mm|cm|km|ml|kg|er|am|pm)|\d(?:stk|mdr|min|dag|uge|års|års|pct|pax|tim|kor)|\d\da[mr]|ca\d\d|[a-z]\d{3}|\d{3}[a-z])$/i.test(
      four,
    )
  );
}
