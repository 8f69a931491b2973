import type { Row, Table } from '../../shared/ports/store.ts';
import type { Ports } from '../turn/ports.ts';

const attempts = 4;

export type Changed<T> =
  | { readonly ok: true; readonly row: Row<T> }
  | { readonly ok: false; readonly reason: 'missing' | 'busy' };

/**
 * Reads, changes and replaces one row; somebody else's write in between is met with a fresh read.
 * `change` returns the same object when there is nothing to do.
 */
export async function changeRow<T extends object>(
  ports: Ports,
  at: {
    readonly table: Table;
    readonly partition: string;
    readonly key: string;
    readonly known?: Row<T> | undefined;
  },
  change: (value: T | undefined) => T | undefined,
): Promise<Changed<T>> {
  let row = at.known ?? (await ports.store.get<T>(at.table, at.partition, at.key));
  for (let attempt = 0; attempt < attempts; attempt++) {
    const value = change(row?.value);
    if (!value) return { ok: false, reason: 'missing' };
    if (row && value === row.value) return { ok: true, row };
    const written = await ports.store.write(
      at.table,
      at.partition,
      row ? { op: 'replace', key: at.key, value, etag: row.etag } : { op: 'insert', key: at.key, value },
    );
    if (written.ok)
      return { ok: true, row: { partition: at.partition, key: at.key, value, etag: written.etag } };
    row = await ports.store.get<T>(at.table, at.partition, at.key);
  }
  return { ok: false, reason: 'busy' };
}
