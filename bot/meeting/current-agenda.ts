import { isDeepStrictEqual } from 'node:util';
import type { Agenda, StoredAgenda } from '../../shared/domain/meeting/agenda.ts';
import type { AgendaVariant } from '../../shared/domain/meeting/agenda-sections.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { agendaLengthFor } from '../../shared/domain/meeting/time-boxes.ts';
import { meetingIn } from '../../shared/domain/plan/move-meeting.ts';
import type { Plan, PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { dayOf, instantOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { insertRow, readRow, replaceRow } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { gatherAgenda } from './gather-agenda.ts';

export interface CurrentAgenda {
  readonly stored: StoredAgenda;
  /** As it lies in the store, if it does. */
  readonly row: Row<StoredAgenda> | undefined;
  readonly held: Row<Meeting> | undefined;
}

/** Made anew from fresh rows until the meeting begins; from then on as it stood. */
export async function currentAgenda(
  ports: Outside,
  unit: Unit,
  ask: { readonly plan: Plan; readonly meeting: PlannedMeeting; readonly length?: AgendaVariant | undefined },
): Promise<CurrentAgenda> {
  const { plan, meeting } = ask;
  const [row, held] = await Promise.all([
    readRow(ports, agendaRow(unit.id, meeting.day)),
    readRow(ports, meetingRow(unit.id, meeting.day)),
  ]);
  if (row?.value.state === 'frozen') return { stored: row.value, row, held };
  const length = ask.length ?? row?.value.agenda.length ?? agendaLengthFor(meeting.minutes);
  const agenda = await gatherAgenda(ports, unit, { plan, meeting, length });
  return { stored: draftOf(agenda, ports.clock.now()), row, held };
}

/** What was shown is what is kept. Losing to somebody who starts the meeting meanwhile is as it should be. */
export async function keepDraft(ports: Outside, unit: Unit, { stored, row }: CurrentAgenda): Promise<void> {
  if (!row || stored.state === 'frozen' || isDeepStrictEqual(stored.agenda, row.value.agenda)) return;
  await replaceRow(ports, agendaRow(unit.id, stored.agenda.meeting.day), row, stored);
}

/** Three open days ahead and without a word to anybody: the week's guide has told where to find it. */
export async function prepareAgenda(ports: Outside, unit: Unit, meetingId: string): Promise<void> {
  const now = ports.clock.now();
  const plan = planOf(unit.plan, dayOf(now));
  const meeting = meetingIn(plan, meetingId);
  if (!meeting || instantOf(meeting.day, meeting.time) <= now) return;
  const length = agendaLengthFor(meeting.minutes);
  const agenda = await gatherAgenda(ports, unit, { plan, meeting, length });
  // Where one stands already, this job has made it before, or the meeting has begun.
  await insertRow(ports, agendaRow(unit.id, meeting.day), draftOf(agenda, now));
  ports.log.info('agenda.prepared', { unit: unit.id, topics: agenda.topics.length });
}

function draftOf(agenda: Agenda, now: Date): StoredAgenda {
  return { v: 1, state: 'draft', at: now.toISOString(), agenda };
}
