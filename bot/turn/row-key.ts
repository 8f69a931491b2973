import type { KeyRange, Table } from '../../shared/ports/store.ts';

/** Where one row lies, and what it holds: `unitRow(id)` is a `RowAt<Unit>`. */
export interface RowAt<T> {
  readonly table: Table;
  readonly partition: string;
  readonly key: string;
  /** The newest version `v` of this row that we can read; 1 if not given. */
  readonly newest?: number;
  /** Never set. It only carries the type of the value. */
  readonly holds?: T;
}

/** A stretch of one partition whose rows all hold the same: `membersIn(unit)` is a `RowsIn<Member>`. */
export interface RowsIn<T> {
  readonly table: Table;
  readonly partition: string;
  readonly range: KeyRange;
  /** As in `RowAt`. */
  readonly newest?: number;
  readonly holds?: T;
}
