import { datesIn } from './dates-beside.ts';
import type { Found, Group, Numbers } from './found-numbers.ts';
import { isCountOf, isOtherNumber } from './other-number.ts';
import { isDigitsOfNumber, isPlausible } from './plausible.ts';
import { isOfTrade } from './trade.ts';

const lastFour =
  /(?<!\p{L})(?:(?:sidste|last)\s(?:fire|four|4)|(?:fire|4)\ssidste|(?:four|4)\slast\s(?:digits|ones)|først\s(?:kommer\s)?de\s(?:fire|4)(?:\s(?:cifre|tal))?(?=[:,\s]{1,3}(?:er\s)?\d)|de\s(?:fire|4)\sførst(?=[:,\s]{1,3}(?:er\s)?\d)|slutcif\p{L}*|endelse\p{L}*|løbenr\p{L}*|løbenummer\p{L}*|kontrolcif\p{L}*|cpr\p{L}*|personn\p{L}*|efterfulgt|de andre (?:fire|4))(?<between>[^\d\n]{0,40}(?:4\s[^\d\n]{1,25})?)(?<four>\d(?:\s{0,8}\d){3})(?!\s?\d)/giu;
/** `4455 er de sidste fire`, but not `de sidste fire børn`. */
const fourFirst =
  /(?<![\d./-])(\d(?:\s{0,3}\d){3})\s(?:\p{L}+\s){0,3}(?:(?:sidste|last)\s(?:fire|four|4)|(?:fire|4)\ssidste)(?=\s*(?:$|[.,;:!?)\n]|(?:cifre|tal|i|og|digits|of|and)(?!\p{L})))/giu;
/** `cpr ender på det samme som koden til skuret: 4455`, `resten af hendes personnummer er 4455`. */
const endOfSaid =
  /(?:(?:cpr|crp|personn)[^\d\n]{0,30}(?:slut|end|sidst|rest|last)|(?:sidst|rest|end(?:er|e|ing)|last)[a-z]*\s[^\d\n]{0,30}(?:cpr|crp|personn))[^\d\n]{0,80}(\d(?:\s?\d){3})(?!\s?\d)/gi;
/** Characters that may stand between the two halves. */
const reach = 160;
/** And where the four are called the end of a person’s number. */
const reachOfSaid = 600;
/** As far as `er`, `er så`, `: ` take it from the words that speak of the four. */
const nearHour = 10;
/** Such as plans are made of. */
export const roundHour = /^(?:[01]\d|2[0-3])[0-5][05]$/;
const dateDigits = 6;

/**
 * Finds a date and the four digits that are said to be its last, in either order: `De sidste fire er 1234, og hun er
 * født 1/3-21`.
 */
export function findToldApart({ text, isSaid }: Numbers): readonly Found[] {
  const halves = [
    ...[...text.matchAll(lastFour)]
      .filter(({ index, 0: whole, groups }) => {
        const { between = '', four = '' } = groups ?? {};
        const isOther = isOfMatter(between) && !isSaid;
        return !isOther && !isHour(whole, between, four) && !isCountOf(text.slice(index + whole.length));
      })
      .map(({ index, 0: whole, groups }) => ({
        start: index + whole.length - (groups?.four ?? '').length,
        end: index + whole.length,
        reach,
      })),
    ...(isSaid ? endsSaid(text) : []),
    ...[...text.matchAll(fourFirst)].map(({ index, 1: four = '' }) => ({
      start: index,
      end: index + four.length,
      reach,
    })),
  ];
  if (halves.length === 0) return [];
  const dates = datesIn(text);
  return halves.flatMap(({ start, end, reach: far }) => {
    const date = dates.find(
      (each) =>
        (each.end <= start && start - each.end <= far) || (each.start >= end && each.start - end <= far),
    );
    return date ? [{ start: Math.min(date.start, start), end: Math.max(date.end, end) }] : [];
  });
}

function endsSaid(text: string): readonly (Found & { readonly reach: number })[] {
  return [...text.matchAll(endOfSaid)]
    .filter(([, four = '']) => !roundHour.test(four))
    .map(({ index, 0: whole, 1: four = '' }) => {
      const end = index + whole.length;
      return { start: end - four.length, end, reach: reachOfSaid };
    });
}

