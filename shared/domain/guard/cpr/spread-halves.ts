import { isPlace } from '../known-words/known-words.ts';
import { keyOf } from '../split-words.ts';
import type { Found, Group, Numbers } from './found-numbers.ts';
import { isPlausible } from './plausible.ts';
import { findSpreadDates, type SpreadDate } from './spread-dates.ts';
import { roundHour } from './told-apart.ts';
import { isOfTrade } from './trade.ts';

/** Four digits that may be the last of a CPR number, and how plainly the words beside them say so. */
interface Four extends Found {
  readonly digits: string;
  readonly told: Told;
}

/** `as ending`: “endetallet er”; `as next`: “og bagefter”; `not`: they only stand there. */
type Told = 'as ending' | 'as next' | 'not';

const fewestDigits = 6;
/** How far the two halves may stand apart. */
const reach = 130;
const mostWordsApart = 18;
/** How far a word may stand from the four it speaks of. */
const beside = 48;

const ending = String.raw`(?:de |dem )?(?:fire|4) (?:sidste|bag(?:er|e)ste|hemmelige)|sidste (?:fire|4|tal\w*|cif\w*|del|bid|halvdel|led|stykke)|(?:fire|4) (?:tal|cif\w+)(?: (?:til sidst|bagefter|bagved|i enden|til slut))?|(?:fire|4) (?:til sidst|til slut|bagved|(?:i|paa|for) enden)|de sidste(?! (?:fire|4|\w+(?:er|e) ))|end?e(?:tal|cif|num)\w*|endelse\w*|slut(?:tal|cif|num)\w*|kontrol(?:tal|cif|num)\w*|loebe?n\w*|hemmelige tal|cpr\w*|personn\w*|(?:efter|ful)?fulgt af|(?:anden|andet|naeste) (?:del|bid|halvdel|besked|linje)|linje to|del (?:to|2)|(?:den|det) anden|resten(?: af \w+)?|halen|stregen|koden (?:til (?:det|ham|hende)|bagefter|efter)|slutter(?: \w+)?|ender(?: \w+)?|slut med|bag ved det|hoerer (?:til|sammen)(?: med)?`;
const next = String.raw`bagefter|til ?slut|til ?(?:aller)?sidst|derefter|dernaest|saa? (?:kommer|kom|er)|og saa?|saa|siden|senere|plus|samt|ved siden af|under|efter|(?:sagde|siger|skrev) \w+|det andet|tallet(?: du mangler)?|med|og|naar du har det saa`;
const linking = String.raw`(?:\W*(?:er|var|som|er|saa|lyder|hedder|staar|bliver|de|det|her|med|paa|nummeret|tallet|mig|hun|han|mor|far|bagefter|til|nu)){0,3}\W*$`;
const endingBefore = new RegExp(String.raw`(?<!\w)(?:${ending})${linking}`);
const nextBefore = new RegExp(String.raw`(?<!\w)(?:${next})${linking}`);
const endingAfter = new RegExp(
  String.raw`^\W{0,3}(?:(?:er|var|som|det|staar|slutter|ender|hoerer|i|hendes|hans|og) ?){0,3}(?:${ending})(?!\w)(?!\s(?:uge|boern|dag|aar|gang|min|maaned|time|paa listen))|^\W{0,3}(?:er )?(?:efter (?:stregen|datoen|det)|bagefter|bagved|til sidst|(?:i|paa|for) enden|slutter (?:det|nummeret))`,
);
/** Said of one person or of such a number. */
const person =
  /(?<!\w)(?:cpr|personn|nummer|nr|foed|barn|drengen|pigen|dreng|pige|han|hun|ham|hende|hans|hendes|mor|far|moren|faren|tandlaege|laege|sygehus|sundhedspl|ppr|journal|sygesikring|armbaandet|armbaand)/;
/** The first half of `+45 2345 6796`. */
const isOfTelephone = /(?:\+|(?<!\d)00)45[\s.-]?\d{4}[\s.-]$/;
/** Of these are the four before which they stand. */
const otherBefore =
  /(?:(?<!\w)(?:kl|klokken|tlf|telefon\w*|mobil\w*|ring|postnr|lokale|rum|vaerelse|ordre\w*|vare\w*|faktura\w*|konto\w*|kr|uge|bus\w*|(?<!(?:anden|andet|naeste|nederste|sidste) )linje|spor|(?:aar|aaret)(?!,)|side|pin\w*)|\w*(?:doer|alarm|port|skab|wifi|laas)\w*)\W*(?:(?:nr|nummer|er|paa|koden|til|skuret|doeren)\W*){0,3}$/;
