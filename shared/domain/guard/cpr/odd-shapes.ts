import { endsInLabel } from './cpr-label.ts';
import type { Found, Group, Numbers } from './found-numbers.ts';
import { gapBetween } from './gaps.ts';
import { isOtherNumber } from './other-number.ts';
import { isDigitsOfNumber } from './plausible.ts';

/** Groupings that telephone numbers, times and lists have too, or that are read elsewhere. */
const usual = new Set(['6 4', '2 2 2 2 2', '2 8', '8 2', '2 2 2 4', '2 2 4 2', '1 1 2 2 2 2']);
/** Telephones and lists have these, but not after the word. */
const cutOddly = new Set(['2 8', '8 2']);
const mostGroups = 10;
const farthestLabel = 60;
const dateDigits = 6;

/** `12 0321 1234`, `120 321 1234`, `1 2 0 3 2 1 1 2 3 4`, `12 03 21 12 34`: ten digits in groups that stand together. */
export function findOddlyGrouped(numbers: Numbers, at: number): readonly Found[] {
  const { groups } = numbers;
  const chain = chainFrom(groups, at);
  if (!chain) return [];
  const digits = chain.map((each) => each.digits).join('');
  const lengths = chain.map((each) => each.digits.length).join(' ');
  if (!isDigitsOfNumber(digits)) return [];
  const gaps = chain.slice(1).map(({ gap }) => gap);
  const inPairs = lengths === '2 2 2 2 2';
  const found = { start: chain[0]?.start ?? 0, end: chain.at(-1)?.end ?? 0 };
  // `personnummer 050 320 6, 918`.
  const isLabelled = endsInLabel(numbers.text.slice(Math.max(0, found.start - farthestLabel), found.start));
  if (usual.has(lengths) && !(inPairs && isOfOnePiece(gaps)) && !(isLabelled && cutOddly.has(lengths)))
    return [];
  if (!isLabelled && chain.length !== mostGroups && gaps.some((gap) => gap.includes(','))) return [];
  if (!isLabelled && isAmount(numbers.text, found)) return [];
  return isOtherNumber(numbers, found, inPairs ? 'pairs' : 'grouped') ? [] : [found];
}

/** `14.03.24 på 1.249,50 kr`: thousands after a date. */
function isAmount(text: string, { start, end }: Found): boolean {
  return (
    /\p{L}\.?\s(?:kr\.?\s|dkk\s)?\d{1,3}\.\d{3}$/iu.test(text.slice(start, end)) &&
    /^(?!\d)/.test(text.slice(end))
  );
}

/** Groups from here on that make up ten digits, if the group before does not belong to them. */
function chainFrom(groups: readonly Group[], at: number): readonly Group[] | undefined {
  const first = groups[at];
  if (!first || (first.isAfterShort && at > 0 && !first.gap.includes('\n') && !isListed(groups, at)))
    return undefined;
  const chain = [first];
  let length = first.digits.length;
  for (let next = at + 1; length < mostGroups; next++) {
    const group = groups[next];
    // `27 1 0 18 og så 4 4 0 9`.
    const isTold = length === dateDigits && group !== undefined && gapBetween(group.gap) !== 'apart';
    if (!group || !(group.isAfterShort || isTold)) return undefined;
    chain.push(group);
    length += group.digits.length;
  }
  const after = groups[at + chain.length];
  const goesOn = after !== undefined && /^[ .:/-]$/.test(after.gap);
  return length === mostGroups && chain.length > 1 && !goesOn ? chain : undefined;
}

/** The group before is the number of a list item: `2. 12 03 21 44 55`. */
function isListed(groups: readonly Group[], at: number): boolean {
  return /^[.)]\s{1,3}$/.test(groups[at]?.gap ?? '') && /(?:^|\n)\s*$/.test(groups[at - 1]?.gap ?? '');
}

/** The same mark between all pairs, or blanks between them. A date with a time has a point or a colon somewhere. */
function isOfOnePiece(gaps: readonly string[]): boolean {
  if (/^[._/\-–]$/.test(gaps[0] ?? '') && gaps.every((gap) => gap === gaps[0])) return true;
  return (
    gaps[0] === gaps[1] &&
    /^\s$/.test(gaps[3] ?? '') &&
    /^[\s\p{Pd}]{1,3}$/u.test(gaps[2] ?? '') &&
    /^[ \t]$/.test(gaps[0] ?? '')
  );
}
