import { mostInRound } from '../../shared/domain/meeting/limits.ts';
import { fillAgenda } from '../../shared/domain/meeting/plan-agenda.ts';
import { readStoredAgenda } from '../../shared/domain/meeting/stored-agenda.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import { message } from '../feature/message.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { openTrialRow } from '../rows/trial-rows.ts';
import { eveningView } from './view/evening-in-writing-view.ts';

declare module '../../shared/domain/posts/send.ts' {
  interface SendKinds {
    'evening-round': { day: string };
  }
}

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
