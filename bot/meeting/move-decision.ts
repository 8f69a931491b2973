import { noteSettled } from '../../shared/domain/meeting/decided-in-meeting.ts';
import { mayCorrect } from '../../shared/domain/meeting/decisions-in-meeting.ts';
import type { KeptDecision } from '../../shared/domain/meeting/kept-decision.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { fillAgenda } from '../../shared/domain/meeting/plan-agenda.ts';
import { readStoredAgenda } from '../../shared/domain/meeting/stored-agenda.ts';
import type { Standing } from '../access/enter.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { readRow, readValue, replacing, writeTogether } from '../rows/row.ts';
import { latestMeetingDay, mayRun } from './at-meeting.ts';
import { redrawCard, redrawRecord } from './channel-card.ts';
import { findKept, layKept } from './find-kept.ts';
import { gatherMaterial } from './gather-agenda.ts';
import { redrawOwnCard } from './meeting-screen.ts';
import { isToldOn, recordDue, tellRecord } from './redraw-record.ts';
import { makeReminderDue } from './remind-of-decisions.ts';

const attempts = 4;

/** How it lies now, and whether it lay so before. */
export interface Moved {
  readonly kept: KeptDecision;
  readonly isNew: boolean;
}

interface Which extends Pick<KeptDecision, 'id' | 'day'> {
  /** The day of the meeting on whose screen it was pressed. */
  readonly meeting?: string | undefined;
  /** The answer is the meeting's card itself. */
  readonly isOnCard?: boolean;
}

/**
 * Changed where it lies, or moved between the open and the past ones; in the same batch the meeting that is going on
 * notes that it is done or dropped, so that everything the meeting leaves behind tells of it.
 */
export async function moveKept(
  at: Standing,
  { id, day, meeting = at.call.today, isOnCard = false }: Which,
  make: (kept: KeptDecision) => KeptDecision,
): Promise<'gone' | 'busy' | Moved> {
  const { unit, call } = at;
  const { ports } = call;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [found, held] = await Promise.all([
      findKept(ports, unit.id, id, day),
      readRow(ports, meetingRow(unit.id, meeting)),
    ]);
    if (!found) return 'gone';
    const kept = make(found.row.value);
    if (kept === found.row.value) return { kept, isNew: false };
    if (kept.state === 'open') await makeReminderDue(ports, unit, kept);
    const noted = held && takesNote(at, held.value, id) ? noteSettled(held.value, kept) : held?.value;
    const isNoted = held && noted && noted !== held.value;
    const changes = [
      ...layKept(unit.id, found, kept),
      ...(isNoted ? [replacing(meetingRow(unit.id, meeting), held, noted)] : []),
    ];
    const latest = latestMeetingDay(at);
    const isTold = await isToldOn(ports, unit.id, latest, id);
    if (isTold) await recordDue(ports, unit.id, latest);
    if (isNoted && noted.state !== 'open') await recordDue(ports, unit.id, noted.day);
    if (!(await writeTogether(ports, unit.id, changes)).ok) continue;
    if (isNoted) await tellMeeting(at, held.value, noted, isOnCard);
    if (isTold) await tellRecord(ports, unit.id, latest);
    return { kept, isNew: true };
  }
  return 'busy';
}

/** Once it is closed, whoever held it may take back what it noted; what is done later is not of that meeting. */
function takesNote(at: Standing, meeting: Meeting, decision: string): boolean {
  if (meeting.state !== 'closed') return true;
  const isNoted = meeting.settled?.some(({ id }) => id === decision) ?? false;
  return isNoted && mayRun(at, meeting.id) && mayCorrect(meeting, at.call.today, at.unit.plan);
}

/** What the channel reads of the meeting, and what its live card shows, after a change that was not made on that card alone. */
export async function tellMeeting(
  { unit, call }: Standing,
  before: Meeting,
  meeting: Meeting,
  isOnCard: boolean,
): Promise<void> {
  const stored = await readValue(call.ports, agendaRow(unit.id, meeting.day));
  if (!stored) return;
  const { material } = await gatherMaterial(call.ports, unit, meeting);
  const shown = { unit, agenda: fillAgenda(readStoredAgenda(stored), material), call };
  await (meeting.state === 'closed' ? redrawRecord(shown, before, meeting) : redrawCard(shown, meeting));
  if (!isOnCard) await redrawOwnCard(shown, meeting);
}
