import { meetingAhead, meetingIn } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { agendaDayOf, leaderPostAhead } from '../../shared/domain/posts/meeting-work.ts';
import type { PlannedPost } from '../../shared/domain/posts/post-kinds.ts';
import { isOn } from '../../shared/domain/posts/post-switches.ts';
import { dayOf, instantOf, mondayOf } from '../../shared/domain/time/day.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { plannedPosts } from '../outbox/schedule.ts';
import { readValue } from '../rows/row.ts';
import { postKey, sendRow } from '../rows/send-rows.ts';
import { hearsAsAuthor } from '../trial/hears-as-author.ts';
import type { Ports } from '../turn/ports.ts';
import type { ViewNode } from '../ui/view.ts';
import { hearsQuestions } from '../unit/change-rest.ts';
import { chairUnsettledNodes, chairUnsettledView } from './view/chair-missing-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'chair-unsettled': { meeting: string };
  }
}

/**
 * The send of the second question about the chair; the question of week four looks for it, lest it comes after it.
 */
export const onceMoreKey = (meeting: PlannedMeeting) => `chair-unsettled|${meeting.id}`;

/**
 * Three open days ahead nobody has said yes: the leader is asked once more, in private. One message a week is enough:
 * where the leader hears of something else anyway, the question rides with that (`chairNodes`).
 */
export async function askOnceMore(ports: Ports, unit: Unit, meeting: PlannedMeeting): Promise<void> {
  const begins = instantOf(meeting.day, meeting.time);
  const now = ports.clock.now();
  const leader = actingLeader(unit.leadership, dayOf(now));
  if (unit.silentSince || unit.chairs?.[meeting.id] || now >= begins) return;
  if (!(await hearsQuestions(ports, unit, leader))) return;
  const posts = plannedPosts(ports, unit, now);
  if (await askedThisWeek(ports, unit, posts)) return;
  if (
    leaderPostAhead(posts, now, unit.posts) ||
    (await hearsAsAuthor(ports, unit, leader, dayOf(now), posts))
  )
    return;
  await commit(ports, unit, [], {
    key: onceMoreKey(meeting),
    kind: 'chair-unsettled',
    to: leader,
    about: { meeting: meeting.id },
    bestBefore: begins.toISOString(),
  });
}

/**
 * The question of week four may have waited for the leader's own trials, and come only now; where the meeting is on a
 * Monday it is due in the same moment as this one, and either may be first.
 */
async function askedThisWeek(ports: Ports, unit: Unit, posts: readonly PlannedPost[]): Promise<boolean> {
  const now = ports.clock.now();
  const monday = mondayOf(dayOf(now));
  const asked = posts.find((post) => post.kind === 'facilitator-check' && mondayOf(post.day) === monday);
  if (!asked) return false;
  const mayStillCome = isOn(asked, unit.posts) && now <= asked.bestBefore;
  return mayStillCome || (await readValue(ports, sendRow(unit.id, postKey(asked.key)))) !== undefined;
}

/** For a message that the leader gets in these days anyway. */
export function chairNodes(unit: Unit, now: Date): readonly ViewNode[] {
  const today = dayOf(now);
  const meeting = meetingAhead(planOf(unit.plan, today), today);
  const isNear =
    meeting && agendaDayOf(meeting, unit.plan) <= today && instantOf(meeting.day, meeting.time) > now;
  return isNear && !unit.chairs?.[meeting.id] ? chairUnsettledNodes(unit, meeting) : [];
}

export const chairUnsettled = message(
  'chair-unsettled',
  ({ unit, send, now }) => {
    const { meeting: id } = send.about;
    const meeting = meetingIn(planOf(unit.plan, dayOf(now)), id);
    return meeting && !unit.chairs?.[id] ? chairUnsettledView(unit, meeting) : undefined;
  },
  { waits: true },
);
