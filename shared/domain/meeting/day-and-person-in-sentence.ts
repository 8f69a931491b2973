import { firstName } from '../person/first-name.ts';
import { monthNames, weekdayNames } from '../time/date-words.ts';
import { addWeeks, type Day } from '../time/day.ts';
import { writtenDay } from '../time/written-day.ts';
import { feastNames } from '../time/written-feast.ts';
import { doerInWords } from './deadline-in-words.ts';
import { withoutAside } from './doer-in-clause.ts';
import type { Attendee } from './meeting.ts';

/** Shorter ones are words of their own. */
const shortestDay = 6;
const weekday = `(?:${weekdayNames.filter(({ length }) => length >= shortestDay).join('|')})(?!\\p{L})`;
const month = `(?:${monthNames.join('|')})(?!\\p{L})\\.?(?:\\s+\\d{4}(?!\\d))?`;
/** “Til 1/2 liter” and “til 8-9 børn” are no dates: with a stroke, nothing but the end of a part follows. */
const numbers = String.raw`\d{1,2}/\d{1,2}(?:[/-]\d{2,4})?(?=\s*(?:$|[.,;:)!]))|\d{1,2}\.\d{1,2}\.(?:\d{2,4}(?!\d))?`;
const date = `\\d{1,2}\\.?\\s*${month}|${numbers}`;
/** “… d. 22/1”, “… næste torsdag”: a date alone, which “i 1/2 time”, “3/4” and “fra d. 5/1” are not. */
const alone = new RegExp(
  `(?<before>\\d\\s+|(?<!\\p{L})(?:fra|siden|efter|from|since|after)\\s+(?:(?:${weekday},?|d\\.|den)\\s+)*)?(?<![\\p{L}\\d./-]|kl\\.?\\s*)(?<moment>(?:d\\.|den)\\s*(?:${date}|\\d{1,2}\\.\\d{1,2}(?!\\d))|(?!1/[2-8]|2/3|3/4)(?:${numbers})|(?<!hver\\s)${weekday}\\s+i\\s+(?:næste\\s+uge|uge\\s+\\d{1,2})|(?:næste|kommende|førstkommende|next)\\s+${weekday}(?!\\s*(?:og|and)\\s))`,
  'giu',
);
const moment = [
  `(?:${weekday},?\\s+)?(?:d(?:en|\\.)?\\s*)?(?:${date})`,
  `(?:næste|kommende|next)\\s+${weekday}`,
  `${weekday}(?:\\s+i\\s+(?:næste\\s+uge|uge\\s+\\d{1,2})|\\s+om\\s+(?:\\d{1,2}|en|to|tre|fire|fem|seks)\\s+uger?)?`,
  // “Senest den 23.”, and not “den 3. gang”.
  `(?:den|d\\.?)\\s*\\d{1,2}(?!\\d)\\.?(?=\\s*(?:$|[,;:)!]|(?:og|men|så|hvis|når|fordi)\\s))`,
  'i\\s?(?:over)?morgen(?!\\p{L})|tomorrow|om\\s+(?:\\d{1,2}|to|tre|fire|fem|seks)\\s+(?:uger|dage)',
  // “Inden for 14 dage”, “inden en uge”.
  '(?<=inden\\s+)(?:for\\s+)?(?:\\d{1,2}|en|to|tre|fire|fem|seks|otte)\\s+(?:uger?|dage?)(?!\\p{L}|\\s+(?:siden|før|efter))',
].join('|');
/** “Fra mandag” and “hver mandag” tell no day to have it done by. */
const deadline = new RegExp(
  `(?<before>(?:${weekday}|\\d)\\s+)?(?<!\\p{L})(?<!fra\\s)(?<how>inden|senest|til|på|før|frist(?:en)?(?:\\s+er)?:?|deadline(?:\\s+er)?:?|by|before|until)\\s+(?:(?:på|nu)\\s+)?(?<moment>${moment})`,
  'giu',
);

const feast = new RegExp(
  `(?<!\\p{L})(?<how>inden|senest|før|before|by)\\s+(?:til\\s+)?(?<moment>${feastNames.join('|')})(?!\\p{L})`,
  'giu',
);
const lengthAlone = /^(?:for\s+)?(?<length>\S+\s+(?:uger?|dage?))$/iu;
/** “Inden fredag”, said on a Friday, is the next one: today is called today. */
const onlyWeekday = new RegExp(`^${weekday}$`, 'iu');

interface Deadline {
  readonly day: Day;
  /** “Inden 10. januar”: not on a day when nobody is there. */
  readonly isBefore: boolean;
  readonly isFeast: boolean;
}

/** The day to have it done by, where a sentence plainly tells one. */
export function deadlineTold(text: string, today: Day): Day | undefined {
  return deadlineIn(text, today)?.day;
}

