import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { meetingAhead } from '../../shared/domain/plan/find-in-plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { type Day, dayOf } from '../../shared/domain/time/day.ts';
import * as change from '../../shared/domain/unit/leadership.ts';
import type { Leadership, Unit } from '../../shared/domain/unit/unit.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import type { Standing } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { replacing } from '../rows/row.ts';
import { unitRow } from '../rows/unit-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { leadershipChangedView, saidView } from './view/leadership-views.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'leadership-changed': { change: string };
  }
}

export const leadershipChanged = message('leadership-changed', ({ unit, send }) =>
  leadershipChangedView(unit, send.about.change),
);

/** Changes the leadership and tells the channel, in one batch. */
export async function changeLeadership(
  { call, unit, row }: Standing,
  id: string | undefined,
  make: (leadership: Leadership, act: { id: string; at: string; by: Person }) => Leadership,
  others: readonly Change[] = [],
): Promise<Reply> {
  const { ports, person } = call;
  if (!id) return showYou(refusalView(unit.language, 'gone'));
  const done = showYou(saidView(unit.language, 'done'));
  if (change.hasHappened(unit.leadership, id)) return done;
  const leadership = make(unit.leadership, { id, at: ports.clock.now().toISOString(), by: person });
  const written = await commitLeadership(ports, row, id, leadership, others);
  return written.ok ? done : showYou(refusalView(unit.language, 'busy'));
}

export async function commitLeadership(
  ports: Ports,
  row: Row<Unit>,
  id: string,
  leadership: Leadership,
  others: readonly Change[] = [],
) {
  const before = row.value;
  const next: Unit = { ...before, leadership };
  const tell = { key: id, kind: 'leadership-changed', to: 'channel', about: { change: id } } as const;
  const written = await commit(ports, next, [replacing(unitRow(next.id), row, next), ...others], tell);
  const today = dayOf(ports.clock.now());
  const meeting = meetingAhead(planOf(next.plan, today), today);
  // Who leads on the meeting's day is named where nobody else has said yes to it: a deputy's time may be over by then.
  const isAnother = (day: Day) =>
    !samePerson(change.actingLeader(before.leadership, day), change.actingLeader(leadership, day));
  if (written.ok && meeting && (isAnother(meeting.day) || isAnother(today)))
    await ports.queue.send({ kind: 'redraw-chair', unit: next.id, meeting: meeting.id });
  return written;
}
