import type { Language } from '../../../shared/domain/person/language.ts';
import { type Clock24, type Day, weekdayOf } from '../../../shared/domain/time/day.ts';
import { inWords } from './counted.ts';

export interface DatesText {
  /** Without the year: everything we write about lies within months. */
  readonly longDay: (day: Day) => string;
  readonly shortDay: (day: Day) => string;
  readonly clock: (time: Clock24) => string;
  /** The clock with the word that goes before it in a sentence. */
  readonly time: (time: Clock24) => string;
  readonly dayRange: (from: Day, to: Day) => string;
  readonly longDayRange: (from: Day, to: Day) => string;
  readonly calendarWeek: (week: number) => string;
  readonly duration: (minutes: number) => string;
  readonly minutes: (minutes: number) => string;
  readonly daysAhead: (days: number) => string;
}

const weekdays = {
  da: ['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
  en: ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'],
};

const months = {
  da: 'januar februar marts april maj juni juli august september oktober november december'.split(' '),
  en: 'January February March April May June July August September October November December'.split(' '),
};

export const datesText: Readonly<Record<Language, DatesText>> = {
  da: {
    longDay: (day) => `${weekday('da', day)} ${dayOfMonth(day)}. ${month('da', day)}`,
    shortDay: (day) => `${shortened(weekday('da', day))} ${dayOfMonth(day)}. ${shortened(month('da', day))}`,
    clock: (time) => danishClock(time),
    time: (time) => `kl. ${danishClock(time)}`,
    dayRange: (from, to) => {
      if (from === to) return `${dayOfMonth(to)}. ${month('da', to)}`;
      const start = sameMonth(from, to) ? '' : ` ${month('da', from)}`;
      return `${dayOfMonth(from)}.${start}–${dayOfMonth(to)}. ${month('da', to)}`;
    },
    longDayRange: (from, to) => {
      if (from === to) return datesText.da.longDay(to);
      const start = sameMonth(from, to) ? '' : ` ${month('da', from)}`;
      return `${weekday('da', from)} ${dayOfMonth(from)}.${start}–${datesText.da.longDay(to)}`;
    },
    calendarWeek: (week) => `uge ${week}`,
    duration: (minutes) => inHours(minutes, { hour: 'time', hours: 'timer', minutes: 'minutter', and: 'og' }),
    minutes: (minutes) => `${minutes} min.`,
    daysAhead: (days) => {
      if (days === 0) return 'i dag';
      if (days === 1) return 'i morgen';
      return days >= 14 && days % 7 === 0
        ? `om ${inWords('da', days / 7)} uger`
        : `om ${inWords('da', days)} dage`;
    },
  },
  en: {
    longDay: (day) => `${weekday('en', day)} ${dayOfMonth(day)} ${month('en', day)}`,
    shortDay: (day) => `${weekday('en', day).slice(0, 3)} ${dayOfMonth(day)} ${month('en', day).slice(0, 3)}`,
    clock: (time) => time,
    time: (time) => `at ${time}`,
    dayRange: (from, to) => {
      if (from === to) return `${dayOfMonth(to)} ${month('en', to)}`;
      if (sameMonth(from, to)) return `${dayOfMonth(from)}–${dayOfMonth(to)} ${month('en', to)}`;
      return `${dayOfMonth(from)} ${month('en', from)} – ${dayOfMonth(to)} ${month('en', to)}`;
    },
    longDayRange: (from, to) => {
      if (from === to) return datesText.en.longDay(to);
      const start = sameMonth(from, to) ? '' : ` ${month('en', from)}`;
      return `${weekday('en', from)} ${dayOfMonth(from)}${start} – ${datesText.en.longDay(to)}`;
    },
    calendarWeek: (week) => `week ${week}`,
    duration: (minutes) => inHours(minutes, { hour: 'hour', hours: 'hours', minutes: 'minutes', and: 'and' }),
    minutes: (minutes) => `${minutes} min`,
    daysAhead: (days) => {
      if (days === 0) return 'today';
      if (days === 1) return 'tomorrow';
      return days >= 14 && days % 7 === 0
        ? `in ${inWords('en', days / 7)} weeks`
        : `in ${inWords('en', days)} days`;
    },
  },
};

function weekday(language: Language, day: Day): string {
  return weekdays[language][weekdayOf(day) - 1] ?? '';
}

function month(language: Language, day: Day): string {
  return months[language][Number(day.slice(5, 7)) - 1] ?? '';
}

function dayOfMonth(day: Day): number {
  return Number(day.slice(8));
}

function sameMonth(a: Day, b: Day): boolean {
  return a.slice(0, 7) === b.slice(0, 7);
}

/** Danish shortens with a dot, and leaves the short word 'maj' alone. */
function shortened(word: string): string {
  return word.length === 3 ? word : `${word.slice(0, 3)}.`;
}

function inHours(
  minutes: number,
  words: { readonly hour: string; readonly hours: string; readonly minutes: string; readonly and: string },
): string {
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  return [
    ...(hours > 0 ? [`${hours} ${hours === 1 ? words.hour : words.hours}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${words.minutes}`] : []),
  ].join(` ${words.and} `);
}

/** As it is said and written: 9.00, not 09:00. */
function danishClock(time: Clock24): string {
  return time.replace(/^0/, '').replace(':', '.');
}
