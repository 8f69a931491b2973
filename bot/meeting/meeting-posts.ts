import { agendaKey, type Meeting, meetingKey } from '../../shared/domain/meeting/meeting.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { meetingToAskAbout } from '../../shared/domain/posts/meeting-work.ts';
import { type PostKind, postKinds } from '../../shared/domain/posts/posts.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { ReadRow } from '../rows/rows.ts';
import type { View } from '../ui/view.ts';
import type { StoredAgenda } from './meeting-standing.ts';
import { eveningView } from './view/agenda-view.ts';
import { decisionsView, openMeetingNodes, openMeetingView } from './view/decisions-view.ts';

export async function eveningRound(unit: Unit, { about }: Send, read: ReadRow): Promise<View | undefined> {
  const stored = await read<StoredAgenda>(agendaKey(about.day ?? ''));
  return stored && eveningView(unit, stored.agenda);
}

export async function decisionsOut(unit: Unit, send: Send, read: ReadRow): Promise<View | undefined> {
  const meeting = await read<Meeting>(meetingKey(send.about.day ?? ''));
  return meeting && decisionsView({ unit, meeting }, send.to === 'channel' ? 'channel' : 'absent');
}

/** Nothing when it has been closed in the meantime. */
export async function openMeetingAsk(unit: Unit, { about }: Send, read: ReadRow): Promise<View | undefined> {
  const meeting = await read<Meeting>(meetingKey(about.day ?? ''));
  return meeting?.state === 'open' ? openMeetingView(unit, meeting) : undefined;
}

/** A leader gets one message a week, so a meeting left open is asked about in the one that comes anyway. */
export async function withOpenMeeting(
  view: View | undefined,
  unit: Unit,
  kind: PostKind,
  today: Day,
  read: ReadRow,
): Promise<View | undefined> {
  if (!view || postKinds[kind].audience !== 'leader') return view;
  const plan = planUnit(unit.plan, today);
  const asked = 'refused' in plan ? undefined : meetingToAskAbout(plan, unit.plan, today);
  const meeting = asked && (await read<Meeting>(meetingKey(asked.day)));
  return meeting?.state === 'open'
    ? { ...view, nodes: [...view.nodes, ...openMeetingNodes(unit, meeting)] }
    : view;
}
