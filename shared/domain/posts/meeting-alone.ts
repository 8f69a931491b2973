import { meetingsOf } from '../plan/find-in-plan.ts';
import type { Plan } from '../plan/plan.ts';
import type { PlannedPost, PostRule } from './post-kinds.ts';

/** On the day of a status meeting the channel hears of the meeting alone: neither the guide nor the small groups of the day. */
export function fitsMeetingDays(plan: Plan): (rule: PostRule, post: PlannedPost) => boolean {
  const meetingDays = new Set(meetingsOf(plan).map(({ day }) => day));
  return ({ audience, timing }, { day }) =>
    audience !== 'channel' || timing.in === 'meeting' || !meetingDays.has(day);
}
