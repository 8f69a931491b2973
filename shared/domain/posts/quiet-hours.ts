import { isOpenDay, type OpeningRules } from '../plan/open-days.ts';
import { addDays, dayOf, instantOf, timeOf } from '../time/day.ts';

const dayBegins = '07:00';
const dayEnds = '17:00';
const longestRest = 60;

/**
 * When a post may be sent: now, if it is between 07:00 and 17:00 on an open day; otherwise on the next open morning.
 */
export function wakingMoment(rules: OpeningRules, now: Date): Date {
  const today = dayOf(now);
  const time = timeOf(now);
  if (isOpenDay(today, rules) && time >= dayBegins && time < dayEnds) return now;
  let day = time < dayBegins ? today : addDays(today, 1);
  for (let i = 0; i < longestRest && !isOpenDay(day, rules); i++) day = addDays(day, 1);
  return instantOf(day, dayBegins);
}
