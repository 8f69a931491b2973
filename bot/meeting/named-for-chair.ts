import { mostNamedForChair } from '../../shared/domain/meeting/limits.ts';
import { firstName } from '../../shared/domain/person/first-name.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { plainWords } from '../feature/plain-words.ts';
import { readValues } from '../rows/row.ts';
import { membersIn, staffIn } from '../rows/unit-rows.ts';
import { chairText } from './text/chair-text.ts';
import { handsMeeting } from './told-of-chair.ts';

/** What a sentence about the chair is made of besides the name: “mødeleder på fredag”, “kan Ane godt lede mødet”. */
const noNames = new Set(
  [
    'mødeleder mødelederen afløser møde mødet statusmøde statusmødet leder lede leder led ledes styre tage tager over',
    'holde overtage skift skifte bytte kan kunne skal skulle vil ville må være blive bliver lad ny nye til som og så',
    'jeg vi man du han hun de den det mig os nogen hvem hvad hvordan hvornår hvorfor er godt gerne ikke næste gang',
    'denne her i dag morgen på om nu for stedet at resten af vores mandag tirsdag onsdag torsdag fredag',
    'bed bede spørg spørge lige du overtager tager videre giv overlad fra mit mig selv herfra resten faerdigt færdigt',
    'styrer holder kører køre vil ville gider få får fik ha have sætte med hvis om hellere ok okay nå ja nej hej men nu',
    'lederen chefen stedfortræderen nogen anden andre kollega vikar vikaren imens længe tak dagens kommende mon',
    'the chair meeting can will i next who somebody',
  ].flatMap((line) => line.split(' ')),
);

/**
 * Whom a sentence names, by first name; nobody of that name is an empty list, and no name at all is nothing. “Skift
 * mødeleder til Ane”: who is in the unit with an account, for the others cannot be asked.
 */
export async function namedIn(
  { call, unit }: Standing,
  words: string,
): Promise<readonly Person[] | undefined> {
  const left = namesLeft(words);
  if (left.length === 0) return undefined;
  const members = await readValues(call.ports, membersIn(unit.id));
  const found = members.filter(({ person, shared }) => {
    const first = firstName(person.name).toLowerCase();
    const initials = initialsOf(person);
    return !shared && left.some((word) => word.toLowerCase() === first || word === initials);
  });
  if (found.length > 0) return found.slice(0, mostNamedForChair).map(({ person }) => person);
  return unknownName(words) ? [] : undefined;
}

function namesLeft(words: string): readonly string[] {
  return (words.match(/\p{L}+/gu) ?? []).filter((word) => !noNames.has(word.toLowerCase()));
}

/** “DK” is Ditte Kjær; one letter is nobody. */
function initialsOf({ name = '' }: Person): string | undefined {
  const letters = name.split(/[\s-]+/u).map((each) => each.slice(0, 1).toUpperCase());
  return letters.length > 1 ? letters.join('') : undefined;
}

/** Where the sentence hands the meeting to somebody, the word that is left is their name, be it with a small letter. */
function unknownName(words: string): string | undefined {
  const left = namesLeft(words);
  const named = left.find((word) => isNamed(word, words));
  const small = handsMeeting.test(plainWords(words)) ? left[0] : undefined;
  return named ?? (small && `${small.slice(0, 1).toUpperCase()}${small.slice(1)}`);
}

/** Every sentence begins with a capital letter: there it is a name where something is said of it. */
function isNamed(word: string, words: string): boolean {
  if (!/^\p{Lu}/u.test(word)) return false;
  return (
    !words.startsWith(word) || /^\p{L}+ (?:\p{Lu}\p{L}+ )?(?:kan|skal|vil|må|leder|can|will)\b/u.test(words)
  );
}

/** Why nobody can be asked: there is no such colleague, or one who has no account. */
export async function unknownWords({ call, unit }: Standing, words: string): Promise<string | undefined> {
  const name = unknownName(words);
  if (!name) return undefined;
  const staff = await readValues(call.ports, staffIn(unit.id));
  const known = staff.find((each) => firstName(each.name).toLowerCase() === name.toLowerCase());
  const text = chairText[unit.language];
  return known ? text.noAccount(firstName(known.name)) : text.unknown(name, unit.name);
}
