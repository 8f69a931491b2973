import { addWeeks, type Day, mondayOf } from './day.ts';
import { mondayOfWeek, namesWeekday, writtenDay } from './written-day.ts';

/** “Jeg har ikke tid i dag, kan vi flytte mødet til på mandag”: behind the last of these stands the day that is wanted. */
const towards =
  /(?<!\p{L})(?:til|to)(?= (?!at |det |mødet |moedet |statusm)(?:\p{L}+ ){0,3}(?:\p{L}*dag|i ?morgen|i ?overmorgen|den|d\.|om|jul|\d|today|tomorrow|\p{L}+day))/giu;
/** What is left: “på tirsdag i stedet for i dag”, “fra i dag”, “ikke i dag, men på tirsdag”. */
const away =
  /(?<!\p{L})(?:i ?stedet for|frem for|fra|ikke(?: tid| mulighed)?(?: til (?:det|mødet|det her))?(?: her)?|når (?:det |mødet )?ikke(?: det)?|instead of|from|not) (?:(?:på|den|mødet|her|on) )*(?:i ?dag|i ?morgen|today|tomorrow|\p{L}+dag)(?!\p{L})/giu;

interface DayWanted {
  readonly day: Day;
  /** Of the meeting's own week, where it has no date: “torsdag”. */
  readonly isWeekday: boolean;
}

/** The day that somebody wants to move to, and not the one they move from. */
export function dayWanted(text: string, today: Day): DayWanted | undefined {
  const last = [...text.matchAll(towards)].at(-1);
  const kept = (last ? text.slice(last.index) : text).replaceAll(away, ' ');
  // “I dag er vi for få, kan vi tage det på tirsdag”: today is where it is, unless it is all that is named.
  const day =
    writtenDay(kept.replaceAll(/(?<!\p{L})(?:i ?dag|today)(?!\p{L})/giu, ' '), today) ||
    writtenDay(kept, today);
  return day ? { day, isWeekday: namesWeekday(kept) } : undefined;
}

/** The Monday of `næste uge`, `uge 52`. */
export function weekWanted(text: string, today: Day): Day | undefined {
  if (/(?<!\p{L})(?:næste uge|naeste uge|ugen efter|next week)(?!\p{L})/iu.test(text))
    return addWeeks(mondayOf(today), 1);
  const [, week] = /(?<!\p{L})(?:uge|week) (\d{1,2})(?!\d)/iu.exec(text) ?? [];
  return week ? mondayOfWeek(Number(week), today) : undefined;
}
