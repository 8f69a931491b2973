import { fillAgenda, readStoredAgenda } from '../../shared/domain/meeting/agenda.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { meetingToAskAbout } from '../../shared/domain/posts/meeting-work.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import { message } from '../feature/message.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import type { Saying } from '../turn/ports.ts';
import { note } from '../ui/build-view.ts';
import type { View } from '../ui/view.ts';
import { chairNodes } from './chair.ts';
import { eveningView } from './view/agenda-view.ts';
import { decisionsView, openMeetingNodes, openMeetingView } from './view/meeting-decisions-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'evening-round': { day: string };
    'decisions-out': { day: string };
    'meeting-open-ask': { day: string };
  }
}

/** Trials in one written round: more nobody answers in an evening. */
const mostInRound = 60;

export const eveningRound = message('evening-round', async ({ unit, send, read }) => {
  const { day } = send.about;
  const [stored, meeting] = [await read(agendaRow(unit.id, day)), await read(meetingRow(unit.id, day))];
  if (!stored || !meeting) return undefined;
  const agenda = readStoredAgenda(stored);
  const ids = agenda.topics.flatMap(({ trials }) => trials).slice(0, mostInRound);
  const found = await Promise.all(ids.map((id) => read(openTrialRow(unit.id, id))));
  const trials = found.filter((trial) => trial !== undefined);
  return eveningView(unit, fillAgenda(agenda, { trials, chair: chairOf(unit, meeting) }));
});

export const decisionsOut = message('decisions-out', async ({ unit, send, read }) => {
  const meeting = await read(meetingRow(unit.id, send.about.day));
  return meeting && decisionsView({ unit, meeting }, send.to === 'channel' ? 'channel' : 'absent');
});

/** Nothing when it has been closed in the meantime. */
export const openMeetingAsk = message('meeting-open-ask', async ({ unit, send, read }) => {
  const meeting = await read(meetingRow(unit.id, send.about.day));
  return meeting && meeting.state !== 'closed' ? openMeetingView(unit, meeting) : undefined;
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
  const open = meeting && meeting.state !== 'closed' ? openMeetingNodes(unit, meeting) : [];
  const more = [...open, ...chairNodes(unit, now)];
  if (more.length === 0) return view;
  return { summary: view?.summary ?? unit.name, nodes: [...(view?.nodes ?? [note(unit.name)]), ...more] };
}
