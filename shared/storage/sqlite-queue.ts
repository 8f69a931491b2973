import type { DatabaseSync } from 'node:sqlite';
import type { Clock } from '../ports/clock.ts';
import type { Job, Queue, QueueDepth, QueueMessage, QueueSource } from '../ports/queue.ts';
import {
  boundedCount,
  boundedDelay,
  boundedHiding,
  decodeBody,
  encodeBody,
  encodeJob,
  poisonOf,
} from './queue-limits.ts';
import { connectSqlite, guarded, inTransaction, numbersFrom, type SqlitePlace } from './sqlite-database.ts';

export interface SqliteQueue extends Queue, QueueSource {
  close(): void;
}

type Settings = SqlitePlace & { readonly name: string; readonly clock: Clock };

export function createSqliteQueue(settings: Settings): SqliteQueue {
  const { db, close } = connectSqlite(settings);
  const { name, clock } = settings;
  const sql = prepareStatements(db);
  const after = (seconds: number): number => clock.now().getTime() + seconds * 1000;

  return {
    close,

    async send(job: Job, delaySeconds = 0): Promise<void> {
      const text = encodeJob(job);
      const visibleAt = after(boundedDelay(delaySeconds));
      guarded(() => sql.insert.run(name, text, visibleAt));
    },

    async depth(): Promise<QueueDepth> {
      const count = (queue: string) => guarded(() => Number(sql.count.get(queue)?.count));
      return { waiting: count(name), poisoned: count(poisonOf(name)) };
    },

    async receive(limit: number, hiddenSeconds: number): Promise<readonly QueueMessage[]> {
      const count = boundedCount(limit);
      const hiddenUntil = after(boundedHiding(hiddenSeconds));
      return guarded(() =>
        inTransaction(db, () =>
          sql.visible.all(name, clock.now().getTime(), count).map(({ id, body, attempts }) => {
            const receipt = sql.nextNumber();
            sql.take.run(hiddenUntil, receipt, Number(id));
            return {
              id: String(id),
              body: decodeBody(String(body)),
              attempts: Number(attempts) + 1,
              receipt: String(receipt),
            };
          }),
        ),
      );
    },

    async complete({ id, receipt }) {
      return guarded(() => sql.delete.run(name, Number(id), Number(receipt)).changes === 1);
    },

    async release({ id, receipt }, delaySeconds) {
      const visibleAt = after(boundedDelay(delaySeconds));
      return guarded(() =>
        inTransaction(
          db,
          () => sql.release.run(visibleAt, sql.nextNumber(), name, Number(id), Number(receipt)).changes === 1,
        ),
      );
    },

    async poison({ id, receipt, body }) {
      return guarded(() =>
        inTransaction(db, () => {
          if (sql.delete.run(name, Number(id), Number(receipt)).changes === 0) return false;
          sql.insert.run(poisonOf(name), encodeBody(body), after(0));
          return true;
        }),
      );
    },
  };
}

function prepareStatements(db: DatabaseSync) {
  const prepare = (text: string) => guarded(() => db.prepare(text));
  return {
    insert: prepare(
      'INSERT INTO messages (queue, body, attempts, visible_at, receipt) VALUES (?, ?, 0, ?, 0)',
    ),
    visible: prepare(
      `SELECT id, body, attempts FROM messages WHERE queue = ? AND visible_at <= ?
       ORDER BY visible_at, id LIMIT ?`,
    ),
    take: prepare('UPDATE messages SET attempts = attempts + 1, visible_at = ?, receipt = ? WHERE id = ?'),
    release: prepare(
      'UPDATE messages SET visible_at = ?, receipt = ? WHERE queue = ? AND id = ? AND receipt = ?',
    ),
    count: prepare('SELECT count(*) AS count FROM messages WHERE queue = ?'),
    delete: prepare('DELETE FROM messages WHERE queue = ? AND id = ? AND receipt = ?'),
    nextNumber: guarded(() => numbersFrom(db)),
  };
}
