/** The names of the months, January first, with short and English ones. */
export const months = [
  'jan|januar|january',
  'feb|februar|february',
  'mar|marts|march',
  'apr|april',
  'maj|may',
  'jun|juni|june',
  'jul|juli|july',
  'aug|august',
  'sep|sept|september',
  'okt|oct|oktober|october',
  'nov|november',
  'dec|december',
].map((names) => names.split('|'));
/** The names of the weekdays, Monday first, without short ones that are words of their own: “kan man”, “jeg har fri”, “mon ikke”. */
export const weekdays = [
  'mandag|monday',
  'tirsdag|tirs|tir|tuesday|tue',
  'onsdag|ons|wednesday|wed',
  'torsdag|tors|tor|thursday|thu',
  'fredag|fre|friday',
  'lørdag|loerdag|lør|saturday',
  'søndag|soendag|søn|sunday|sun',
].map((names) => names.split('|'));
const counts: Readonly<Record<string, number>> = {
  ...{ en: 1, et: 1, one: 1, a: 1, to: 2, two: 2, tre: 3, three: 3, fire: 4, four: 4, fem: 5, five: 5 },
  ...{ seks: 6, six: 6, syv: 7, seven: 7, otte: 8, eight: 8, par: 2 },
};

/** The longest first, so that `januar` is read before `jan`. */
export const monthNames = months.flat().toSorted((a, b) => b.length - a.length);
export const weekdayNames = weekdays.flat().toSorted((a, b) => b.length - a.length);
/** `to uger`, `10 dage`. */
export const lengthShape = String.raw`(?:\d{1,3}|\p{L}+) (?:uger?|weeks?|dage?|days?)`;

/** The place of a name, from 0; -1 for none. */
export function numberOf(names: readonly (readonly string[])[], name: string): number {
  return names.findIndex((each) => each.includes(name));
}

/** How many days `to uger` or `10 dage` are; undefined for anything else. */
export function lengthOf(length: string): number | undefined {
  const [unit = '', count = ''] = length.split(' ').toReversed();
  const number = /^\d/u.test(count) ? Number(count) : counts[count];
  if (!number) return undefined;
  return /^(?:u|w)/u.test(unit) ? number * 7 : number;
}
