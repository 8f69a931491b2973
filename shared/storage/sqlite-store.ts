import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type {
  BatchWritten,
  Change,
  KeyRange,
  Page,
  Refusal,
  Row,
  Store,
  Table,
  Written,
} from '../ports/store.ts';
import { decodeKey } from './encode-key.ts';
import {
  type EncodedChange,
  encodeBatch,
  encodeBounded,
  encodeChange,
  encodeRange,
  pageLimit,
} from './limits.ts';
import {
  connectSqlite,
  forgetChanges,
  guarded,
  inTransaction,
  numbersFrom,
  type SqlitePlace,
} from './sqlite-database.ts';
import { readStored } from './stored-value.ts';

export interface SqliteStore extends Store {
  close(): void;
}

export function createSqliteStore(place: SqlitePlace): SqliteStore {
  const { db, close } = connectSqlite(place);
  const sql = prepareStatements(db);

  return {
    close,

    async get<T>(table: Table, partition: string, key: string): Promise<Row<T> | undefined> {
      const at = [table, encodeBounded(partition), encodeBounded(key)] as const;
      const found = guarded(() => sql.get.get(...at));
      return found && { partition, key, ...readStored<T>(String(found.value)), etag: String(found.etag) };
    },

    async range<T>(
      table: Table,
      partition: string,
      range: KeyRange,
      page: { readonly limit?: number; readonly continuation?: string } = {},
    ): Promise<Page<T>> {
      const limit = pageLimit(page.limit);
      const { from = '', before = null } = encodeRange(range);
      const start = page.continuation ?? from;
      const at = [table, encodeBounded(partition), start, before, before, limit + 1] as const;
      const found = guarded(() => sql.range.all(...at));
      const next = found[limit];
      const rows = found.slice(0, limit).map((row) => ({
        partition,
        key: decodeKey(String(row.key)),
        ...readStored<T>(String(row.value)),
        etag: String(row.etag),
      }));
      return next ? { rows, continuation: String(next.key) } : { rows };
    },

    async write(table: Table, partition: string, change: Change): Promise<Written> {
      const at = encodeBounded(partition);
      const encoded = encodeChange(at, change);
      const written = apply(db, sql, table, at, [encoded]);
      if (!written.ok) return { ok: false, reason: written.reason };
      return { ok: true, etag: written.etags[0] ?? '' };
    },

    async batch(table: Table, partition: string, changes: readonly Change[]): Promise<BatchWritten> {
      const at = encodeBounded(partition);
      const written = apply(db, sql, table, at, encodeBatch(at, changes));
      return written.ok ? written : { ...written, key: decodeKey(written.key) };
    },

    async ping(): Promise<void> {
      guarded(() => sql.ping.get());
    },
  };
}

type Statements = ReturnType<typeof prepareStatements>;

function prepareStatements(db: DatabaseSync) {
  const prepare = (text: string): StatementSync => guarded(() => db.prepare(text));
  return {
    ping: prepare('SELECT value FROM counter'),
    get: prepare('SELECT value, etag FROM rows WHERE "table" = ? AND partition = ? AND key = ?'),
    range: prepare(
      `SELECT key, value, etag FROM rows
       WHERE "table" = ? AND partition = ? AND key >= ? AND (? IS NULL OR key < ?) ORDER BY key LIMIT ?`,
    ),
    put: prepare(
      `INSERT INTO rows ("table", partition, key, value, etag) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT DO UPDATE SET value = excluded.value, etag = excluded.etag`,
    ),
    delete: prepare('DELETE FROM rows WHERE "table" = ? AND partition = ? AND key = ?'),
    nextNumber: guarded(() => numbersFrom(db)),
  };
}

function apply(
  db: DatabaseSync,
  sql: Statements,
  table: Table,
  partition: string,
  changes: readonly EncodedChange[],
): BatchWritten {
  const written = guarded(() =>
    inTransaction(db, (): BatchWritten => {
      // Each key occurs once in a batch, so all changes can be checked before any is written.
      for (const change of changes) {
        const reason = refusal(sql.get.get(table, partition, change.key)?.etag, change);
        if (reason) return { ok: false, reason, key: change.key };
      }
      return { ok: true, etags: changes.map((change) => applyChange(sql, table, partition, change)) };
    }),
  );
  // Only for the table with what people wrote. The others hold marks and hints.
  if (table === 'units' && written.ok && changes.some(({ op }) => op === 'delete')) forgetChanges(db);
  return written;
}

function applyChange(sql: Statements, table: Table, partition: string, change: EncodedChange): string {
  if (change.op === 'delete') {
    sql.delete.run(table, partition, change.key);
    return '';
  }
  const etag = sql.nextNumber();
  sql.put.run(table, partition, change.key, change.json, etag);
  return String(etag);
}

function refusal(current: unknown, change: EncodedChange): Refusal | undefined {
  if (change.op === 'insert') return current === undefined ? undefined : 'exists';
  if (change.op === 'put' || change.etag === undefined) return undefined;
  if (current === undefined) return 'missing';
  return String(current) === change.etag ? undefined : 'conflict';
}
