import { saysNumber } from './cpr-label.ts';
import { betweenNumbers, soundsDictated } from './dictation.ts';
import {
  cardinal,
  cardinalIn,
  inSeveralWords,
  oneToNine,
  ordinalIn,
  ordinalNumber,
} from './number-values.ts';
import { spellThousands } from './thousands.ts';

const months =
  'januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december|january|february|march|may|june|july|october';
const fewestInARow = 4;
/** Beside a date in words, and after “cpr”, two numbers in words may be half of the last four. */
const fewestBeside = 2;
/** A single number in words is left as it stands. */
const fewestWords = 2;
const fewestCounted = 5;
const between = `ny\\slinje|new\\sline|${betweenNumbers.join('|')}`;
const dashes = '\\-\u2010-\u2015\u2212';
const noLetterBefore = '(?<![a-zæøåé])';
const noLetterAfter = '(?![a-zæøåé])';
const aboutFour = /sidste\s(?:fire|4)|(?:fire|4)\ssidste|last\sfour/i;

/** Built when somebody dictates: they are large. */
interface Patterns {
  readonly severalWords: RegExp;
  readonly row: RegExp;
  readonly rowBeside: RegExp;
  readonly isBetween: RegExp;
  readonly betweenInRow: RegExp;
  readonly withNought: RegExp;
  readonly date: RegExp;
  readonly numberInDate: RegExp;
  readonly thousands: RegExp;
}
let built: Patterns | undefined;

function patterns(): Patterns {
  built ??= {
    severalWords: new RegExp(inSeveralWords, 'gi'),
    row: rowOf(fewestInARow),
    rowBeside: rowOf(fewestBeside),
    isBetween: new RegExp(`^(?:${between})$`, 'i'),
    betweenInRow: new RegExp(`${noLetterBefore}(?:${between})${noLetterAfter}`, 'gi'),
    withNought: new RegExp(`${noLetterBefore}(?:nul|oh|zero)(\\s{1,2})(${oneToNine})${noLetterAfter}`, 'gi'),
    date: dateInWords(),
    numberInDate: new RegExp(
      `${noLetterBefore}(?:(?:tyve|twenty)\\s{1,2}(${cardinal})|${ordinalNumber}|${cardinal})${noLetterAfter}`,
      'gi',
    ),
    thousands: new RegExp(
      `${noLetterBefore}(to\\s?tusinde?|two\\sthousand|nitten\\s?hundrede?)\\s?(?:og|and)?\\s?(${cardinal})${noLetterAfter}`,
      'gi',
    ),
  };
  return built;
}

/** `nul et nul tre enogtyve, fire tre to en`, `31 12 tyve 33 femoghalvfjerds`. */
function rowOf(fewest: number): RegExp {
  const item = `(?:${cardinal}|\\d{6}|\\d{1,4})`;
  const joint = `[\\s,.:;/${dashes}]{1,40}(?:(?:${between})[\\s,.:;]{1,40}){0,2}`;
  return new RegExp(`(?<![a-zæøåé\\d])${item}(?:${joint}${item}){${fewest - 1},}(?![a-zæøåé\\d])`, 'gi');
}

/** `den tolvte marts`, `tolvte i tredje enogtyve`, `nul syv juni tyve`, `March twelfth twenty twenty-one`. */
function dateInWords(): RegExp {
  const nought = `(?:nul|oh|zero)\\s{1,2}${oneToNine}`;
  const day = `(?:${nought}|${ordinalNumber}|${cardinal})`;
  const dayAndMonth = `${ordinalNumber}\\s{1,2}${ordinalNumber}|${day}\\s{1,2}i\\s{1,2}${ordinalNumber}|${day}\\s{1,2}(?:(?:i|of)\\s{1,2})?(?:${months})`;
  const monthAndDay = `(?:${months})\\s{1,2}(?:the\\s)?${ordinalNumber}`;
  const year = `,?\\s{1,4}(?:(?:tyve|twenty)\\s{1,2})?${cardinal}`;
  return new RegExp(`${noLetterBefore}(?:${dayAndMonth}|${monthAndDay})(?:${year})?${noLetterAfter}`, 'gi');
}

/**
 * Replaces numbers in words by digits, filled up with blanks so that places stay right: `tolv` becomes `12` and two
 * blanks.
 */
export function spellInDigits(text: string): string {
  if (!soundsDictated(text)) return text;
  const { severalWords, thousands, date, row, rowBeside } = patterns();
  let hasDate = false;
  const withYears = text
    .replace(severalWords, (number) => number.replace(/[\s-]/g, '').padEnd(number.length, ' '))
    .replace(thousands, (year, century: string, rest: string) => {
      const digits = (cardinalIn(rest.toLowerCase()) ?? '').padStart(2, '0');
      return `${century.toLowerCase().startsWith('n') ? 19 : 20}${digits}`.padEnd(year.length, ' ');
    });
  const withDates = spellThousands(withYears).replace(date, (found) => {
    hasDate = true;
    return dateInDigits(found);
  });

  const isBeside = hasDate || saysNumber(text) || aboutFour.test(text);
  return withDates.replace(isBeside ? rowBeside : row, rowInDigits);
}

function dateInDigits(date: string): string {
  const { withNought, numberInDate } = patterns();
  return date
    .replace(withNought, noughtInDigits)
    .replace(numberInDate, (number, year?: string) =>
      year === undefined ? inDigits(number) : yearInDigits(number, year),
    );
}

function rowInDigits(row: string): string {
  const { isBetween, withNought, betweenInRow } = patterns();
  const words = row.match(/[a-zæøåé]+/gi)?.filter((word) => !isBetween.test(word)) ?? [];
  if (words.length < fewestWords) return row;
  const digits = row
    .replace(/[^a-zæøåé\d\n]/gi, ' ')
    .replace(betweenInRow, (word) => ' '.repeat(word.length))
    .replace(withNought, noughtInDigits)
    .replace(/[a-zæøåé]+/gi, inDigits);
  return isCounting(digits.match(/\d+/g)?.map(Number) ?? []) ? row : digits;
}

/** `otte ni ti elleve tolv`: children count, up or down. */
function isCounting(numbers: readonly number[]): boolean {
  const step = (numbers[1] ?? 0) - (numbers[0] ?? 0);
  const isStep = Math.abs(step) === 1 && numbers.length >= fewestCounted;
  return isStep && numbers.every((each, i) => i === 0 || each - (numbers[i - 1] ?? 0) === step);
}

/** `nul tre` is 03. */
function noughtInDigits(both: string, _: string, digit: string): string {
  return `0${cardinalIn(digit.toLowerCase())}`.padEnd(both.length, ' ');
}

/** `tyve enogtyve` is 2021; `tyve femogfyrre` is 20, and half of the last four. */
function yearInDigits(year: string, ending: string): string {
  const digits = cardinalIn(ending.toLowerCase()) ?? '';
  const [first = ''] = year.split(/\s/);
  const isYear = digits.length === 2 && digits < '30';
  return isYear ? `20${digits}`.padEnd(year.length, ' ') : inDigits(first) + year.slice(first.length);
}

function inDigits(word: string): string {
  const lower = word.toLowerCase();
  return (cardinalIn(lower) ?? ordinalIn(lower))?.padEnd(word.length, ' ') ?? word;
}
