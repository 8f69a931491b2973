import { lastOpenDay } from '../plan/open-days.ts';
import type { PlanSettings } from '../plan/settings.ts';
import { monthNames, weekdayNames } from '../time/date-words.ts';
import type { Day } from '../time/day.ts';
import { deadlineIn } from './day-and-person-in-sentence.ts';
import { dayInWords } from './deadline-in-words.ts';
import { nextMeetingTold } from './next-meeting-told.ts';
import { weekTold } from './week-told.ts';

export interface DayTold {
  readonly day: Day;
  /** The day that was said, where they are closed on it: it is said why another one was taken. */
  readonly closed?: Day;
}

/**
 * “Inden fredag”, where that is Christmas Day, is the last day they are there; a date is the date that was said, but
 * “inden 10. januar”, where that is a Sunday, the last open day before it.
 */
export function dayTold(words: string, today: Day, rules: PlanSettings): DayTold | undefined {
  const told = deadlineIn(words, today);
  if (!told) {
    const day = weekTold(words, today, rules) ?? nextMeetingTold(words, today, rules);
    return day === undefined ? undefined : { day };
  }
  const { day, isBefore, isFeast } = told;
  if (dayInWords(words, day) === 'date') {
    const before = isBefore ? lastOpenDay(day, rules) : day;
    return { day: before > today ? before : day };
  }
  const open = lastOpenDay(day, rules);
  if (open <= today || open === day) return { day };
  return { day: open, ...(!isFeast && { closed: day }) };
}

const weekday = weekdayNames.filter(({ length }) => length >= 'monday'.length).join('|');
const bareDay = new RegExp(
  `(?<![\\p{L}\\d./–-])(?:(?:${weekday})(?:,?\\s+(?:d(?:en|\\.)?\\s*)?\\d{1,2}\\.?\\s*(?:${monthNames.join('|')}))?|\\d{1,2}\\.?\\s*(?:${monthNames.join('|')})|i\\s?(?:over)?morgen|tomorrow)(?!\\p{L})`,
  'giu',
);
/** “Hver tirsdag” and “fra tirsdag” are no day to have it done by. */
const isOften =
  /(?<!\p{L})(?:hver|hveranden|every|(?:fra|om|siden|efter|from|since|after)\s+(?:(?:den|på)\s+)?(?=\p{L}*da[gy]|\d))/iu;

/** Of words that are put right the day alone says it, too: “Ane ringer til skoven tirsdag”. */
export function dayNamed(words: string, today: Day, rules: PlanSettings): DayTold | undefined {
  const told = dayTold(words, today, rules);
  if (told || isOften.test(words)) return told;
  const named = words.match(bareDay) ?? [];
  return named.length === 1 ? dayTold(words.replace(bareDay, 'på $&'), today, rules) : undefined;
}

/** The day that was said, where they are closed on it and the kept words tell it no more. */
export function closedCut(
  { whole, kept }: { readonly whole: string; readonly kept: string },
  by: Day | undefined,
  today: Day,
  rules: PlanSettings,
): Day | undefined {
  const told = dayNamed(whole, today, rules);
  return told?.day === by && !dayNamed(kept, today, rules) ? told?.closed : undefined;
}
