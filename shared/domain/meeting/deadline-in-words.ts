import { type Day, weekdayOf } from '../time/day.ts';
import { doesFurtherOn } from './doer-in-clause.ts';

const weekdays = [
  ['mandag', 'monday'],
  ['tirsdag', 'tuesday'],
  ['onsdag', 'wednesday'],
  ['torsdag', 'thursday'],
  ['fredag', 'friday'],
  ['lørdag', 'saturday'],
  ['søndag', 'sunday'],
] as const;

/** As months are written in either language, and shortened. */
const months = [
  'jan(?:uary?|uar)?',
  'feb(?:ruary?|ruar)?',
  'mar(?:ts|ch)?',
  'apr(?:il)?',
  'maj|may',
  'jun[ie]?',
  'jul[iy]?',
  'aug(?:ust)?',
  'sep(?:t|tember)?',
  'o[kc]t(?:ober)?',
  'nov(?:ember)?',
  'de[cs](?:ember)?',
] as const;

/** “Hver fredag” is no day to have it done by; “inden fredag” is. */
const until =
  '(?:inden|senest|på|til|før|fra|nu|kommende|by|before|on|until|latest)\\s+(?:(?:på|næste|kommende|next)\\s+)?';

/**
 * How much of a deadline a decision's own words tell: the date itself, or its weekday or number alone, which nobody can place
 * two weeks later.
 */
export function dayInWords(text: string, day: Day): 'date' | 'weekday' | undefined {
  const date = Number(day.slice(8));
  const month = Number(day.slice(5, 7));
  const named = months[month - 1] ?? '';
  const says = (pattern: string) =>
    new RegExp(`(?<![\\p{L}\\d])(?:${pattern})(?![\\p{L}\\d])`, 'iu').test(text);
  const isDate =
    says(`0?${date}\\.?\\s*(?:${named})`) ||
    says(`(?:${named})\\.?\\s+${date}`) ||
    says(`0?${date}\\s*[/.]\\s*0?${month}`);
  if (isDate) return 'date';
  const weekday = weekdays[weekdayOf(day) - 1]?.join('|') ?? '';
  return says(`${until}(?:${weekday})`) || says(`(?:den|d\\.?)\\s*0?${date}`) ? 'weekday' : undefined;
}

/** What a sentence may begin with before its verb: “Fra mandag tager Ane …”. */
const openers =
  /^(?:fra|på|i|til|inden|senest|før|om|så|nu|fremover|herefter|derefter|hver|næste|mandag|tirsdag|onsdag|torsdag|fredag|from|on|in|by|before|next|every)$/iu;

/**
 * Whether a decision's own words say that this one does it: “Ane prøver det”, “På mandag spørger Ane køkkenet”. Not
 * “Carla hjælper Ane”, nor “vi henter jakkerne, når Ane kommer”. Of a person, it may also stand further on.
 */
export function doerInWords(text: string, name: string, { isPerson }: { isPerson: boolean }): boolean {
  const words = wordsOf(text.replace(itIs, ''));
  const whole = wordsOf(name);
  const [first] = whole;
  if (!first) return false;
  // “Vi alle” is no name, and one word in small letters none either: “alle” begins many a sentence.
  if (!isPerson && (whole.length > 1 || !/^\p{Lu}/u.test(name)))
    return whole.length > 1 && whole.every((word, at) => word === words[at]);
  const at = words.indexOf(first);
  if (at <= 0) return at === 0;
  const isAfterVerb = /r$/u.test(words[at - 1] ?? '');
  const isOpened = isAfterVerb && openers.test(words[0] ?? '') && at <= mostBefore;
  return isOpened || (isPerson && doesFurtherOn(text, name));
}

/** “Det bliver Ane, der spørger køkkenet” */
const itIs = /^\s*det\s+(?:er|bliver|blev)\s+(?=\p{Lu}[^.;:]*?\s(?:der|som)\s)/iu;

/** “På mandag spørger Ane”; further on, the name belongs to another sentence. */
const mostBefore = 4;

function wordsOf(text: string): readonly string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+(?:[-’'][\p{L}]+)*/gu) ?? [];
}
