import type { Agenda } from '../../shared/domain/meeting/agenda.ts';
import type { Matter } from '../../shared/domain/meeting/matter.ts';
import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { fillAgenda, withMatters } from '../../shared/domain/meeting/plan-agenda.ts';
import { readStoredAgenda, type StoredAgenda } from '../../shared/domain/meeting/stored-agenda.ts';
import { placeBeside } from '../../shared/domain/meeting/where-the-meeting-is.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import { chairOf } from '../../shared/domain/unit/chair.ts';
import type { Standing } from '../access/enter.ts';
import { agendaRow, meetingRow } from '../rows/meeting-rows.ts';
import { readRow, replacing, writeTogether } from '../rows/row.ts';
import { note } from '../ui/build-view.ts';
import { redrawCard } from './channel-card.ts';
import { gatherMaterial } from './gather-agenda.ts';
import { redrawOwnCard } from './meeting-screen.ts';
import { matterText } from './text/matter-text.ts';

const attempts = 6;

/**
 * Behind what people have put on already; the meeting stays where it is. False where it is not going on: then the points
 * wait for the next one.
 */
export async function addToMeeting(at: Standing, day: Day, fresh: readonly Matter[]): Promise<boolean> {
  const { unit, call } = at;
  for (let attempt = 0; attempt < attempts; attempt++) {
    const [agenda, held] = await Promise.all([
      readRow(call.ports, agendaRow(unit.id, day)),
      readRow(call.ports, meetingRow(unit.id, day)),
    ]);
    if (!agenda || held?.value.state !== 'open') return false;
    const stored = readStoredAgenda(agenda.value);
    const { matters = [] } = stored;
    const added = fresh.map(({ id }) => id).filter((id) => !matters.includes(id));
    const next = withPlace({ ...stored, matters: [...matters, ...added] });
    const step = placeBeside(held.value.step, bare(at, stored), bare(at, next));
    const meeting: Meeting = { ...held.value, step };
    const written = await writeTogether(call.ports, unit.id, [
      replacing(agendaRow(unit.id, day), agenda, next),
      replacing(meetingRow(unit.id, day), held, meeting),
    ]);
    if (written.ok) {
      await redrawMeeting(at, next, meeting, fresh);
      return true;
    }
  }
  return false;
}

/** A meeting that began without any gets a point for them. */
function withPlace(stored: StoredAgenda): StoredAgenda {
  const hasPlace = stored.sections.some(({ item }) => item === 'matters');
  return hasPlace ? stored : withMatters(stored, stored.matters?.length ?? 0);
}

/** Where everything stands, without anybody's words. */
function bare({ unit }: Standing, stored: StoredAgenda): Agenda {
  return fillAgenda(stored, { trials: [], chair: chairOf(unit, stored.meeting) });
}

/** What was put on, mended or taken off is seen at once by those who are sitting there. */
export async function redrawMeeting(
  at: Standing,
  stored: StoredAgenda,
  meeting: Meeting,
  fresh: readonly Matter[] = [],
): Promise<void> {
  const { unit, call } = at;
  const { material } = await gatherMaterial(call.ports, unit, stored.meeting);
  const shown = { unit, call, agenda: fillAgenda(stored, material) };
  const { told } = matterText[unit.language];
  const said = fresh.map(({ author, text }) => note(told(author.name ?? '', text)));
  await redrawCard(shown, meeting);
  await redrawOwnCard(shown, meeting, said);
}

/** After a point of the meeting that is going on was changed; nothing where none is. */
export async function redrawIfHeld(at: Standing): Promise<void> {
  const { unit, call } = at;
  const held = await readRow(call.ports, meetingRow(unit.id, call.today));
  if (held?.value.state !== 'open') return;
  const agenda = await readRow(call.ports, agendaRow(unit.id, call.today));
  if (agenda) await redrawMeeting(at, readStoredAgenda(agenda.value), held.value);
}
