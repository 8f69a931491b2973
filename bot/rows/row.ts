import {
  type BatchWritten,
  type Change,
  everyRow,
  type KeyRange,
  type Row,
  type Table,
  type Written,
} from '../../shared/ports/store.ts';
import type { Ports } from '../turn/ports.ts';
import type { RowAt } from '../turn/row-at.ts';

export type { RowAt } from '../turn/row-at.ts';

/** A stretch of one partition whose rows all hold the same: `membersIn(unit)` is a `RowsIn<Member>`. */
export interface RowsIn<T> {
  readonly table: Table;
  readonly partition: string;
  readonly range: KeyRange;
  readonly holds?: T;
}

type Storing = Pick<Ports, 'store'>;

export function readRow<T>({ store }: Storing, at: RowAt<T>): Promise<Row<T> | undefined> {
  return store.get<T>(at.table, at.partition, at.key);
}

export async function readValue<T>(ports: Storing, at: RowAt<T>): Promise<T | undefined> {
  return (await readRow(ports, at))?.value;
}

/** Page after page, so that a long stretch is never held whole. */
export function eachRow<T>({ store }: Storing, within: RowsIn<T>): AsyncGenerator<Row<T>> {
  return everyRow<T>(store, within.table, within.partition, within.range);
}

export function readRows<T>(ports: Storing, within: RowsIn<T>): Promise<readonly Row<T>[]> {
  return Array.fromAsync(eachRow(ports, within));
}

export async function readValues<T>(ports: Storing, within: RowsIn<T>): Promise<readonly T[]> {
  return (await readRows(ports, within)).map(({ value }) => value);
}

/** Nothing more than the first so many: for what is shown, and what may have grown for years. */
export async function readSome<T>(
  { store }: Storing,
  within: RowsIn<T>,
  limit: number,
): Promise<readonly T[]> {
  const page = await store.range<T>(within.table, within.partition, within.range, { limit });
  return page.rows.map(({ value }) => value);
}

/** Refused when something lies there already. */
export function insertRow<T extends object>(ports: Storing, at: RowAt<T>, value: T): Promise<Written> {
  return ports.store.write(at.table, at.partition, inserting(at, value));
}

/** Whatever lay there before: for hints that anyone may write again. */
export function putRow<T extends object>(ports: Storing, at: RowAt<T>, value: T): Promise<Written> {
  return ports.store.write(at.table, at.partition, { op: 'put', key: at.key, value });
}

/** Refused when somebody else has written there since `row` was read. */
export function replaceRow<T extends object>(
  ports: Storing,
  at: RowAt<T>,
  { etag }: Pick<Row<T>, 'etag'>,
  value: T,
): Promise<Written> {
  return ports.store.write(at.table, at.partition, replacing(at, { etag }, value));
}

export function deleteRow<T>(ports: Storing, at: RowAt<T>): Promise<Written> {
  return ports.store.write(at.table, at.partition, deleting(at));
}

/** All or nothing, among the rows of one unit. */
export function writeTogether(
  ports: Storing,
  unit: string,
  changes: readonly Change[],
): Promise<BatchWritten> {
  return ports.store.batch('units', unit, changes);
}

export function inserting<T extends object>({ key }: RowAt<T>, value: T): Change {
  return { op: 'insert', key, value };
}

export function replacing<T extends object>(
  { key }: RowAt<T>,
  { etag }: Pick<Row<T>, 'etag'>,
  value: T,
): Change {
  return { op: 'replace', key, value, etag };
}

export function deleting<T>({ key }: RowAt<T>, row?: Pick<Row<T>, 'etag'>): Change {
  return { op: 'delete', key, ...(row && { etag: row.etag }) };
}
