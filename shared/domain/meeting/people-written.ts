import type { Attendee } from './meeting.ts';

const and = /\s*(?:,|&|\/|\+|(?<!\p{L})(?:og|and)(?!\p{L}))\s*/giu;

/** “Emil og”, “og Emil Holm”, “Emil, Ane”: the colleagues written there, where nobody else is. Of two alike, none. */
export function peopleWritten(who: string, people: readonly Attendee[]): readonly Attendee[] {
  const names = who
    .replace(/[\s.]+$/u, '')
    .split(and)
    .filter((each) => each.trim() !== '');
  const known = names.map((each) => onlyOne(each.trim().toLowerCase(), people));
  const all = known.filter((each) => each !== undefined);
  return all.length === known.length ? [...new Set(all)] : [];
}

/** Beside whoever was chosen, or in their place: “og Emil Holm og Ane Lind” in the language of the unit. */
export function besideWords(others: readonly Attendee[], language: 'da' | 'en'): string {
  const word = language === 'da' ? 'og' : 'and';
  return others.map(({ name }) => `${word} ${name}`).join(' ');
}

function onlyOne(said: string, people: readonly Attendee[]): Attendee | undefined {
  const whole = people.filter(({ name }) => name.toLowerCase() === said);
  const named = whole.length > 0 ? whole : people.filter(({ name }) => firstName(name) === said);
  return named.length === 1 ? named[0] : undefined;
}

function firstName(name: string): string {
  return (name.split(' ')[0] ?? '').toLowerCase();
}
