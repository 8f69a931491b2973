import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { meetingToAskAbout } from '../../shared/domain/posts/meeting-work.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { message } from '../feature/message.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import type { Saying } from '../turn/ports.ts';
import type { View } from '../ui/view.ts';
import { eveningView } from './view/agenda-view.ts';
import { decisionsView, openMeetingNodes, openMeetingView } from './view/decisions-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'evening-round': { day: string };
    'decisions-out': { day: string };
    'meeting-open-ask': { day: string };
  }
}

export const eveningRound = message('evening-round', async ({ unit, send, read }) => {
  const stored = await read(agendaRow(unit.id, send.about.day));
  return stored && eveningView(unit, stored.agenda);
});

export const decisionsOut = message('decisions-out', async ({ unit, send, read }) => {
  const meeting = await read(meetingRow(unit.id, send.about.day));
  return meeting && decisionsView({ unit, meeting }, send.to === 'channel' ? 'channel' : 'absent');
});

/** Nothing when it has been closed in the meantime. */
export const openMeetingAsk = message('meeting-open-ask', async ({ unit, send, read }) => {
  const meeting = await read(meetingRow(unit.id, send.about.day));
  return meeting?.state === 'open' ? openMeetingView(unit, meeting) : undefined;
});

/** A leader gets one message a week, so a meeting left open is asked about in the one that comes anyway. */
export async function withOpenMeeting(view: View, { unit, now, read }: Saying): Promise<View> {
  const today = dayOf(now);
  const asked = meetingToAskAbout(planOf(unit.plan, today), unit.plan, today);
  const meeting = asked && (await read(meetingRow(unit.id, asked.day)));
  return meeting?.state === 'open'
    ? { ...view, nodes: [...view.nodes, ...openMeetingNodes(unit, meeting)] }
    : view;
}