/** `de sidste fire blev hentet 1630`, `de fire først: 1645`: children, and an hour of the plan. */
function isHour(whole: string, between: string, four: string): boolean {
  return (between.length > nearHour || /først/i.test(whole)) && roundHour.test(four);
}

/** `The last four digits of the case number: 4417`. */
function isOfMatter(between: string): boolean {
  return /(?<!\p{L})(?:sag|case|ord(?:re|er)|faktura|invoice|konto|account|telefon|phone|seri|vare|item)/iu.test(
    between,
  );
}

/** Six digits, and four alone further on: `120321 er dagen, tallet bagved er 4455`. */
const sixThenFour =
  /(?<![\d/.-])(?<date>\d{6})(?![\d/]|-\d\d-)[^\d]{1,60}?(?<![\d.:/,+])(?<four>\d{4})(?=\s{0,2}(?:$|[.,;:!?)\n](?!\d)|(?:så|sagde|siger|er|står)(?!\p{L})))/giu;
/** Said to be a CPR number, but written wrongly: `cpr 310221-1234`, `cpr nr. 120321-123`. */
const saidToBeOne =
  /(?<!\p{L})(?:cpr|crp|personnr|personnummer)\p{L}*[-.:#\s]{0,3}(?:(?:nr|nummer(?:et)?|no)[.:\s]{1,2})?(?:er\s|på\s(?:\p{L}+\s)?|lyder\s|hedder\s)?\d{5,7}[\s\p{Pd}._/]{1,3}\d{3,5}(?!\d)/giu;

/** Finds what the digits alone do not show, but the words around them say. */
export function findBySaying(numbers: Numbers): readonly Found[] {
  const { text } = numbers;
  const said = [...text.matchAll(saidToBeOne)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
  const apart = [...text.matchAll(sixThenFour)].flatMap(({ index, 0: whole, groups }) => {
    const { date = '', four = '' } = groups ?? {};
    const found = { start: index, end: index + whole.length };
    const isOther =
      /^(?:19|20)\d\d$|^(?:[01]\d|2[0-3])[0-5]\d$/.test(four) ||
      isOtherNumber(numbers, found, 'grouped') ||
      isOfTrade(
        numbers,
        { start: index, end: index + date.length },
        { start: found.end - four.length, end: found.end },
      );
    return !isOther && isDigitsOfNumber(`${date}${four}`) ? [found] : [];
  });
  return [...said, ...apart];
}

export const telling =
  /(?<!\p{L})(?:først|første|sidst|sidste|resten|derefter|slutter|ender|begynder|starter|cifre\p{L}*|løben\p{L}*|kontrol\p{L}*)(?!\p{L})/iu;
const longestTelling = 80;
const mostParts = 10;
const whole = 10;

/** Finds a number whose parts are told one by one: `De første fire er 1203, så kommer 21, og til sidst 4455`. */
export function findPartByPart({ groups, isTold: isToldSomewhere }: Numbers, at: number): readonly Found[] {
  if (!isToldSomewhere) return [];
  let digits = '';
  let isTold = false;
  let last: Group | undefined;
  for (const group of groups.slice(at, at + mostParts + 2)) {
    if (last && group.gap.length > longestTelling) return [];
    isTold ||= last !== undefined && telling.test(group.gap);
    // The “4” of “de sidste 4”, the “6” of “de første 6”.
    const isCount = group.digits.length === 1 && /(?:sidste|første)\s$/i.test(group.gap);
    if (!isCount) digits += group.digits;
    last = group;
    if (digits.length >= whole) break;
  }
  const date = {
    day: Number(digits.slice(0, 2)),
    month: Number(digits.slice(2, 4)),
    year: digits.slice(4, 6),
  };
  const isNumber =
    digits.length === whole && date.month >= 1 && date.month <= 12 && isPlausible(date, digits.slice(6));
  // `Mødet 120926 slutter, og bagefter går bussen 1645`: who is meant by it reads `spread-halves.ts`.
  const isWithHour = groups[at]?.digits.length === dateDigits && roundHour.test(last?.digits ?? '');
  return isTold && isNumber && !isWithHour && last ? [{ start: groups[at]?.start ?? 0, end: last.end }] : [];
}
