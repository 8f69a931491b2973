import { isPlace } from '../known-words/known-words.ts';
import { endsInGluedLabel } from './cpr-label.ts';
import type { Found, Numbers } from './found-numbers.ts';

/**
 * How a number is written. `run`: ten digits without a gap. `number`: six and four. `pairs`: the last four in pairs.
 * `date`: four digits after a written date.
 */
export type Sort = 'run' | 'number' | 'pairs' | 'grouped' | 'date';

interface Last {
  readonly serial: string;
  readonly isInPairs: boolean;
}

const aboutPersons = /cpr|person|barn|borger|journal|elev|bruger|user|child|patient|pnr/i;
const aboutNews =
  /avis|nyhed|news|artikel|artikler|article|blog|post|story|produkt|product|vare|shop|ordre|order|butik|item|watch|youtu|\btv|dr\.dk|maps|zoom|meet|event|billet|isbn|faktura|side|page|arkiv/i;
const someNumber =
  /(?<!\p{L})(?:konto|reg|faktura|ordre|order|invoice|ean|cvr|iban|bilag|sag|journal|vare|p(?=-|nr|nummer|\s)|serie|model|isbn|sporing|track|pakke|forsendelse|reference|ref|medlem|kunde|licens|abonnement|måler|wifi|kode|møde|meeting|zoom|booking|bestilling|kvittering|tilbud|rekvisition|ticket|billet|telefon|tlf|mobil|lån|nota|id)[\p{L}-]*[.:#\s]*(?:(?:nr|nummer|no|id)[.:\s]*)?(?:er\s|på\s|lyder\s)?#?(?:\d{4}[\s-])?$/iu;
/** Words for things that are sold or sent: near them, even `120321-1234` is no CPR number. */
const tradeNumber =
  /(?<!\p{L})(?:faktura|ordre|order|invoice|vare|serie|model|isbn|sporing|track|pakke|forsendelse|booking|bestilling|kvittering|tilbud|rekvisition|billet|ticket|konto|kunde|måler|nota)[\p{L}-]*[.:#\s]*(?:(?:nr|nummer|no|id)[.:\s]*)?(?:er\s|på\s|lyder\s|fra\s|af\s)?#?$/iu;
/** `Mødet 14.10.26 1630`. */
const isOfMeeting =
  /(?:møde|mødet|mødes|kl|afgang|åbent hus|\p{L}*fest|festen|\p{L}*tur|turen|arrangement\p{L}*|kursus\p{L}*|dato|start|slut|program\p{L}*)[.:]?\s(?:\p{L}+\s)?(?:d\.?\s?|den\s)?$/iu;
/** `24.11.2026 0930 personalemøde`. */
const meetingAfter =
  /^,?\s(?:\p{L}+\s)?\p{L}*(?:møde|fest|tur|kursus|arrangement|samling|samtale|besøg|vagt)/iu;
/** `IMG_20260914_1033`. */
const ofPicture =
  /(?:img|vid|pxl|dsc\p{L}*|screenshot|skærmbillede|foto|billede|whatsapp|mvi|scan)\p{L}*[_\s-]{0,2}$/iu;
const unitAfter =
  /^\s?(?:kr|kroner|,-|dkk|stk|km|m2|m²|meter|mm|cm|gram|g|ml|liter|l|børn|voksne|personer|deltagere|timer|min|minutter|trin|point|skridt|euro|€|beads|buttons|kids|children|adults|people|pieces|pcs|steps|points|hours|minutes|perler|knapper|kastanjer|agern|brikker|klodser|%|procent|pct)(?![\p{L}])/iu;
const farthestUnit = 24;
/** `+46 0701 23 45 67`. A Danish telephone number has eight digits, so ten after +45 are none. */
const foreign = /(?:\+|(?<!\d)00)(?!45)\d{2}[\s-]?$/;

/** Whether what looks like a CPR number is something else, by what stands around it. */
export function isOtherNumber(numbers: Numbers, found: Found, sort: Sort, last?: Last): boolean {
  const { text } = numbers;
  const before = text.slice(Math.max(0, found.start - 48), found.start);
  const after = text.slice(found.end, found.end + farthestUnit);
  const link = numbers.links.find(({ start, end }) => found.start >= start && found.start < end);
  if (link && isNewsLink(text.slice(link.start, link.end))) return true;
  if (last && ofPicture.test(before) && isHour(last.serial)) return true;
  if (isPartOfMore(before, after, sort, last) || foreign.test(before)) return true;
  if (sort === 'run') return isRunOfOthers(before, after);
  if (sort === 'number')
    return tradeNumber.test(before) || isOfProgram(before, after, last) || isCounted(text, found);
  if (unitAfter.test(after)) return true;
  if (tradeNumber.test(before)) return true;
  return sort === 'grouped' && (/\+$|ring\s(?:\p{L}+\s){0,2}$/u.test(before) || someNumber.test(before));
}

/** Whether an account, an order or the like has the digits that come after. */
export function isSomeNumber(before: string): boolean {
  return someNumber.test(before) || tradeNumber.test(before);
}

/** Whether a unit stands after a number: `1475 kr`. */
export function isCountOf(after: string): boolean {
  return unitAfter.test(after.slice(0, farthestUnit));
}

function isNewsLink(link: string): boolean {
  return aboutNews.test(link) && !aboutPersons.test(link.replace(/^https?:\/\/[^/]*/i, ''));
}

/** A longer number, another date, or the hours of a day: `14-09-26 1030-1200`. */
function isPartOfMore(before: string, after: string, sort: Sort, last: Last | undefined): boolean {
  if (/^[-./]\d\d[-./]\d\d/.test(after) || (sort !== 'run' && /\d$/.test(before))) return true;
  if ((sort === 'pairs' || last?.isInPairs) && /^[^\S\n]?\d|^[.:/\p{Pd}]\d/u.test(after)) return true;
  if (!last) return false;
  if (isHour(last.serial) && isHour(after.match(/^\s?[-–—]\s?(\d{4})(?!\d)/)?.[1] ?? '')) return true;
  if (sort !== 'date') return false;
  if (/\d[-./]$/.test(before)) return true;
  // `14.09.26: 2030 4050`, `1/3-21 12:30`.
  if (isHour(last.serial) && (isOfMeeting.test(before) || meetingAfter.test(after))) return true;
  return isPostalCode(after) || /^ \d{4}(?!\d)/.test(after) || /^[.:]\d\d/.test(after);
}

/** `14. maj 2025, 8000 Aarhus`. */
function isPostalCode(after: string): boolean {
  return isPlace(after.match(/^\s(\p{Lu}\p{Ll}+)/u)?.[1]?.toLowerCase() ?? '');
}

/** `Bestilt 120926: 1500 perler`; but `120926-1500` is one number, whatever follows. */
function isCounted(text: string, { end }: Found): boolean {
  return !/\p{Pd}$/u.test(text.slice(0, end - 4).slice(-1)) && isCountOf(text.slice(end));
}

/** `Programmet 120926: 0930 velkomst`; nobody plans for 09.31. */
function isOfProgram(before: string, after: string, last: Last | undefined): boolean {
  const isRound = last !== undefined && isHour(last.serial) && /[05]$/.test(last.serial);
  return isRound && isOfMeeting.test(before) && /^[\s,]/.test(after);
}

function isHour(four: string): boolean {
  return /^(?:[01]\d|2[0-3])[0-5]\d$/.test(four);
}

/** Whether ten digits without a gap are an account, an order or the like. */
function isRunOfOthers(before: string, after: string): boolean {
  if (/\+\s?$/.test(before) || someNumber.test(before)) return true;
  if (endsInGluedLabel(before)) return false;
  const word = (before.match(/[\p{L}\d]*$/u)?.[0] ?? '') + (after.match(/^[\p{L}\d]*/u)?.[0] ?? '');
  return /\d/.test(word);
}
