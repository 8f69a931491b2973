import { meetingsOf } from '../plan/find-in-plan.ts';
import { planOf } from '../plan/plan-of.ts';
import type { PlanSettings } from '../plan/settings.ts';
import type { Day } from '../time/day.ts';

/** As it is said: “til næste møde”, “inden vi mødes igen”. Of a meeting of another kind nobody has told us the day. */
export const untilNextMeeting =
  '(?:(?:inden|senest|til|før|by|before|until)\\s+)+(?:(?:det|vores|the|our)\\s+)?(?:(?:næste|kommende|next)\\s+(?:status)?(?:mødet?|meeting)|(?:næste\\s+gang|next\\s+time)(?:\\s+vi\\s+mødes|\\s+we\\s+meet)?|vi\\s+mødes\\s+(?:igen|næste\\s+gang)|we\\s+meet\\s+again)';
const saysIt = new RegExp(`(?<!\\p{L})${untilNextMeeting}(?!\\p{L})`, 'iu');

/** The day they meet again, where that is when a decision is to be done by. */
export function nextMeetingTold(text: string, today: Day, settings: PlanSettings): Day | undefined {
  if (!saysIt.test(text)) return undefined;
  return meetingsOf(planOf(settings, today))
    .map(({ day }) => day)
    .toSorted()
    .find((day) => day > today);
}
