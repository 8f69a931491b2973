import { lastOpenDay, nextOpenDay, type OpeningRules } from '../plan/open-days.ts';
import { addDays, type Day } from '../time/day.ts';
import { mondayOfWeek } from '../time/written-day.ts';

const byWeek =
  /(?<!\p{L})(?<!\d\s+)(?<how>til|senest(?:\s+i)?|inden(?:\s+for)?(?:\s+udgangen\s+af)?|før|i\s+løbet\s+af|i|by|before|in)\s+(?:uge|week)\s+(?<week>\d{1,2})(?!\d|\s*(?:-|–|til|og|to|and)\s*\d)/giu;

/**
 * “Senest i uge 4” is by the last day of it that the house is open, “inden uge 5” by the last one before it, and “til uge 5” by
 * the first one in it. Undefined where no week is told, or more than one.
 */
export function weekTold(text: string, today: Day, rules: OpeningRules): Day | undefined {
  const [told, ...others] = text.matchAll(byWeek);
  const { how = '', week } = told?.groups ?? {};
  const monday = week && others.length === 0 ? mondayOfWeek(Number(week), today) : undefined;
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

/** As they stand in a sentence. */
export function weeksSaid(text: string): readonly RegExpExecArray[] {
  return [...text.matchAll(byWeek)];
}
