import { firstName } from '../person/first-name.ts';
import { type Person, samePerson } from '../person/person.ts';
import type { Attendee, Decision } from './meeting.ts';

const and = /\s*(?:,|&|\/|\+|(?<!\p{L})(?:og|and)(?!\p{L}))\s*/giu;

/** “Emil og”, “og Emil Holm”, “Emil, Ane”: the colleagues written there, where nobody else is. Of two alike, none. */
export function peopleWritten<P extends Pick<Attendee, 'name'>>(
  who: string,
  people: readonly P[],
): readonly P[] {
  const known = namesWritten(who).map((each) => onlyOne(each.toLowerCase(), people));
  const all = known.filter((each) => each !== undefined);
  return all.length === known.length ? [...new Set(all)] : [];
}

/** Whoever took it on, and the colleagues who are named beside: each of them has it, and nobody twice. */
export function haveIt(
  { owner, who }: Pick<Decision, 'owner' | 'who'>,
  people: readonly Attendee[],
): readonly Person[] {
  const named = [...(owner ? [owner] : []), ...(who ? peopleWritten(who, people) : [])];
  const all = named.flatMap(({ person }) => (person ? [person] : []));
  return all.filter((person, nth) => all.findIndex((other) => samePerson(other, person)) === nth);
}

/** Whether somebody of that name stands there, by their whole name or the first. */
export function isAmong(who: string | undefined, name: string | undefined): boolean {
  const spellings = [name, name && firstName(name)].map((each) => each?.toLowerCase());
  return who !== undefined && namesWritten(who).some((each) => spellings.includes(each.toLowerCase()));
}

/** Each as it is written there, whoever they are. */
export function namesWritten(who: string): readonly string[] {
  return who
    .replace(/[\s.]+$/u, '')
    .split(and)
    .map((each) => each.trim())
    .filter((each) => each !== '');
}

/** Beside whoever was chosen, or in their place: “og Emil Holm og Ane Lind” in the language of the unit. */
export function besideWords(others: readonly Pick<Attendee, 'name'>[], language: 'da' | 'en'): string {
  const word = language === 'da' ? 'og' : 'and';
  return others.map(({ name }) => `${word} ${name}`).join(' ');
}

function onlyOne<P extends Pick<Attendee, 'name'>>(said: string, people: readonly P[]): P | undefined {
  const whole = people.filter(({ name }) => name.toLowerCase() === said);
  const named =
    whole.length > 0 ? whole : people.filter(({ name }) => firstName(name).toLowerCase() === said);
  return named.length === 1 ? named[0] : undefined;
}
