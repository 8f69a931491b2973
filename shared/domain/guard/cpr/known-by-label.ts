import { saysNumber } from './cpr-label.ts';
import type { Found, Group, Numbers } from './found-numbers.ts';
import { isSomeNumber } from './other-number.ts';
import { isDigitsOfNumber } from './plausible.ts';

const whole = 10;
const longestRun = 40;
/** How far the word may stand from a run that holds more than the number. */
const near = 90;
/** `hendes cpr er `, `personnr: `. */
const saidBefore = /(?:cpr|crp|personn|person n|pnr|ssn)[^\d\n]{0,24}$/i;
const mostLetters = 4;
const longestBetween = 8;
const mostInGroup = 2;

/** What is a number only because the text says that it holds one. */
export function findHidden(numbers: Numbers): readonly Found[] {
  if (!numbers.isSaid) return [];
  return numbers.groups.flatMap((_, at) => [
    ...insideRun(numbers, at),
    ...withNoughtLost(numbers, at),
    ...amongSigns(numbers, at),
  ]);
}

/** Ten digits in a longer run, as under the bars of a `sygesikringskort`. */
function insideRun({ text, groups }: Numbers, at: number): readonly Found[] {
  const { digits, start, end } = groups[at] as Group;
  if (digits.length <= whole || digits.length > longestRun) return [];
  const before = text.slice(Math.max(0, start - near), start);
  if (isSomeNumber(before) || isTelephone(before, digits)) return [];
  if (!saysNumber(before) && !saysNumber(text.slice(end, end + near))) return [];
  for (let from = 0; from + whole <= digits.length; from++) {
    if (isDigitsOfNumber(digits.slice(from, from + whole))) return [{ start, end }];
  }
  return [];
}

function isTelephone(before: string, digits: string): boolean {
  return /\+\s?$/.test(before) || digits.startsWith('0045');
}

/** `cpr 803214455`: a table has taken the number for a sum of money, and its first 0 away. */
function withNoughtLost({ text, groups }: Numbers, at: number): readonly Found[] {
  const { digits, start, end } = groups[at] as Group;
  if (digits.length !== whole - 1 || !isDigitsOfNumber(`0${digits}`)) return [];
  const before = text.slice(Math.max(0, start - near), start);
  return saidBefore.test(before) && !isSomeNumber(before) ? [{ start, end }] : [];
}

/** `1a2b0c3d2e1f-4g4h5i5`: letters or little pictures in most places between the digits. */
function amongSigns({ groups }: Numbers, at: number): readonly Found[] {
  const first = groups[at] as Group;
  let { digits, end } = first;
  let signs = 0;
  let count = 1;
  while (digits.length < whole) {
    const next = groups[at + count];
    if (!next || next.digits.length > mostInGroup || !isAmong(next.gap)) return [];
    if (/[^\s\d./:,*_-]/.test(next.gap)) signs++;
    digits += next.digits;
    end = next.end;
    count++;
  }
  const isMostly = signs >= (count - 1) / 2;
  return isMostly && first.digits.length <= mostInGroup && isDigitsOfNumber(digits)
    ? [{ start: first.start, end }]
    : [];
}

function isAmong(gap: string): boolean {
  if (gap.length > longestBetween || /\n|kl/i.test(gap)) return false;
  return (gap.match(/[a-zæøå]/gi)?.length ?? 0) <= mostLetters;
}
