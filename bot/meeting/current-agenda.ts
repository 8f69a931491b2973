import { isDeepStrictEqual } from 'node:util';
import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import type { AgendaVariant } from '../../shared/domain/meeting/agenda-sections.ts';
import { agendaLengthFor } from '../../shared/domain/meeting/agenda-sections.ts';
import { holderOf } from '../../shared/domain/meeting/holder-of.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { fillAgenda, planAgenda } from '../../shared/domain/meeting/plan-agenda.ts';
import {
  readStoredAgenda,
  type StoredAgenda,
  type StoredAgendaV1,
} from '../../shared/domain/meeting/stored-agenda.ts';
import { meetingAhead, meetingBefore, meetingIn, meetingsOf } from '../../shared/domain/plan/find-in-plan.ts';
import type { Plan, PlannedMeeting } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { type Day, dayOf, instantOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Row } from '../../shared/ports/store.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { insertRow, readRow, replaceRow } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { type Gathered, gatherMaterial } from './gather-agenda.ts';

/** The meeting that an agenda asked for now is about. */
export interface MeetingNow {
  readonly meeting: PlannedMeeting;
  /** The meeting's row; missing until the meeting begins. */
  readonly held: Row<Meeting> | undefined;
  readonly before: Meeting | undefined;
}

/**
 * One that was begun and never closed, be it yesterday's; else today's; once that is closed, or on any other day, the
 * next one.
 */
export async function meetingNow(
  ports: Outside,
  unit: string,
  plan: Plan,
  today: Day,
): Promise<MeetingNow | undefined> {
  const ahead = meetingAhead(plan, today);
  const earlier = ahead ? meetingBefore(plan, ahead) : latestOf(plan);
  const rowOf = (meeting: PlannedMeeting | undefined) =>
    meeting && readRow(ports, meetingRow(unit, meeting.day));
  const [held, left] = await Promise.all([rowOf(ahead?.day === today ? ahead : undefined), rowOf(earlier)]);
  if (earlier && left && left.value.state !== 'closed')
    return { meeting: earlier, held: left, before: undefined };
  if (!ahead) return undefined;
  if (held?.value.state !== 'closed') return { meeting: ahead, held, before: left?.value };
  const next = meetingAhead(plan, dayAfter(ahead, plan) ?? '9999-12-31');
  return next && { meeting: next, held: undefined, before: held.value };
}

function latestOf(plan: Plan): PlannedMeeting | undefined {
  return meetingsOf(plan).toSorted((a, b) => (a.day < b.day ? 1 : -1))[0];
}

function dayAfter({ day }: PlannedMeeting, plan: Plan): Day | undefined {
  const days = meetingsOf(plan).map((meeting) => meeting.day);
  return days.filter((each) => each > day).toSorted()[0];
}

export interface CurrentAgenda extends Gathered {
  readonly agenda: Agenda;
  readonly stored: StoredAgenda;
  /** As it lies in the store, if it does. */
  readonly row: Row<StoredAgenda | StoredAgendaV1> | undefined;
}

interface Ask extends Omit<MeetingNow, 'held'> {
  readonly length?: AgendaVariant | undefined;
  /** For a page that is opened again and again: what has been gathered once is only filled. */
  readonly asStored?: boolean;
}

/** Gathered anew from fresh rows until the meeting begins; from then on it stands. */
export async function currentAgenda(ports: Outside, unit: Unit, ask: Ask): Promise<CurrentAgenda> {
  const { meeting, before, asStored } = ask;
  const [row, gathered] = await Promise.all([
    readRow(ports, agendaRow(unit.id, meeting.day)),
    gatherMaterial(ports, unit, meeting, before),
  ]);
  const known = row && readStoredAgenda(row.value);
  const length = ask.length ?? known?.length ?? agendaLengthFor(meeting.minutes);
  const stands = known && (known.state === 'frozen' || (asStored && known.meeting.id === meeting.id));
  const at = ports.clock.now().toISOString();
  const stored = stands
    ? known
    : planAgenda({ meeting, length, at, ...(known && { first: known.first }) }, gathered.material);
  return { ...gathered, stored, row, agenda: fillAgenda(stored, gathered.material) };
}

/** For a page that is opened again and again: gathered once, and from then on only filled. */
export async function agendaAsStored(
  ports: Outside,
  unit: Unit,
  plan: Plan,
  today: Day,
): Promise<Agenda | undefined> {
  const now = await meetingNow(ports, unit.id, plan, today);
  if (!now) return undefined;
  const { meeting, before, held } = now;
  const { agenda, stored, row } = await currentAgenda(ports, unit, { meeting, before, asStored: true });
  if (!row) await insertRow(ports, agendaRow(unit.id, meeting.day), stored);
  const holder = held && holderOf(unit, held.value);
  return holder ? { ...agenda, chair: holder } : agenda;
}

/** What was shown is what is kept. Losing to somebody who starts the meeting meanwhile is as it should be. */
export async function keepDraft(
  ports: Outside,
  unit: Unit,
  { stored, row }: Pick<CurrentAgenda, 'stored' | 'row'>,
): Promise<void> {
  if (!row || stored.state === 'frozen') return;
  if (isDeepStrictEqual({ ...stored, at: '' }, { ...row.value, at: '' })) return;
  await replaceRow(ports, agendaRow(unit.id, stored.meeting.day), row, stored);
}

/** Three open days ahead and without a word to anybody: the week's guide has told where to find it. */
export async function prepareAgenda(ports: Outside, unit: Unit, meetingId: string): Promise<void> {
  const now = ports.clock.now();
  const plan = planOf(unit.plan, dayOf(now));
  const meeting = meetingIn(plan, meetingId);
  if (!meeting || instantOf(meeting.day, meeting.time) <= now) return;
  const { stored } = await currentAgenda(ports, unit, { meeting, before: undefined });
  // Where one stands already, this job has made it before, or the meeting has begun.
  await insertRow(ports, agendaRow(unit.id, meeting.day), stored);
  ports.log.info('agenda.prepared', { unit: unit.id, topics: stored.topics.length });
}
