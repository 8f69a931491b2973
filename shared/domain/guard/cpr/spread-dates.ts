import { keyOf } from '../split-words.ts';
import { digitGroups } from './digit-groups.ts';
import type { Found, Group } from './found-numbers.ts';
import { namedDaysInDigits } from './named-days.ts';
import { monthNames, type ReadDate } from './read-date.ts';

/** A day of birth, wherever its parts stand. */
export interface SpreadDate extends Found {
  readonly date: Pick<ReadDate, 'day' | 'month' | 'year'>;
  /** As in the number, `070221`, or told part by part; `7/2-21` is how people write any date. */
  readonly isOfNumber: boolean;
  /** Its parts are called by name: `dag 05, måned 08`. */
  readonly isCalled: boolean;
  /** What its digits take up: no four of these are the last four. */
  readonly groups: readonly Group[];
}

const monthOrdinals =
  'første anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte'.split(' ');
/** `7. februar`, `i februar 2021`, `i ottende måned`: the month brought to digits, each keeping its place. */
const monthInWords = new RegExp(
  String.raw`(?<!\p{L})(?:(${Object.keys(monthNames)
    .sort((a, b) => b.length - a.length)
    .join(
      '|',
    )})(?=\.?[\s,/-]|\.?$)|(${monthOrdinals.join('|')})(?=\s{1,2}m(?:å|aa)ned))(?<=\d[.\s/-]{0,3}(?:i\s)?\p{L}+|(?:i|i år|fra)\s\p{L}+|^\p{L}+(?=,? den \d))`,
  'giu',
);

function monthsInDigits(text: string): string {
  return text.replace(monthInWords, (word, name?: string, ordinal?: string) => {
    const month = name
      ? monthNames[name.toLowerCase()]
      : monthOrdinals.indexOf((ordinal ?? '').toLowerCase()) + 1;
    return month ? String(month).padStart(2, '0').padEnd(word.length, ' ') : word;
  });
}

/** What may stand between the parts of one day: `dag 05, måned 08 og år 22`, `født i 2021 den 7. februar`. */
const betweenParts = new Set(
  `dag dagen dato datoen d den det maaned maaneden md mdr i aar aaret aarstal aarstallet aargang og saa sa derefter dernaest bagefter foedt f er var
  fra kommer med hun han naermere bestemt altsaa nemlig dvs har foedselsdag foedselsdagen hans hendes st`.split(
    /\s+/,
  ),
);
const mostBetween = 6;
const longestBetween = 48;
const longestMonth = 24;

/** Every day that three numbers tell, in one piece or apart. */
export function findSpreadDates(text: string): readonly SpreadDate[] {
  const withMonths = monthsInDigits(namedDaysInDigits(text));
  const groups = digitGroups(withMonths);
  return groups.flatMap((group, at) => {
    const whole = inOnePiece(group);
    if (whole) return [whole];
    return [inParts(groups, at, text), inTwo(groups, at)].filter((each) => each !== undefined);
  });
}

function inOnePiece(group: Group): SpreadDate | undefined {
  if (group.digits.length !== 6 && group.digits.length !== 8) return undefined;
  const { digits } = group;
  return dateOf([group], digits.slice(0, 2), digits.slice(2, 4), digits.slice(4), 'in one piece');
}

/** `1505 først, så 21`. */
function inTwo(groups: readonly Group[], at: number): SpreadDate | undefined {
  const [a, b] = [groups[at], groups[at + 1]];
  if (!a || !b || a.digits.length !== 4 || b.digits.length !== 2 || !isBetween(b.gap)) return undefined;
  return dateOf([a, b], a.digits.slice(0, 2), a.digits.slice(2), b.digits, 'in one piece');
}

type Part = 'day' | 'month' | 'year';

/** Each part by what it is called or by how it looks, and else by its place. */
function inParts(groups: readonly Group[], at: number, text: string): SpreadDate | undefined {
  const three = groups.slice(at, at + 3);
  const [a, b, c] = three;
  if (!a || !b || !c || !isBetween(b.gap) || !isBetween(c.gap)) return undefined;
  const told = three.map((group) => partOf(group, text));
  const left: Part[] = (['day', 'month', 'year'] as const).filter((part) => !told.includes(part));
  const parts = new Map(three.map((group, i) => [told[i] ?? left.shift() ?? 'day', group.digits]));
  if (parts.size < 3) return undefined;
  const isDictated = three.every(isPair) && /\p{L}/u.test(b.gap) && /\p{L}/u.test(c.gap);
  const isCalled = isDictated || told.filter((part) => part !== undefined).length > 1;
  const sort = isCalled ? 'called' : three.every(isPair) ? 'in one piece' : 'written';
  return dateOf(three, parts.get('day') ?? '', parts.get('month') ?? '', parts.get('year') ?? '', sort);
}

function isPair({ digits }: Group): boolean {
  return digits.length === 2;
}

function partOf({ digits, start, gap }: Group, text: string): Part | undefined {
  // A digit here stands for letters of the text: for a month’s, or for a named day’s, whose parts stand in order.
  const inLetters = text.slice(start, start + longestMonth);
  if (/^\p{L}/u.test(inLetters)) return startsWithMonth(inLetters) ? 'month' : undefined;
  const after = keyOf(text.slice(start + digits.length, start + digits.length + 16).toLowerCase());
  const called = after.match(/^\.?\s{1,2}(?:er|var)\s{1,2}(dag|maaned|aar)/)?.[1];
  if (called) return called === 'dag' ? 'day' : called === 'aar' ? 'year' : 'month';
  const before = keyOf(gap.toLowerCase());
  if (/^(?:19|20)\d\d$/.test(digits) || /(?:aar|aaret|aargang|aarstal\w*)\W*(?:er\W*)?$|['’]$/.test(before))
    return 'year';
  if (
    /m(?:aa?ned|d|dr)\w*\W*(?:er\W*)?(?:den\W*)?$/.test(before) ||
    /^\.?\s{1,2}m(?:å|aa)ned/u.test(text.slice(start + digits.length))
  )
    return 'month';
  return /(?:dag\w*|den|\bd)\W*(?:er\W*)?(?:den\W*)?$/.test(before) ? 'day' : undefined;
}

/** `marts`, `ottende måned`; but not `første juledag`. */
function startsWithMonth(text: string): boolean {
  const [word = '', next] = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  return (
    Object.hasOwn(monthNames, word) || (monthOrdinals.includes(word) && /^m(?:å|aa)ned/.test(next ?? ''))
  );
}

function isBetween(gap: string): boolean {
  if (gap.length > longestBetween) return false;
  const words = keyOf(gap.toLowerCase()).match(/\p{L}+/gu) ?? [];
  return words.length <= mostBetween && words.every((word) => betweenParts.has(word));
}

function dateOf(
  groups: readonly Group[],
  day: string,
  month: string,
  year: string,
  sort: 'in one piece' | 'called' | 'written',
): SpreadDate | undefined {
  const isYear = year.length === 2 || /^(?:19|20)\d\d$/.test(year);
  if (!isYear || day.length > 2 || month.length > 2) return undefined;
  const date = { day: Number(day), month: Number(month), year };
  if (date.month < 1 || date.month > 12 || date.day < 1 || date.day > 91) return undefined;
  const [isOfNumber, isCalled] = [sort !== 'written', sort === 'called'];
  return { date, isOfNumber, isCalled, groups, start: groups[0]?.start ?? 0, end: groups.at(-1)?.end ?? 0 };
}
