import { lengthOf, lengthShape, monthNames, weekdayNames } from './date-words.ts';
import { addDays, addWeeks, type Day, mondayOf } from './day.ts';
import { daysIn, mondayOfWeek, namesWeekday, plain } from './written-day.ts';
import { feast } from './written-feast.ts';

export interface Span {
  readonly from: Day;
  readonly to: Day;
}

/** `fredag i næste uge`, `fredag uge 30`: one day, not a week. */
const dayOfWeekShape = new RegExp(
  String.raw`(?<!\p{L})(?:${weekdayNames.join('|')}) (?:i |in )?(?:(?:næste|naeste|next) (?:uge|week)|(?:uge|week) \d{1,2})`,
  'u',
);
/**
 * From one day to another, both in it: `til 14. august` begins today, `uge 30` on its Monday; `på fredag` is that day
 * alone. `til efter nytår` ends with New Year's Day. What could mean two things is not read: `over jul`, `i påsken`, `om to uger`.
 */
/** What is left of today is today. */
const restOfToday = /(?<!\p{L})(?:(?:resten af|rest of) (?:dagen|aftenen|the day)|i aften)(?!\p{L})/u;

export function writtenSpan(text: string, today: Day): Span | undefined {
  const words = plain(text).replace(restOfToday, 'i dag');
  // “Skriv ikke til mig før mandag”, “ingen beskeder før 4. januar”: that day is the first one again.
  const before =
    /(?<!\p{L})(?:(?:skriv\p{L}*|beskeder|forstyrre\p{L}*|fred|ro)(?!\p{L}).* (?:ind)?(?:før|foer|til) (?:på |paa )?|(?:stille|mund|kæft|kaeft) (?:ind)?(?:før|foer|til (?:på|paa)) )(?=\p{L}*dag(?!\p{L})|(?<=(?:før|foer) )(?:den |d\.? ?)?\d{1,2}[. /])/u.exec(
      words,
    );
  if (before && !/(?<!\p{L})(?:til og med|tom)(?!\p{L})/u.test(words)) {
    const then = words.slice(before.index + before[0].length);
    const [named, other] = daysIn(then, today);
    const day = named && comingOne(then, named, today);
    return day && !other && day > today ? { from: today, to: addDays(day, -1) } : undefined;
  }
  const newYear = untilAfterNewYear.test(words) ? feast.day(['nytår'], today) : undefined;
  if (newYear) return { from: today, to: newYear };
  if (/(?<!\p{L})(?:over|efter|inden|før|after|before)(?!\p{L})/u.test(words)) return undefined;
  const weeks = weeksIn(words.replace(dayOfWeekShape, '#'), today);
  if (weeks) return weeks;
  const [first, second, third] = daysIn(withBothMonths(words), today);
  const length = lengthIn(words);
  if (length && !second) return { from: first ?? today, to: addDays(first ?? today, length - 1) };
  if (!first || third) return undefined;
  if (second) {
    // On a Wednesday “fra mandag til onsdag” is next week's.
    const isWeekday = new RegExp(`til (?:på )?(?:${weekdayNames.join('|')})$`, 'u').test(words);
    const to = second < first && isWeekday ? addDays(second, 7) : second;
    return to >= first ? { from: first, to } : undefined;
  }
  return untilOne(words, first, today);
}

/** Of what lies behind a feast this alone has a day of its own: whoever is away until then is away on New Year's Day, too. */
const untilAfterNewYear =
  /(?<!\p{L})(?:(?:ind|frem )?til (?:lige )?efter (?:nytår|nytaar)|until after (?:the )?new year)(?!\p{L})/u;

/** One day is an end, a first day of work, or the only day; “fra mandag” tells no end. */
function untilOne(words: string, day: Day, today: Day): Span | undefined {
  const says = (...shapes: readonly string[]) =>
    new RegExp(String.raw`(?<!\p{L})(?:${shapes.join('|')})(?!\p{L})`, 'u').test(words);
  if (says('tilbage', 'igen', 'back')) return day > today ? { from: today, to: addDays(day, -1) } : undefined;
  if (says('fra', 'from')) return undefined;
  if (says('til', 'indtil', 'until', 'till', 'through', 'tom', String.raw`t\.o\.m\.`))
    return { from: today, to: comingOne(words, day, today) };
  return says('om', 'in') || feast.shape.test(words) ? undefined : { from: day, to: day };
}

/** On a Monday “til mandag” is the next one. */
function comingOne(words: string, day: Day, today: Day): Day {
  return day === today && namesWeekday(words) ? addDays(day, 7) : day;
}

/** Of `uge 29, 30 og 31` the first, and whatever follows. */
const weeksShape =
  /(?<!\p{L})(?:uge|ugerne|week|weeks) (\d{1,2})((?:(?: ?(?:,|-|–) ?| (?:til|og|to|and) | )(?:(?:uge|week) )?\d{1,2}(?!\d))*)(?!\d)/u;

/** `uge 30`, `uge 29-31`, `uge 29, 30 og 31`, `denne uge`, `næste uge`. */
function weeksIn(words: string, today: Day): Span | undefined {
  const monday = mondayOf(today);
  if (/(?<!\p{L})(?:næste|naeste|next) (?:uge|week)/u.test(words)) return week(addWeeks(monday, 1));
  if (
    /(?:denne|hele|this|resten af|rest of the) ?(?:uge|ugen|week)?(?!\p{L})/u.test(words) &&
    /uge|week/u.test(words)
  )
    return { from: today, to: addDays(monday, 6) };
  const [, first, more = ''] = weeksShape.exec(words) ?? [];
  if (!first) return undefined;
  const others = more.match(/\d+/gu)?.map(Number) ?? [];
  const last = others.at(-1);
  // “Uge 29 og 31” is no one span.
  const isList = others.length > 1 || /^(?:,| og| and| \d)/u.test(more);
  if (isList && others.some((week, index) => week !== Number(first) + index + 1)) return undefined;
  const [from, to] = [mondayOfWeek(Number(first), today), mondayOfWeek(last ?? Number(first), today)];
  if (!from || !to || to < from) return undefined;
  return /(?<!\p{L})(?:til|indtil|until) (?:og med )?uge/u.test(words) && !last
    ? { from: today, to: addDays(to, 6) }
    : { from: from < today ? today : from, to: addDays(to, 6) };
}

/** How many days: `i to uger`, `3 uger`, `10 dage`; “om to uger” is when, not how long. Of “de næste to dage” none is today. */
function lengthIn(words: string): number | undefined {
  const [, before, length = ''] =
    new RegExp(
      String.raw`(?<!\p{L})(om |in )?((?:(?:næste|naeste|next) )?${lengthShape})(?!\p{L})`,
      'u',
    ).exec(words) ?? [];
  if (before === 'om ') return undefined;
  const days = lengthOf(length);
  return days && /^(?:næste|naeste|next) .*(?:dage?|days?)$/u.test(length) ? days + 1 : days;
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

function week(monday: Day): Span {
  return { from: monday, to: addDays(monday, 6) };
}
