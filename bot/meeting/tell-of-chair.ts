import { meetingIn } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import { standInKey } from '../../shared/domain/unit/chair.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { redrawSent } from '../outbox/deliver-send.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { chairText } from './text/chair-text.ts';
import { chairTakenView, standInView, type WhenHeld } from './view/chair-views.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'stand-in-wanted': { meeting: string };
  }
}

/** Who has taken a meeting that is going on is told of until the day is over. */
export const lateEvening = '23:59';

/** One message for each meeting: who is wanted, or who has said yes. It is drawn anew when that has changed. */
export async function tellChannel(
  { call: { ports } }: Standing,
  unit: Unit,
  meeting: PlannedMeeting,
): Promise<void> {
  const { id, day } = meeting;
  const key = standInKey(meeting);
  const when = await whenHeld(ports, unit, meeting);
  const isLate = unit.chairs?.[id] !== undefined || when.isGoingOn;
  const told = await commit(ports, unit, [], {
    key,
    kind: 'stand-in-wanted',
    to: 'channel',
    about: { meeting: id },
    bestBefore: instantOf(day, isLate ? lateEvening : meeting.time).toISOString(),
  });
  if (told.ok) return;
  const view = unit.chairs?.[id] ? chairTakenView(unit, meeting, when) : standInView(unit, meeting, when);
  await redrawSent(ports, unit, key, view);
}

/** Its row is there once it has begun, on its own day. */
export async function whenHeld(ports: Ports, unit: Unit, { day }: PlannedMeeting): Promise<WhenHeld> {
  if (day > dayOf(ports.clock.now())) return { isGoingOn: false };
  return { isGoingOn: (await readValue(ports, meetingRow(unit.id, day)))?.state === 'open' };
}

/** Whoever said yes in the meantime is named; nobody is asked for what has been found, or for a meeting that is over. */
export const standInWanted = message('stand-in-wanted', async ({ unit, send, now, read }) => {
  const { meeting: id } = send.about;
  const meeting = meetingIn(planOf(unit.plan, dayOf(now)), id);
  if (!meeting) return undefined;
  const held = meeting.day <= dayOf(now) ? await read(meetingRow(unit.id, meeting.day)) : undefined;
  const when = { isGoingOn: held?.state === 'open' };
  if (unit.chairs?.[id]) return chairTakenView(unit, meeting, when);
  if (when.isGoingOn) return standInView(unit, meeting, when);
  return instantOf(meeting.day, meeting.time) > now ? standInView(unit, meeting, when) : undefined;
});

export async function withMeeting(
  { unit, plan }: Standing,
  id: string,
  act: (meeting: PlannedMeeting) => Promise<Reply>,
): Promise<Reply> {
  const meeting = meetingIn(plan, id);
  return meeting ? act(meeting) : showYou(sentence(chairText[unit.language].gone));
}
