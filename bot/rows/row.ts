import {
  type BatchWritten,
  type Change,
  everyRow,
  type Row,
  type Table,
  type Written,
} from '../../shared/ports/store.ts';
import type { Ports } from '../turn/ports.ts';
import type { RowAt, RowsIn } from '../turn/row-key.ts';

export type { RowAt, RowsIn } from '../turn/row-key.ts';

/** The log may be missing where nobody would read it, as in the demo. */
type Storing = Pick<Ports, 'store'> & Partial<Pick<Ports, 'log'>>;

/** There is none of what a client left unnamed. */
export async function readRow<T>(ports: Storing, at: RowAt<T>): Promise<Row<T> | undefined> {
  if (!at.partition || !at.key) return undefined;
  const row = await ports.store.get<T>(at.table, at.partition, at.key);
  return row && isReadable(ports, at, row) ? row : undefined;
}

export async function readValue<T>(ports: Storing, at: RowAt<T>): Promise<T | undefined> {
  return (await readRow(ports, at))?.value;
}

/** Row by row, so that a long range is never held in memory. A row that cannot be read is left out, and logged. */
export async function* eachRow<T>(ports: Storing, within: RowsIn<T>): AsyncGenerator<Row<T>> {
  if (!within.partition) return;
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

/** Only the first `limit` rows: for ranges that grow for years. */
export async function readSome<T>(ports: Storing, within: RowsIn<T>, limit: number): Promise<readonly T[]> {
  const page = await ports.store.range<T>(within.table, within.partition, within.range, { limit });
  return page.rows.filter((row) => isReadable(ports, within, row)).map(({ value }) => value);
}

/** Refused when there is a row already. */
export function insertRow<T extends object>(ports: Storing, at: RowAt<T>, value: T): Promise<Written> {
  return ports.store.write(at.table, at.partition, inserting(at, value));
}

/** Overwrites whatever was there: for hints, which anybody may write again. */
export function putRow<T extends object>(ports: Storing, at: RowAt<T>, value: T): Promise<Written> {
  return ports.store.write(at.table, at.partition, { op: 'put', key: at.key, value });
}

/** Refused when the row has changed since it was read. */
export function replaceRow<T extends object>(
  ports: Storing,
  at: RowAt<T>,
  { etag }: Pick<Row<T>, 'etag'>,
  value: T,
): Promise<Written> {
  return ports.store.write(at.table, at.partition, replacing(at, { etag }, value));
}

/** With `row`: refused when it has changed since it was read. */
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

/** A damaged row, or one of a later version of the program, is treated as missing and logged. */
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
