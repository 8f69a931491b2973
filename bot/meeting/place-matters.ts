import { type Matter, openMatters } from '../../shared/domain/meeting/matter.ts';
import { fateOfMatter } from '../../shared/domain/meeting/matter-talked-of.ts';
import type { HeldMatter, Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { StoredAgenda } from '../../shared/domain/meeting/stored-agenda.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { meetingRow } from '../rows/meeting-rows.ts';
import { matterRow, mattersIn } from '../rows/meeting-work-rows.ts';
import { deleting, readRow, readRows, replacing, writeTogether } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

const attempts = 6;

/**
 * What people had put on: talked of, it goes into the minutes in its words; else it comes to the next meeting. In one
 * batch with the meeting's row, so that nothing is lost between the two. Without any, nothing is read.
 */
export async function placeMatters(
  ports: Outside,
  unit: string,
  agenda: StoredAgenda,
  closing: Row<Meeting>,
): Promise<Row<Meeting> | undefined> {
  const { matters: ids = [] } = agenda;
  let held: Row<Meeting> | undefined = closing;
  for (let attempt = 0; held && attempt < attempts; attempt++) {
    const meeting: Meeting = held.value;
    if (ids.length === 0 || meeting.matters || meeting.state === 'closed') return held;
    const rows = await readRows(ports, mattersIn(unit));
    const value: Meeting = { ...meeting, matters: heldMatters(ids, rows, meeting) };
    const at = meetingRow(unit, meeting.day);
    const moves = rows.flatMap((row) => moveOf(unit, row, ids, meeting));
    const written = await writeTogether(ports, unit, [replacing(at, held, value), ...moves]);
    if (written.ok) return { ...held, value, etag: written.etags[0] ?? '' };
    held = await readRow(ports, at);
  }
  return undefined;
}

function heldMatters(
  ids: readonly string[],
  rows: readonly Row<Matter>[],
  meeting: Meeting,
): readonly HeldMatter[] {
  const open = new Map(openMatters(rows.map(({ value }) => value)).map((matter) => [matter.id, matter]));
  return ids.flatMap((id): HeldMatter[] => {
    const matter = open.get(id);
    if (!matter) return [];
    return [{ id, text: matter.text, by: matter.author, fate: fateOfMatter(meeting, id) ?? 'carried' }];
  });
}

/** One that was put aside is forgotten now: nobody has put it back. */
function moveOf(unit: string, row: Row<Matter>, ids: readonly string[], meeting: Meeting): readonly Change[] {
  const { day } = meeting;
  const { id, off, carried = [] } = row.value;
  const at = matterRow(unit, id);
  if (off !== undefined) return [deleting(at, row)];
  if (!ids.includes(id)) return [];
  if (fateOfMatter(meeting, id) === 'discussed') return [deleting(at, row)];
  return carried.includes(day) ? [] : [replacing(at, row, { ...row.value, carried: [...carried, day] })];
}
