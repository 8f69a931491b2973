import { deletedAt } from '../../shared/domain/own-data/limits.ts';
import { type Day, dayOf, instantOf, timeOf } from '../../shared/domain/time/day.ts';
import type { Change } from '../../shared/ports/store.ts';
import { dueRow } from '../rows/due-rows.ts';
import { endingRow, endingsUpTo, whatEnds } from '../rows/ending-rows.ts';
import { putRow, type RowAt, readRows, writeTogether } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

/** A row and the word that it ends: two changes each, and a batch holds a hundred. */
const rowsAtOnce = 40;

/** Goes into the batch with the row that ends. */
export function endingOn<T>({ partition, key }: RowAt<T>, day: Day): Change {
  return { op: 'put', key: endingRow(partition, day, key).key, value: { v: 1 } };
}

export function withoutEnding<T>({ partition, key }: RowAt<T>, day: Day): Change {
  return { op: 'delete', key: endingRow(partition, day, key).key };
}

/** Written before the row itself: a moment at which nothing ends is passed over in silence. */
export async function makeEndingDue(ports: Outside, unit: string, day: Day): Promise<void> {
  const at = instantOf(day, deletedAt).toISOString();
  await putRow(ports, dueRow(at, unit), { v: 1, unit, at });
}

/** What was promised to be gone by this day is deleted, and what an earlier day had left over. */
export async function forgetWhatEnds(ports: Outside, unit: string, at: string): Promise<void> {
  const moment = new Date(at);
  if (timeOf(moment) !== deletedAt) return;
  const rows = await readRows(ports, endingsUpTo(unit, dayOf(moment)));
  for (let from = 0; from < rows.length; from += rowsAtOnce) {
    const changes = rows.slice(from, from + rowsAtOnce).flatMap(({ key }): Change[] => [
      { op: 'delete', key: whatEnds(key) },
      { op: 'delete', key },
    ]);
    const written = await writeTogether(ports, unit, changes);
    if (!written.ok) throw new Error('What was to be forgotten is still there.');
  }
  if (rows.length > 0) ports.log.info('rows.forgotten', { unit, rows: rows.length });
}