const otherAfter =
  /^\s?(?:kr|kroner|,-|dkk|stk|km|m2|meter|cm|mm|gram|g|kg|ml|dl|liter|l|boern|voksne|personer|timer|min|minutter|trin|point|skridt|gange|perler|knapper|kastanjer|agern|%)(?!\w)|^\s?\p{Pd}\s?\d|^[.:,]\d/u;

/** Halves that other words part: `dag 05, måned 08 og år 22, og bagefter sagde hun 1149`; also the four digits first. */
export function findSpread(numbers: Numbers): readonly Found[] {
  const { text, groups } = numbers;
  if (groups.reduce((sum, { digits }) => sum + digits.length, 0) < fewestDigits) return [];
  const fours = foursIn(text, groups);
  if (fours.length === 0) return [];
  const dates = findSpreadDates(text);
  const isOfPerson = dates.length > 0 && person.test(spelledOut(text));
  return fours.flatMap((four) => {
    // Asked first of all pairs, of which a long text has very many.
    const isNear = ({ start, end }: Found) => start - four.end <= reach && four.start - end <= reach;
    const date = dates.find((each) => isNear(each) && belong(numbers, each, four, isOfPerson));
    return date ? [{ start: Math.min(date.start, four.start), end: Math.max(date.end, four.end) }] : [];
  });
}

function belong(numbers: Numbers, date: SpreadDate, four: Four, isOfPerson: boolean): boolean {
  const { text } = numbers;
  const isApart = date.end <= four.start || date.start >= four.end;
  if (!isApart || date.groups.some(({ start }) => start === four.start)) return false;
  const [from, to] = [Math.min(date.end, four.end), Math.max(date.start, four.start)];
  const between = text.slice(from, to);
  if ((between.match(/\p{L}+/gu)?.length ?? 0) > mostWordsApart) return false;
  if (!isPlausible(date.date, four.digits)) return false;
  if (isOfTrade(numbers, date, four)) return false;
  switch (four.told) {
    case 'as ending':
      return date.isOfNumber || isOfPerson || !isHourOrYear(four.digits);
    case 'as next':
      return (isOfPerson || date.isCalled) && date.isOfNumber && !isHourOrYear(four.digits);
    case 'not':
      return isOfPerson && date.groups.length === 1 && !isHourOrYear(four.digits) && !/\n/.test(between);
  }
}

/** Alone, in pairs, or one by one where words call them an ending. */
function foursIn(text: string, groups: readonly Group[]): readonly Four[] {
  return groups.flatMap((first, at) => {
    let last = at;
    let { digits } = first;
    while (digits.length < 4 && last - at < 3) {
      const more = groups[last + 1];
      if (!more || more.digits.length !== first.digits.length || !/^(?:\s{1,8}|, ?| og )$/.test(more.gap))
        break;
      digits += more.digits;
      last++;
    }
    const { start } = first;
    const end = groups[last]?.end ?? start;
    if (
      digits.length !== 4 ||
      /[\d./:,+\p{Pd}]$/u.test(text.slice(0, start).slice(-1)) ||
      isOfTelephone.test(text.slice(Math.max(0, start - beside), start)) ||
      /^\s?\d/.test(text.slice(end, end + 2))
    )
      return [];
    const before = wordsBefore(text, start);
    const after = text.slice(end, end + beside);
    if (otherBefore.test(before) || otherAfter.test(spelledOut(after)) || isPostalCode(after)) return [];
    const told = toldBy(before, spelledOut(after));
    return last > at && told !== 'as ending' ? [] : [{ digits, start, end, told }];
  });
}

/** No further back than the number before; the “2” of “del 2” and the “4” of “de sidste 4” are words. */
function wordsBefore(text: string, start: number): string {
  return spelledOut(text.slice(Math.max(0, start - beside), start))
    .replace(/(?<=(?:del|bid|linje|besked|halvdel) )2(?!\d)/g, 'to')
    .replace(/(?<=(?:sidste|de) )4(?!\d)/g, 'fire')
    .replace(/^.*\d(?=\D*$)/s, '');
}

function toldBy(before: string, after: string): Told {
  if (endingBefore.test(before) || endingAfter.test(after)) return 'as ending';
  return nextBefore.test(before) ? 'as next' : 'not';
}

/** A year, or an hour such as plans are made of. */
function isHourOrYear(four: string): boolean {
  return /^(?:19|20)\d\d$/.test(four) || roundHour.test(four);
}

function isPostalCode(after: string): boolean {
  return isPlace(after.match(/^\s(\p{Lu}\p{Ll}+)/u)?.[1]?.toLowerCase() ?? '');
}

/** Small letters, æ, ø and å written out, so that both spellings are read alike. */
function spelledOut(text: string): string {
  return keyOf(text.toLowerCase());
}
