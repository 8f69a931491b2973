import { lastOpenDay, nextOpenDay, type OpeningRules } from '../plan/open-days.ts';
import { weekdayNames } from '../time/date-words.ts';
import { addDays, addWeeks, type Day, mondayOf } from '../time/day.ts';
import { mondayOfWeek } from '../time/written-day.ts';

const how =
  'til|senest(?:\\s+i)?|inden(?:\\s+for)?(?:\\s+udgangen\\s+af)?|før|i\\s+løbet\\s+af|i|by|before|in';
const weekday = weekdayNames.join('|');
/** “Mandag i næste uge” is that Monday, and “fra næste uge” begins there. */
const byWeek = new RegExp(
  [
    `(?<!\\p{L})(?<!\\d\\s+|(?<!\\p{L})(?:${weekday})\\s+)(?<how>${how})\\s+(?:uge|week)\\s+(?<week>\\d{1,2})(?!\\d|\\s*(?:-|–|til|og|to|and)\\s*\\d)`,
    `(?<!\\p{L})(?<!(?<!\\p{L})(?:${weekday}|fra|from|om|hver|efter|i\\s+løbet\\s+af|${how})\\s+)(?:(?<how>${how})\\s+)?(?<which>næste|denne|next|this)\\s+(?:uge|week)(?!\\p{L}|\\s+(?:og|and)\\s)`,
  ].join('|'),
  'giu',
);

/**
 * “Senest i uge 4” is by the last day of it that the house is open, “inden uge 5” by the last one before it, and “til uge 5” by
 * the first one in it; “i næste uge” and “i denne uge” are read in the same way. Undefined where no week is told, or more
 * than one.
 */
export function weekTold(text: string, today: Day, rules: OpeningRules): Day | undefined {
  const [told, ...others] = text.matchAll(byWeek);
  const { how = '', week, which } = told?.groups ?? {};
  const named = which ? ofNow(which, today) : week ? mondayOfWeek(Number(week), today) : undefined;
  const monday = others.length === 0 ? named : undefined;
  if (!monday) return undefined;
  if (/^til$/iu.test(how)) {
    const first = nextOpenDay(monday, rules);
    return first > today ? first : undefined;
  }
  const isBefore = /^(?:inden|før|before)$/iu.test(how);
  const friday = addDays(monday, isBefore ? -3 : 4);
  const day = lastOpenDay(friday, rules);
  return day > today ? day : undefined;
}

function ofNow(which: string, today: Day): Day {
  const monday = mondayOf(today);
  return /^(?:denne|this)$/iu.test(which) ? monday : addWeeks(monday, 1);
}

/** As they stand in a sentence. */
export function weeksSaid(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(byWeek)];
}
