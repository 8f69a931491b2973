import { firstName } from '../person/first-name.ts';
import type { PlanSettings } from '../plan/settings.ts';
import { weekdayNames } from '../time/date-words.ts';
import type { Day } from '../time/day.ts';
import { dayTold } from './day-told.ts';
import { dayInWords } from './deadline-in-words.ts';
import { partsOf } from './doer-in-clause.ts';
import { daysSaid } from './other-day.ts';

const shortestDay = 6;
const weekday = `(?:${weekdayNames.filter(({ length }) => length >= shortestDay).join('|')})`;
/** Told from today: read weeks later it is another day, or none. */
const fromToday = new RegExp(
  `(?<!\\p{L})(?:${weekday}|i\\s?(?:over)?morgen|tomorrow|om\\s+\\p{L}+\\s+\\p{L}+|om\\s+\\d+\\s+\\p{L}+|(?:næste|denne|next|this)\\s+(?:uge|week))(?!\\p{L})`,
  'iu',
);
/** By then, and not on the very day. */
const isUntil = /^(?:inden|senest|til|før|by|before|until|i|in)\s|(?<!\p{L})(?:uge|week)$/iu;
const weekNumber = /(?<!\p{L})(?:uge|week)\s+\d/iu;

/** Of these the day is a part: “festen på tirsdag”, “først på tirsdag”, “og på tirsdag spørger vi”. */
const belongsBefore =
  /(?:(?<!\p{L})(?:og|men|eller|så|at|både|fra|til|for|indtil|om|end|allerede|først|klar|klart|klare|færdig|færdigt|færdige|kun|også|igen|tidligst|hver|and|or|but|not|ikke)|(?:fest|fester|festen|møde|mødet|møder|tur|turen|dag|dagen|besøg|besøget|vagt|vagten|menu|menuen))\s*$|[,;:(–-]\s*$/iu;
/** “På tirsdag og torsdag”, “på tirsdag kl. 10”, “på tirsdag, når de sover”. */
const belongsAfter = new RegExp(
  `^\\s*(?:(?:og|eller|and|or|–|-)\\s*(?:\\d|(?:på\\s+)?(?:${weekday}))|(?:kl\\.?|klokken|formiddag|eftermiddag|morgen|aften|middag|tidlig|sen|at|\\d)(?!\\p{L})|(?:før|efter|inden|mellem|fra|til|om|before|after)\\s+(?:kl|\\d|frokost|samling|middag|lur|mad|morgen|formiddag|eftermiddag|aften|spisning|lunch)|,?\\s*(?:hvor|når|hvis|der|som|da|when|if|where)(?!\\p{L}))`,
  'iu',
);
/** In a part that leans on another one it may be the day of something else. */
const leans =
  /(?<=\S\s+)(?:at|der|som|når|hvis|mens|fordi|hvor|hvad|hvem|that|when|if|while|because)(?!\p{L})/iu;

interface Told {
  readonly by: Day | undefined;
  readonly today: Day;
  readonly rules: PlanSettings;
  /** Who may stand behind the verb: “på tirsdag spørger Ane”. */
  readonly names: readonly string[];
  /** Whoever it is given to does it by that day; what else is said of a day may happen on it. */
  readonly doer: string | undefined;
  readonly spell: (day: Day) => string;
}

/**
 * “Ane køber krus” of “Ane køber krus senest på tirsdag”, said of the day that stands beside it; and “vi besøger gården
 * tirsdag 20. oktober” of “… på tirsdag”. Where the sentence could become another one it stays whole.
 */
export function withoutToldDay(text: string, { by, today, rules, names, doer, spell }: Told): string {
  const told = dayTold(text, today, rules);
  const [only, ...others] = daysSaid(text);
  if (!by || !only || others.length > 0 || told?.day !== by) return text;
  const { at, said } = only;
  if (!fromToday.test(said) || weekNumber.test(said) || dayInWords(said, by) === 'date') return text;
  const [before, after] = [text.slice(0, at), text.slice(at + said.length)];
  if (belongsAfter.test(after)) return text;
  const begins = before.trim() === '';
  // Where they are closed on the day that was said, it is neither that day nor the one before.
  if (told.closed === undefined && !isUntil.test(said) && !(doer && isInPart(doer, before, after)))
    return onTheDay(before, spell(by), after);
  if (begins) return turned(after, names) ?? text;
  if (belongsBefore.test(before) || leans.test(before)) return text;
  return `${before.trimEnd()}${after}`.trim();
}

/** “Vi besøger gården på tirsdag, Ane ringer til dem”: whoever rings is not who goes there on that day. */
function isInPart(doer: string, before: string, after: string): boolean {
  const part = `${partsOf(before).at(-1)} ${partsOf(after).at(0)}`;
  return new RegExp(`(?<!\\p{L})${RegExp.escape(firstName(doer))}(?!\\p{L})`, 'iu').test(part);
}

/** “Vi besøger gården tirsdag 20. oktober” */
function onTheDay(before: string, day: string, after: string): string {
  const spelled = before.trim() === '' ? day.charAt(0).toUpperCase() + day.slice(1) : day;
  return `${before}${spelled}${after}`;
}

/** “Ane spørger køkkenet” of “På tirsdag spørger Ane køkkenet”. */
function turned(after: string, names: readonly string[]): string | undefined {
  const who = [...names.flatMap((name) => [name, firstName(name)]), 'vi', 'alle']
    .toSorted((a, b) => b.length - a.length)
    .map((name) => RegExp.escape(name));
  const { verb, doer, rest } =
    new RegExp(
      `^\\s+(?<verb>\\p{L}+r|skal|vil|kan|må|\\p{L}+s)\\s+(?<doer>${who.join('|')})(?<rest>(?![\\p{L}]|\\s+(?:og|alle)\\s|,).*)$`,
      'isu',
    ).exec(after)?.groups ?? {};
  if (!verb || !doer || rest === undefined) return undefined;
  return `${doer.charAt(0).toUpperCase()}${doer.slice(1)} ${verb}${rest}`;
}
