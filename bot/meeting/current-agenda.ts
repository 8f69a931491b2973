import { isDeepStrictEqual } from 'node:util';
import type { AgendaVariant } from '../../shared/domain/meeting/agenda-sections.ts';
import { agendaKey, type Meeting } from '../../shared/domain/meeting/meeting.ts';
import { agendaLengthFor } from '../../shared/domain/meeting/time-boxes.ts';
import { meetingIn } from '../../shared/domain/plan/move-meeting.ts';
import type { Plan, PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { addWeeks, dayOf, instantOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Ports } from '../turn/ports.ts';
import { gatherAgenda } from './gather-agenda.ts';
import { readAgenda, readMeeting, type StoredAgenda } from './meeting-standing.ts';

export interface CurrentAgenda {
  readonly stored: StoredAgenda;
  /** As it lies in the store, if it does. */
  readonly row: Row<StoredAgenda> | undefined;
  readonly held: Row<Meeting> | undefined;
}

/** Made anew from fresh rows until the meeting begins; from then on as it stood. */
export async function currentAgenda(
  ports: Ports,
  unit: Unit,
  ask: { readonly plan: Plan; readonly meeting: PlannedMeeting; readonly length?: AgendaVariant | undefined },
): Promise<CurrentAgenda> {
  const { plan, meeting } = ask;
  const [row, held] = await Promise.all([
    readAgenda(ports, unit.id, meeting.day),
    readMeeting(ports, unit.id, meeting.day),
  ]);
  if (row?.value.state === 'frozen') return { stored: row.value, row, held };
  const length = ask.length ?? row?.value.agenda.length ?? agendaLengthFor(meeting.minutes);
  const agenda = await gatherAgenda(ports, unit, { plan, meeting, length });
  return { stored: draftOf(agenda, ports.clock.now()), row, held };
}

/** What was shown is what is kept. Losing to somebody who starts the meeting meanwhile is as it should be. */
export async function keepDraft(ports: Ports, unit: Unit, { stored, row }: CurrentAgenda): Promise<void> {
  if (!row || stored.state === 'frozen' || isDeepStrictEqual(stored.agenda, row.value.agenda)) return;
  const { key, etag } = row;
  await ports.store.write('units', unit.id, { op: 'replace', key, value: stored, etag });
}

/** Three open days ahead and without a word to anybody: the week's guide has told where to find it. */
export async function prepareAgenda(ports: Ports, unit: Unit, meetingId: string): Promise<void> {
  const now = ports.clock.now();
  const plan = planUnit(unit.plan, addWeeks(dayOf(now), 2));
  const meeting = 'refused' in plan ? undefined : meetingIn(plan, meetingId);
  if ('refused' in plan || !meeting || instantOf(meeting.day, meeting.time) <= now) return;
  const length = agendaLengthFor(meeting.minutes);
  const agenda = await gatherAgenda(ports, unit, { plan, meeting, length });
  // Where one stands already, this job has made it before, or the meeting has begun.
  await ports.store.write('units', unit.id, {
    op: 'insert',
    key: agendaKey(meeting.day),
    value: draftOf(agenda, now),
  });
  ports.log.info('agenda.prepared', { unit: unit.id, topics: agenda.topics.length });
}

function draftOf(agenda: StoredAgenda['agenda'], now: Date): StoredAgenda {
  return { v: 1, state: 'draft', at: now.toISOString(), agenda };
}
