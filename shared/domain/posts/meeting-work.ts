import { meetingsOf } from '../plan/find-in-plan.ts';
import { isOpenDay, type OpeningRules } from '../plan/open-days.ts';
import type { Plan, PlannedMeeting } from '../plan/plan.ts';
import type { PlanSettings } from '../plan/settings.ts';
import { addDays, type Clock24, type Day, dayOf, instantOf, mondayOf } from '../time/day.ts';
import { agendaDaysBefore, openDaysUntilAsked } from './limits.ts';
import { agendaTime, usualTime } from './post-hours.ts';
import type { PlannedPost } from './post-kinds.ts';
import { isOn, type PostSwitches } from './post-switches.ts';

/**
 * Work for a meeting that posts nothing by itself: making the agenda, and asking about a meeting that was never
 * closed.
 */
export interface MeetingWork {
  readonly kind: 'agenda' | 'open-meeting';
  readonly meeting: PlannedMeeting;
  readonly at: Date;
}

const longestSearch = 60;

export function meetingWork(
  plan: Plan,
  settings: PlanSettings,
  hour: Clock24 = usualTime,
): readonly MeetingWork[] {
  const before = hour < agendaTime ? hour : agendaTime;
  return meetingsOf(plan)
    .flatMap((meeting): MeetingWork[] => [
      { kind: 'agenda', meeting, at: instantOf(agendaDayOf(meeting, settings), before) },
      { kind: 'open-meeting', meeting, at: instantOf(askedOn(meeting, settings), hour) },
    ])
    .sort((a, b) => a.at.getTime() - b.at.getTime());
}

/**
 * Whether a private message to the leader is still to come this week. Then something else is put into it, so that it
 * stays at one.
 */
export function leaderPostAhead(posts: readonly PlannedPost[], now: Date, switches?: PostSwitches): boolean {
  const monday = mondayOf(dayOf(now));
  return posts.some(
    (post) =>
      post.audience === 'leader' && isOn(post, switches) && post.at >= now && mondayOf(post.day) === monday,
  );
}

/** The meeting that the leader is asked about this week, if nobody closed it. */
export function meetingToAskAbout(
  plan: Plan,
  settings: PlanSettings,
  today: Day,
): PlannedMeeting | undefined {
  const monday = mondayOf(today);
  return meetingsOf(plan).find((meeting) => {
    const day = askedOn(meeting, settings);
    return day <= today && mondayOf(day) === monday;
  });
}

/** The day on which the agenda of a meeting is made. */
export function agendaDayOf(meeting: Pick<PlannedMeeting, 'day'>, rules: OpeningRules): Day {
  return openDaysFrom(meeting.day, agendaDaysBefore, -1, rules);
}

/** The open day on which a meeting is asked about that nobody closed. */
function askedOn(meeting: Pick<PlannedMeeting, 'day'>, rules: OpeningRules): Day {
  return openDaysFrom(meeting.day, openDaysUntilAsked, 1, rules);
}

function openDaysFrom(from: Day, count: number, step: 1 | -1, rules: OpeningRules): Day {
  let day = from;
  let open = 0;
  for (let i = 0; i < longestSearch && open < count; i++) {
    day = addDays(day, step);
    if (isOpenDay(day, rules)) open++;
  }
  return day;
}
