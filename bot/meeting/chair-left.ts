import type { Person } from '../../shared/domain/person/person.ts';
import { meetingIn } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import { chairLeftKey } from '../../shared/domain/unit/chair.ts';
import { actingLeader } from '../../shared/domain/unit/leadership.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { pseudonymOf } from '../rows/send-rows.ts';
import { hearsQuestions } from '../unit/change-rest.ts';
import { lateEvening } from './tell-of-chair.ts';
import { chairLeftView } from './view/chair-missing-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    /** `by`: whoever had said yes. */
    'chair-left': { meeting: string; by: Person };
  }
}

/** Whoever had said yes to a meeting cannot lead it after all: the leader hears that it has no chair. */
export async function tellLeader({ call }: Standing, unit: Unit, meeting: PlannedMeeting): Promise<void> {
  const to = actingLeader(unit.leadership, call.today);
  if (unit.chairs?.[meeting.id] || !(await hearsQuestions(call.ports, unit, to))) return;
  await commit(call.ports, unit, [], {
    key: `${chairLeftKey(meeting)}|${pseudonymOf(unit.id, call.person)}`,
    kind: 'chair-left',
    to,
    about: { meeting: meeting.id, by: call.person },
    bestBefore: instantOf(meeting.day, lateEvening).toISOString(),
  });
}

export const chairLeft = message('chair-left', ({ unit, send, now }) => {
  const { meeting: id, by } = send.about;
  const meeting = meetingIn(planOf(unit.plan, dayOf(now)), id);
  return meeting && !unit.chairs?.[id] ? chairLeftView(unit, meeting, by) : undefined;
});
