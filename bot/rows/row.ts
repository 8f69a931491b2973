import {
  type BatchWritten,
  type Change,
  everyRow,
  type Row,
  type Table,
  type Written,
} from '../../shared/ports/store.ts';
import type { Ports } from '../turn/ports.ts';
import type { RowAt, RowsIn } from '../turn/row-at.ts';

export type { RowAt, RowsIn } from '../turn/row-at.ts';

/** Where nobody reads a log, such as in a demonstration, none has to be given. */
type Storing = Pick<Ports, 'store'> & Partial<Pick<Ports, 'log'>>;

export async function readRow<T>(ports: Storing, at: RowAt<T>): Promise<Row<T> | undefined> {
  const row = await ports.store.get<T>(at.table, at.partition, at.key);
  return row && isReadable(ports, at, row) ? row : undefined;
}

export async function readValue<T>(ports: Storing, at: RowAt<T>): Promise<T | undefined> {
  return (await readRow(ports, at))?.value;
}

/** Page after page, so that a long stretch is never held whole. One row that nobody can read costs that row. */
export async function* eachRow<T>(ports: Storing, within: RowsIn<T>): AsyncGenerator<Row<T>> {
  for await (const row of everyRow<T>(ports.store, within.table, within.partition, within.range)) {
    if (isReadable(ports, within, row)) yield row;
  }
}

export function readRows<T>(ports: Storing, within: RowsIn<T>): Promise<readonly Row<T>[]> {
  return Array.fromAsync(eachRow(ports, within));
}

export async function readValues<T>(ports: Storing, within: RowsIn<T>): Promise<readonly T[]> {
  return (await readRows(ports, within)).map(({ value }) => value);
}

/** Nothing more than the first so many: for what is shown, and what may have grown for years. */
export async function readSome<T>(ports: Storing, within: RowsIn<T>, limit: number): Promise<readonly T[]> {
  const page = await ports.store.range<T>(within.table, within.partition, within.range, { limit });
  return page.rows.filter((row) => isReadable(ports, within, row)).map(({ value }) => value);
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

/** With `row` it is refused when somebody else has written there since. */
export function deleteRow<T>(ports: Storing, at: RowAt<T>, row?: Pick<Row<T>, 'etag'>): Promise<Written> {
  return ports.store.write(at.table, at.partition, deleting(at, row));
}

/** All or nothing, among the rows of one unit. */
export function writeTogether(
  ports: Storing,
  unit: string,
  changes: readonly Change[],
): Promise<BatchWritten> {
  return ports.store.batch('units', unit, changes);
}

/** All or nothing, among the rows of one network. */
export function writeInNetwork(
  ports: Storing,
  network: string,
  changes: readonly Change[],
): Promise<BatchWritten> {
  return ports.store.batch('networks', network, changes);
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

/** Damaged, or written by a version that came after this one: not to be taken for something else. */
function isReadable<T>(
  { log }: Storing,
  { table, newest = 1 }: { table: Table; newest?: number },
  row: Row<T>,
): boolean {
  const { v: version } = Object(row.value) as { readonly v?: unknown };
  const isKnown = typeof version === 'number' && version <= newest;
  if (!row.unreadable && isKnown) return true;
  log?.error('row.unreadable', { table, partition: row.partition });
  return false;
}
