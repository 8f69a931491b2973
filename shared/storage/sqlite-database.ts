import { chmodSync, closeSync, openSync } from 'node:fs';
import { DatabaseSync } from 'node:sqlite';
import { StorageFault } from '../ports/store.ts';

/** Where a store or a queue lives: a file that it opens itself, or a connection that somebody else opens and closes. */
export type SqlitePlace = { readonly path: string } | { readonly db: DatabaseSync };

interface SqliteConnection {
  readonly db: DatabaseSync;
  /** Closes the database, unless the connection was opened elsewhere. */
  close(): void;
}

const schema = `
  CREATE TABLE IF NOT EXISTS counter (one INTEGER PRIMARY KEY CHECK (one = 1), value INTEGER NOT NULL) STRICT;
  INSERT OR IGNORE INTO counter (one, value) VALUES (1, 0);
  CREATE TABLE IF NOT EXISTS rows (
    "table" TEXT NOT NULL,
    partition TEXT NOT NULL,
    key TEXT NOT NULL,
    value TEXT NOT NULL,
    etag INTEGER NOT NULL,
    PRIMARY KEY ("table", partition, key)
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE IF NOT EXISTS messages (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    queue TEXT NOT NULL,
    body TEXT NOT NULL,
    attempts INTEGER NOT NULL,
    visible_at INTEGER NOT NULL,
    receipt INTEGER NOT NULL
  ) STRICT;
  CREATE INDEX IF NOT EXISTS messages_by_time ON messages (queue, visible_at, id);
`;

/** Opens a database; `:memory:` is one of its own. */
export function openSqliteDatabase(path: string): DatabaseSync {
  return guarded(() => {
    makePrivate(path);
    const db = new DatabaseSync(path, { timeout: 5000 });
    // `secure_delete` overwrites what is deleted. The write-ahead log still holds it until `forgetChanges`.
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON;');
    inTransaction(db, () => db.exec(schema));
    return db;
  });
}

/**
 * Only the owner may read the file, because it holds what people wrote. SQLite gives the log beside it the same
 * rights.
 */
function makePrivate(path: string): void {
  if (path === ':memory:') return;
  closeSync(openSync(path, 'a', 0o600));
  chmodSync(path, 0o600);
}

/** Empties the write-ahead log, in which a deleted text would otherwise stand for some time. */
export function forgetChanges(db: DatabaseSync): void {
  db.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

export function connectSqlite(place: SqlitePlace): SqliteConnection {
  if ('db' in place) return { db: place.db, close: () => {} };
  const db = openSqliteDatabase(place.path);
  return { db, close: () => db.close() };
}

/** Takes the write lock at the beginning, so that what `work` reads cannot change before it writes. */
export function inTransaction<T>(db: DatabaseSync, work: () => T): T {
  db.exec('BEGIN IMMEDIATE');
  try {
    const result = work();
    db.exec('COMMIT');
    return result;
  } catch (error) {
    if (db.isTransaction) db.exec('ROLLBACK');
    throw error;
  }
}

/** Returns a function for numbers that this database has never given out before, not even for what is long deleted. */
export function numbersFrom(db: DatabaseSync): () => number {
  const count = db.prepare('UPDATE counter SET value = value + 1 RETURNING value');
  return () => Number(count.get()?.value);
}

export function guarded<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (error instanceof StorageFault) throw error;
    throw new StorageFault('unavailable', 'The embedded database did not answer.', { cause: error });
  }
}
