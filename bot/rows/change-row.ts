import type { Row } from '../../shared/ports/store.ts';
import type { Outside } from '../turn/ports.ts';
import { deleteRow, insertRow, type RowAt, readRow, replaceRow } from './row.ts';

/** Enough for thirty colleagues who press at the same moment; each attempt waits a little longer, by chance. */
const attempts = 24;

export type Changed<T> =
  | { readonly ok: true; readonly row: Row<T> }
  | { readonly ok: false; readonly reason: 'missing' | 'busy' };

/**
 * Reads, changes and replaces one row; somebody else's write in between is met with a fresh read.
 * `change` returns the same object when there is nothing to do, and nothing when there must be a row and is none.
 */
export async function changeRow<T extends object>(
  ports: Outside,
  at: RowAt<T>,
  change: (value: T | undefined) => T | undefined,
  known?: Row<T>,
): Promise<Changed<T>> {
  let row = known ?? (await readRow(ports, at));
  for (let attempt = 0; attempt < attempts; attempt++) {
    const value = change(row?.value);
    if (!value) return { ok: false, reason: 'missing' };
    if (row && value === row.value) return { ok: true, row };
    const written = await (row ? replaceRow(ports, at, row, value) : insertRow(ports, at, value));
    if (written.ok)
      return { ok: true, row: { partition: at.partition, key: at.key, value, etag: written.etag } };
    await ports.patience?.pause(attempt);
    row = await readRow(ports, at);
  }
  return { ok: false, reason: 'busy' };
}

/** Deletes a row as long as it is such a one, however it was changed since somebody looked at it. */
export async function deleteWhere<T extends object>(
  ports: Outside,
  at: RowAt<T>,
  isSuch: (value: T) => boolean,
): Promise<'deleted' | 'other'> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await readRow(ports, at);
    if (!row) return 'deleted';
    if (!isSuch(row.value)) return 'other';
    if ((await deleteRow(ports, at, row)).ok) return 'deleted';
    await ports.patience?.pause(attempt);
  }
  return 'other';
}