export function deadlineIn(text: string, today: Day): Deadline | undefined {
  const days = new Map<Day | undefined, Deadline | undefined>();
  for (const { groups } of deadlinesSaid(text)) {
    const { before, how = '', moment: told = '' } = groups ?? {};
    const day = writtenDay(told.replace(lengthAlone, 'om $<length>'), today);
    const next = day === today && onlyWeekday.test(told) ? addWeeks(day, 1) : day;
    const isFeast = feastNames.includes(told.toLowerCase());
    // “Mandag til fredag” is a week.
    if (before !== undefined || next === undefined) days.set(undefined, undefined);
    else days.set(next, { day: next, isBefore: /^(?:inden|før|before)$/iu.test(how), isFeast });
  }
  const [only] = days.values();
  return days.size === 1 && only && only.day > today ? only : undefined;
}

/** As they stand in a sentence. */
export function deadlinesSaid(text: string): readonly RegExpExecArray[] {
  const found = [...text.matchAll(deadline), ...text.matchAll(feast)];
  return found.length > 0 ? found : [...text.matchAll(alone)];
}

const verb = /^(?:\p{L}+r|skal|vil|kan|må|\p{L}+s|will|can)$/iu;

const takesOn =
  '(?:står\\s+for|tager\\s+sig\\s+af|sørger\\s+for|har\\s+ansvaret|er\\s+ansvarlig|gør\\s+det|ordner\\s+det|holder\\s+øje)';

/** One colleague sees to what is told before that. */
export function isSeenTo(text: string, people: readonly Attendee[]): boolean {
  return people.filter(({ name }) => seesToIt(text, name)).length === 1;
}

/** “De store deler frugt ud, Ane står for det”, “…, det gør Farida”: after what is done, who sees to it. */
function seesToIt(text: string, name: string): boolean {
  const first = RegExp.escape(firstName(name));
  return new RegExp(
    `[.,;:]\\s*(?:og\\s+)?(?:${first}\\s+${takesOn}|det\\s+(?:gør|klarer|ordner|står|sørger|tager)\\s+${first})(?!\\p{L})(?!\\s+også)`,
    'iu',
  ).test(text);
}

/** Who does it, where a sentence plainly names one colleague: “Ane køber krus”, and not “Ane og Emil køber krus”. */
export function doerTold(text: string, people: readonly Attendee[]): Attendee | undefined {
  const named = people.filter(
    ({ name }) =>
      (doerInWords(text, name, { isPerson: true }) || seesToIt(text, name)) && isAlone(text, name),
  );
  const [one] = named;
  return named.length === 1 ? one : undefined;
}

/** What somebody who does it themselves says in their name's place. */
const me = 'jeg';
/** “Det bliver mig, der taler med køkkenet” */
const mineToDo = /^(?<begins>\s*det\s+(?:er|bliver|blev)\s+)mig(?=,?\s+(?:der|som)\s)/iu;

/** Whether whoever says it takes it on: “jeg bestiller bøger”, and not “vi spiser, når jeg kommer”. */
export function isOwnDoing(text: string): boolean {
  return mineToDo.test(text) || (doerInWords(text, me, { isPerson: true }) && isAlone(text, me));
}

/**
 * “Ane bestiller bøger”, as it is read by the others, of her “jeg bestiller bøger”. Where more than the one word speaks
 * of her it stays as it was said.
 */
export function inTheirName(text: string, name: string): string {
  const first = firstName(name);
  const said = text.match(/(?<!\p{L})(?:jeg|mig|min|mit|mine|selv|vi|os|vores)(?!\p{L})/giu) ?? [];
  if (!first || said.length !== 1) return text;
  return text.replace(mineToDo, `$<begins>${first}`).replace(/(?<!\p{L})jeg(?!\p{L})/iu, first);
}

function isAlone(said: string, name: string): boolean {
  const first = firstName(name);
  const text = withoutAside(said);
  const after = new RegExp(`(?<!\\p{L})${RegExp.escape(first)}(?!\\p{L})(?<rest>.*)$`, 'isu').exec(text)
    ?.groups?.rest;
  if (
    after === undefined ||
    /^\s*(?:,(?!\s*(?:der|som)\s)|&|\/|(?:og|eller|samt|and|or)(?!\p{L}))/iu.test(after)
  )
    return false;
  const begins = text.trim().toLowerCase().startsWith(first.toLowerCase());
  const [second = '', third = ''] = after.match(/\p{L}+/gu) ?? [];
  // “På mandag spørger Ane køkkenet” has its verb before her; “Ane Lind køber” has her other name between.
  return !begins || verb.test(second) || (name.includes(second) && verb.test(third));
}
