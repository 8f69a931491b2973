import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { meetingToAskAbout } from '../../shared/domain/posts/meeting-work.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { message } from '../feature/message.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import type { Saying } from '../turn/ports.ts';
import { note } from '../ui/build-view.ts';
import type { View } from '../ui/view.ts';
import { chairNodes } from './chair-unsettled.ts';
import { openMeetingNodes, openMeetingView } from './view/open-meeting-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'meeting-open-ask': { day: string };
  }
}

/** Nothing when it has been closed in the meantime. */
export const openMeetingAsk = message('meeting-open-ask', async ({ unit, send, read }) => {
  const meeting = await read(meetingRow(unit.id, send.about.day));
  return meeting && meeting.state !== 'closed' ? openMeetingView(unit, meeting, send.to) : undefined;
});

/**
 * A leader gets one message a week, so what else there is to ask rides with it: a meeting left open, and who chairs
 * the one that is near. Where the message itself has nothing to say, that alone is said.
 */
export async function withOpenMeeting(view: View | undefined, saying: Saying): Promise<View | undefined> {
  const { unit, now, read } = saying;
  const today = dayOf(now);
  const asked = meetingToAskAbout(planOf(unit.plan, today), unit.plan, today);
  const meeting = asked && (await read(meetingRow(unit.id, asked.day)));
  const open = meeting && meeting.state !== 'closed' ? openMeetingNodes(unit, meeting, saying.send.to) : [];
  const more = [...open, ...chairNodes(unit, now)];
  if (more.length === 0) return view;
  return { summary: view?.summary ?? unit.name, nodes: [...(view?.nodes ?? [note(unit.name)]), ...more] };
}
