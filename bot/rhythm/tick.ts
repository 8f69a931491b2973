import { catchUpDays, overdueMinutes } from '../../shared/domain/posts/limits.ts';
import { cursorRow, dueBetween, indexIn, shards } from '../rows/due-rows.ts';
import { eachRow, insertRow, readRow, replaceRow } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

const dayMs = 86_400_000;

/**
 * Puts a job in the queue for every due row. The cursor moves only after all of them, so when a tick dies the next
 * one starts where it did. A job that comes twice finds its send claimed.
 */
export async function tick(ports: Outside): Promise<void> {
  const now = ports.clock.now();
  const cursor = await readRow(ports, cursorRow);
  const earliest = new Date(now.getTime() - catchUpDays * dayMs).toISOString();
  const from = cursor && cursor.value.upTo > earliest ? cursor.value.upTo : earliest;
  const upTo = now.toISOString();
  let handed = 0;
  for (const day of daysFrom(from, upTo)) {
    for (const shard of shards) {
      for await (const { value } of eachRow(ports, dueBetween(day, shard, from, upTo))) {
        const { unit, at, network } = value;
        await ports.queue.send(
          network ? { kind: 'summary', network: unit, at } : { kind: 'posts', unit, at },
        );
        handed++;
      }
    }
  }
  await (cursor
    ? replaceRow(ports, cursorRow, cursor, { v: 1, upTo })
    : insertRow(ports, cursorRow, { v: 1, upTo }));
  ports.log.info('tick.done', { handed, late: Math.round((now.getTime() - Date.parse(from)) / 60_000) });
}

/**
 * The nightly check: finds units whose next post should have been made an hour ago or earlier, by their line in the
 * index.
 */
export async function checkIndex(ports: Outside): Promise<void> {
  const overdue = new Date(ports.clock.now().getTime() - overdueMinutes * 60_000).toISOString();
  let found = 0;
  for (const shard of shards) {
    for await (const { value } of eachRow(ports, indexIn(shard))) {
      if (value.next === undefined || value.next > overdue) continue;
      await ports.queue.send({ kind: 'posts', unit: value.unit, at: value.next });
      found++;
    }
  }
  if (found > 0) ports.log.warn('index.overdue', { found });
}

/** Every UTC day touched: from `2026-10-25T23:30Z` to `2026-10-26T00:15Z` it is two. */
function* daysFrom(from: string, upTo: string): Generator<string> {
  const last = upTo.slice(0, 10);
  for (let day = from.slice(0, 10); day <= last; day = nextDay(day)) yield day;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
}
