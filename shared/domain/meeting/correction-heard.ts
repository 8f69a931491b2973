import { firstName } from '../person/first-name.ts';
import type { PlanSettings } from '../plan/settings.ts';
import { monthNames, weekdayNames } from '../time/date-words.ts';
import type { Day } from '../time/day.ts';
import { daysIn } from '../time/written-day.ts';
import { dayTold } from './day-told.ts';
import type { Attendee } from './meeting.ts';
import { withoutDays } from './other-day.ts';

/** What a sentence says is otherwise than a decision has it, in whatever order it says so. */
export interface Correction {
  /** Who does it from now on; nobody, where only the day is another. */
  readonly right: readonly Attendee[];
  /** Whom it is no longer with. */
  readonly wrong: readonly Attendee[];
  readonly by: Day | undefined;
  /** Every day that is named, also the one that it no longer is. */
  readonly days: readonly Day[];
  /** The rest: what the decision is about. */
  readonly about: string;
}

/** “Nej”, “rettelse:”, “ret …”: whoever begins so speaks of what stands there. */
const begins =
  /^\W*(?:(?:nej|hov|hovsa|ups|vent|undskyld|rettelse|ret(?:te)?|ændr(?:e)?|forkert|det\s+var\s+forkert|glem\s+(?:klokkeslættet|tidspunktet|datoen|dagen)|jeg\s+(?:mener|mente|sagde\s+forkert|skrev\s+forkert)|(?:(?:kan|vil|gider)\s+du\s+)?(?:lige\s+)?lav(?:e)?\s+(?:det|den)\s+om\s+til)(?!\p{L}))/iu;
const instead = /(?<!\p{L})(?:alligevel|i\s+stedet|overtager|rettelse)(?!\p{L})/iu;
const first = /(?<!\p{L})(?:først|fristen|datoen|udsættes|udskydes|rykkes|flyttes)(?!\p{L})/iu;
/** “Det er Ditte, der …” */
const isThey =
  /^\W*(?:(?:og|men|nej|jo)\W+)*det\s+(?:er|var|bliver|blev)\s+(?:ikke\s+)?\p{Lu}\p{L}+,?(?:\s+og\s+\p{Lu}\p{L}+,?)?\s+(?:der|som)\s/u;

/** Words of whoever puts something right, and of no decision. */
const ofCorrecting =
  /(?<!\p{L})(?:nej|hov|ups|vent|undskyld|rettelse\p{L}*|rett?e?|ændre?|forkert|dato(?:en)?|dag(?:en)?|person(?:en)?|frist(?:en)?|beslutning(?:en)?|opgave(?:n)?|alligevel|stedet|først|overtager|senest|inden|i\s+stedet\s+for|udsættes|udskydes|rykkes|flyttes|færdige?t?|hovsa|glem|skriv|jeg|sagde|skrev|lave?|om\s+til|kan\s+du|klokkeslæt\p{L}*|tidspunkt\p{L}*|jo|for\s+(?:sent|tidligt)|mener|mente|(?:han|hun|de)\s+har\s+fri|har\s+(?:han|hun|de)\s+fri)(?!\p{L})/giu;
const dates = new RegExp(
  `(?:d(?:en|\\.)?\\s*)?\\d{1,2}[./]?\\s*(?:(?:${monthNames.join('|')})(?!\\p{L})|\\d{1,2})?`,
  'giu',
);

/** Whichever day is meant, its name tells nothing of the decision. */
const dayNames = new RegExp(
  `(?<!\\p{L})(?:${weekdayNames.join('|')}|i\\s?(?:over)?morgen|uge\\s+\\d{1,2})(?!\\p{L})`,
  'giu',
);

/** “Skriv uge 44” */
const bareWeek = /(?<!\p{L})(?<!\b(?:i|inden|til|før|fra)\s+)uge(?=\s+\d)/iu;

const takenFrom =
  /(?<!\p{L})(?:(?:fjern|tag)\s+\p{L}+\s+(?:fra|af)|ikke|frem\s+for|fra|byt|skift|flyt|\p{L}+s\s+(?:opgave|tjans|job))/iu;

/** Before anybody's name is read: most sentences put nothing right. */
export function mayCorrectSomething(said: string): boolean {
  return [begins, instead, first, isThey, takenFrom].some((sign) => sign.test(said));
}

/** Nothing, where it says neither who nor when, or no word tells that something is put right. */
export function correctionHeard(
  said: string,
  people: readonly Attendee[],
  today: Day,
  rules: PlanSettings,
): Correction | undefined {
  const named = people.filter(({ name }) => only(people, name) && nameIn(name).test(said));
  const wrong = named.filter(({ name }) => isTakenFrom(said, name));
  const right = named.filter((each) => !wrong.includes(each));
  const days = daysIn(said, today);
  // “Torsdag i stedet, fredag har han fri”: the day that is said before that.
  const [anew] = /^.*?(?=\s+i\s+stedet(?!\p{L}))/isu.exec(said) ?? [];
  const chosen = anew === undefined ? undefined : daysIn(anew, today).at(-1);
  const last =
    days.length > 1
      ? days.at(-1)
      : (dayTold(said.replace(bareWeek, 'i uge'), today, rules)?.day ?? days.at(-1));
  const by = chosen ?? last;
  if (right.length === 0 && !by) return undefined;
  const isPutRight =
    begins.test(said) ||
    instead.test(said) ||
    wrong.length > 0 ||
    isThey.test(said) ||
    (by && first.test(said));
  if (!isPutRight) return undefined;
  const bare = named.reduce((words, { name }) => words.replace(nameIn(name), ' '), withoutDays(said));
  return {
    right,
    wrong,
    by,
    days,
    about: bare.replace(dayNames, ' ').replace(dates, ' ').replace(ofCorrecting, ' ').trim(),
  };
}

/** “… og ikke Emil”, “i stedet for Emil”, “Emil skal ikke”, “ret Emil til”, “Emils opgave”. */
function isTakenFrom(said: string, name: string): boolean {
  const who = `${RegExp.escape(firstName(name))}(?:\\s+${RegExp.escape(name.split(' ').slice(1).join(' '))})?`;
  return new RegExp(
    `(?<!\\p{L})(?:ikke(?:\\s+længere)?|i\\s+stedet\\s+for|frem\\s+for|(?:ret|byt|skift|flyt)(?:te|te?|ke)?|fra)\\s+${who}(?!\\p{L})|(?<!\\p{L})(?:fjern|tag)\\s+${who}\\s+(?:fra|af)(?!\\p{L})|(?<!\\p{L})${who}\\s+(?:skal|kan|vil|når|gør|er)\\s+(?:det\\s+)?(?:alligevel\\s+)?ikke(?!\\p{L})|(?<!\\p{L})${RegExp.escape(firstName(name))}s\\s+(?:opgave|tjans|job)`,
    'iu',
  ).test(said);
}

function only(people: readonly Attendee[], name: string): boolean {
  const said = firstName(name).toLowerCase();
  return people.filter((each) => firstName(each.name).toLowerCase() === said).length === 1;
}

function nameIn(name: string): RegExp {
  return new RegExp(`(?<!\\p{L})${RegExp.escape(firstName(name))}s?(?!\\p{L})`, 'giu');
}
