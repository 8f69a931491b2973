import { addDays, type Day } from './day.ts';
import { easterSunday } from './holidays.ts';

/** The first day of each feast that people name in place of a date, in any year. */
const feasts: readonly { readonly names: readonly string[]; readonly day: (year: string) => Day }[] = [
  { names: ['juleaftensdag', 'juleaften', 'julen', 'jul', 'christmas eve', 'christmas'], day: on('12-24') },
  {
    names: ['nytårsaftensdag', 'nytårsaften', 'nytaarsaften', 'new year’s eve', "new year's eve"],
    day: on('12-31'),
  },
  { names: ['nytårsdag', 'nytår', 'nytaar', 'new year'], day: on('01-01') },
  {
    names: ['skærtorsdag', 'påsken', 'påske', 'paasken', 'paaske', 'easter'],
    day: (year) => addDays(easterSunday(Number(year)), -3),
  },
  {
    names: ['kristi himmelfartsdag', 'kristi himmelfart', 'kr. himmelfart', 'ascension day'],
    day: (year) => addDays(easterSunday(Number(year)), 39),
  },
  { names: ['pinsen', 'pinse', 'whitsun'], day: (year) => addDays(easterSunday(Number(year)), 49) },
  { names: ['grundlovsdag'], day: on('06-05') },
];

export const feastNames = feasts.flatMap((each) => each.names).toSorted((a, b) => b.length - a.length);

/** `til jul`, `nytår`, `påske`: the next one, today among them. */
export const feast = {
  shape: new RegExp(String.raw`(?<!\p{L})(${feastNames.join('|')})(?!\p{L})`, 'u'),
  day: ([name = '']: string[], today: Day): Day | undefined => {
    const named = feasts.find((each) => each.names.includes(name));
    const year = Number(today.slice(0, 4));
    return [year, year + 1]
      .map((each) => named?.day(String(each)))
      .find((day) => day !== undefined && day >= today);
  },
};

function on(monthAndDay: string): (year: string) => Day {
  return (year) => `${year}-${monthAndDay}`;
}
