import { everyRow } from '../../shared/ports/store.ts';
import { type Due, duePartition, dueShards, type IndexLine, indexPartition } from '../outbox/schedule.ts';
import type { Ports } from '../turn/ports.ts';

interface Cursor {
  readonly v: 1;
  readonly upTo: string;
}

const cursorAt = { partition: 'cursor', key: 'tick' } as const;
const dayMs = 86_400_000;
/** Nothing is worth posting after two weeks; older rows are the nightly check's. */
const longestCatchUpMs = 14 * dayMs;
const overdueMs = 3_600_000;

/**
 * Hands every due row to the queue. The cursor moves only when all of them are handed over, so a tick that
 * dies is made good by the next; what is handed over twice is met by the claim on the send row.
 */
export async function tick(ports: Ports): Promise<void> {
  const now = ports.clock.now();
  const cursor = await ports.store.get<Cursor>('due', cursorAt.partition, cursorAt.key);
  const earliest = new Date(now.getTime() - longestCatchUpMs).toISOString();
  const from = cursor && cursor.value.upTo > earliest ? cursor.value.upTo : earliest;
  const upTo = now.toISOString();
  let handed = 0;
  for (const day of daysFrom(from, upTo)) {
    for (const shard of dueShards) {
      const range = { from, before: after(upTo) };
      for await (const { value } of everyRow<Due>(ports.store, 'due', duePartition(day, shard), range)) {
        await ports.queue.send({ kind: 'posts', unit: value.unit, at: value.at });
        handed++;
      }
    }
  }
  const value: Cursor = { v: 1, upTo };
  await ports.store.write(
    'due',
    cursorAt.partition,
    cursor
      ? { op: 'replace', key: cursorAt.key, value, etag: cursor.etag }
      : { op: 'insert', key: cursorAt.key, value },
  );
  ports.log.info('tick.done', { handed, late: Math.round((now.getTime() - Date.parse(from)) / 60_000) });
}

/** Finds the units whose next post was never made: the index says when it should have been. */
export async function checkIndex(ports: Ports): Promise<void> {
  const overdue = new Date(ports.clock.now().getTime() - overdueMs).toISOString();
  let found = 0;
  for (const shard of dueShards) {
    for await (const { value } of everyRow<IndexLine>(ports.store, 'due', indexPartition(shard), {})) {
      if (value.next === undefined || value.next > overdue) continue;
      await ports.queue.send({ kind: 'posts', unit: value.unit, at: value.next });
      found++;
    }
  }
  if (found > 0) ports.log.warn('index.overdue', { found });
}

function* daysFrom(from: string, upTo: string): Generator<string> {
  const last = upTo.slice(0, 10);
  for (let day = from.slice(0, 10); day <= last; day = nextDay(day)) yield day;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
}

/** Just past every key of that instant. */
function after(instant: string): string {
  return `${instant}~`;
}
