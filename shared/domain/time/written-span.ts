import { addDays, addWeeks, type Day, isoWeekOf, mondayOf, mondayOfIsoWeek } from './day.ts';
import { daysIn, monthNames, plain } from './written-day.ts';

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

const counts: Readonly<Record<string, number>> = {
  ...{ en: 1, et: 1, one: 1, a: 1, to: 2, two: 2, tre: 3, three: 3, fire: 4, four: 4, fem: 5, five: 5 },
  ...{ seks: 6, six: 6, syv: 7, seven: 7, otte: 8, eight: 8 },
};

/** From one day to another, both in it: `til 14. august` begins today, `uge 30` on its Monday. */
export function writtenSpan(text: string, today: Day): Span | undefined {
  const words = plain(text);
  const weeks = weeksIn(words, today) ?? lengthIn(words, today);
  if (weeks) return weeks;
  const days = daysIn(withBothMonths(words), today);
  const [first, second] = days;
  if (!first || days.length > 2) return undefined;
  if (second) return second >= first ? { from: first, to: second } : undefined;
  // `fra mandag` has no end.
  const opensOnly = /(?<!\p{L})(?:fra|from)(?!\p{L})/u.test(words);
  return opensOnly ? undefined : { from: today, to: first };
}

/** `uge 30`, `uge 29-31`, `denne uge`, `næste uge`. */
function weeksIn(words: string, today: Day): Span | undefined {
  const monday = mondayOf(today);
  if (/(?<!\p{L})(?:næste|naeste|next) (?:uge|week)/u.test(words)) return week(addWeeks(monday, 1));
  if (
    /(?:denne|this|resten af|rest of the) ?(?:uge|ugen|week)?(?!\p{L})/u.test(words) &&
    /uge|week/u.test(words)
  )
    return { from: today, to: addDays(monday, 6) };
  const [, first, last] =
    /(?<!\p{L})(?:uge|ugerne|week|weeks) (\d{1,2})(?: ?(?:-|–|til|og|to|and) ?(?:uge |week )?(\d{1,2}))?(?!\d)/u.exec(
      words,
    ) ?? [];
  if (!first) return undefined;
  const [from, to] = [mondayOfWeek(Number(first), today), mondayOfWeek(Number(last ?? first), today)];
  if (!from || !to || to < from) return undefined;
  return /(?<!\p{L})(?:til|indtil|until) (?:og med )?uge/u.test(words) && !last
    ? { from: today, to: addDays(to, 6) }
    : { from: from < today ? today : from, to: addDays(to, 6) };
}

/** `i to uger`, `3 uger`, `10 dage`. */
function lengthIn(words: string, today: Day): Span | undefined {
  const [, count = '', unit = ''] =
    /(?<!\p{L})(\d{1,3}|\p{L}+) (uger?|weeks?|dage?|days?)(?!\p{L})/u.exec(words) ?? [];
  const number = /^\d/u.test(count) ? Number(count) : counts[count];
  if (!number) return undefined;
  const days = /^(?:u|w)/u.test(unit) ? number * 7 : number;
  return { from: today, to: addDays(today, days - 1) };
}

/** `3.-14. august` names its month once: writes it out at both days. */
function withBothMonths(words: string): string {
  return words.replace(
    new RegExp(
      String.raw`(?<!\d)(\d{1,2})\.? ?(?:-|–|til) ?(\d{1,2})\.? ?(${monthNames.join('|')})(?!\p{L})`,
      'u',
    ),
    '$1. $3 til $2. $3',
  );
}

function mondayOfWeek(number: number, today: Day): Day | undefined {
  if (number < 1 || number > 53) return undefined;
  const { year: now } = isoWeekOf(today);
  const thisYear = mondayOfIsoWeek(now, number);
  return addDays(thisYear, 6) >= today ? thisYear : mondayOfIsoWeek(now + 1, number);
}

function week(monday: Day): Span {
  return { from: monday, to: addDays(monday, 6) };
}
