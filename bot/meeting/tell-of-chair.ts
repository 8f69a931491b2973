import { holderOf } from '../../shared/domain/meeting/holder-of.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { meetingIn } from '../../shared/domain/plan/find-in-plan.ts';
import type { PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import { chairOf, standInKey } from '../../shared/domain/unit/chair.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { message } from '../feature/message.ts';
import { commit } from '../outbox/commit.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { readValue } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import { showYou } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { View } from '../ui/view.ts';
import { chairText } from './text/chair-text.ts';
import { standInView } from './view/ask-for-chair-view.ts';
import { chairTakenView, chairWasView } from './view/who-chairs-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'stand-in-wanted': { meeting: string };
  }
}

/** Who has taken a meeting that is going on is told of until the day is over. */
export const lateEvening = '23:59';

/** Whether a meeting has begun, or is over and done with. */
export interface WhenHeld {
  readonly isOver: boolean;
  /** Its row while it is going on. */
  readonly held: Meeting | undefined;
  /** Who led it, once it is closed. */
  readonly ledBy?: Person | undefined;
}

/** Its row is there once it has begun, on its own day. */
export async function whenHeld(ports: Ports, unit: Unit, { day }: PlannedMeeting): Promise<WhenHeld> {
  const today = dayOf(ports.clock.now());
  if (day > today) return { isOver: false, held: undefined };
  const row = await readValue(ports, meetingRow(unit.id, day));
  const held = row?.state === 'open' ? row : undefined;
  const ledBy = row && row.state !== 'open' ? (row.closedBy ?? holderOf(unit, row)) : undefined;
  return { isOver: !held && (row !== undefined || day < today), held, ...(ledBy && { ledBy }) };
}

/**
 * Who leads a meeting, for every place that says so. Nobody, once the channel was asked and nobody has said yes; a
 * meeting that is going on is led by whoever began it until then.
 */
export async function whoLeads(
  ports: Ports,
  unit: Unit,
  meeting: PlannedMeeting,
  held: Meeting | undefined,
): Promise<Person | undefined> {
  if (held) return holderOf(unit, held);
  const isWanted =
    !unit.chairs?.[meeting.id] &&
    (await readValue(ports, sendRow(unit.id, standInKey(meeting)))) !== undefined;
  return isWanted ? undefined : chairOf(unit, meeting);
}

/** What the channel reads: who leads it, that somebody is wanted, or who it was that led it. */
export function inChannel(unit: Unit, meeting: PlannedMeeting, { held, isOver, ledBy }: WhenHeld): View {
  if (isOver) return chairWasView(unit, meeting, ledBy);
  const isGoingOn = held !== undefined;
  const agreed = unit.chairs?.[meeting.id];
  const holder = held && holderOf(unit, held);
  return agreed
    ? chairTakenView(unit, meeting, { isGoingOn, chair: holder ?? agreed })
    : standInView(unit, meeting, { isGoingOn, holder });
}

/** One message for each meeting: who is wanted, or who has said yes. When that has changed, `redrawChair` draws it anew. */
export async function tellChannel(
  { call: { ports } }: Standing,
  unit: Unit,
  meeting: PlannedMeeting,
  when: WhenHeld,
): Promise<void> {
  const { id, day } = meeting;
  const isLate = unit.chairs?.[id] !== undefined || when.held !== undefined;
  await commit(ports, unit, [], {
    key: standInKey(meeting),
    kind: 'stand-in-wanted',
    to: 'channel',
    about: { meeting: id },
    bestBefore: instantOf(day, isLate ? lateEvening : meeting.time).toISOString(),
  });
}

/** Whoever said yes in the meantime is named; nobody is asked for what has been found, or for a meeting that is over. */
export const standInWanted = message('stand-in-wanted', async ({ unit, send, now, read }) => {
  const { meeting: id } = send.about;
  const meeting = meetingIn(planOf(unit.plan, dayOf(now)), id);
  if (!meeting) return undefined;
  const row = meeting.day <= dayOf(now) ? await read(meetingRow(unit.id, meeting.day)) : undefined;
  if (row && row.state !== 'open') return undefined;
  if (row || unit.chairs?.[id]) return inChannel(unit, meeting, { isOver: false, held: row });
  const when = { isGoingOn: false };
  return instantOf(meeting.day, meeting.time) > now ? standInView(unit, meeting, when) : undefined;
});

/** A meeting that is over asks nobody and takes nobody. */
export async function withMeeting(
  { unit, plan, call }: Standing,
  id: string,
  act: (meeting: PlannedMeeting, when: WhenHeld) => Promise<Reply>,
): Promise<Reply> {
  const text = chairText[unit.language];
  const meeting = meetingIn(plan, id);
  if (!meeting) return showYou(sentence(text.gone));
  const when = await whenHeld(call.ports, unit, meeting);
  return when.isOver ? showYou(sentence(text.over)) : act(meeting, when);
}
