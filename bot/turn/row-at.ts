import type { Table } from '../../shared/ports/store.ts';

/** Where one row lies, and what it holds: `unitRow(id)` is a `RowAt<Unit>`. */
export interface RowAt<T> {
  readonly table: Table;
  readonly partition: string;
  readonly key: string;
  /** Never set: it carries the type of the value. */
  readonly holds?: T;
}
