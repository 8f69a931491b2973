import { cursorRow, dueBetween, indexIn, shards } from '../rows/due-rows.ts';
import { eachRow, insertRow, readRow, replaceRow } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

const dayMs = 86_400_000;
/** Nothing is worth posting after two weeks; older rows are the nightly check's. */
const longestCatchUpMs = 14 * dayMs;
const overdueMs = 3_600_000;

/**
 * Hands every due row to the queue. The cursor moves only when all of them are handed over, so a tick that
 * dies is made good by the next; what is handed over twice is met by the claim on the send row.
 */
export async function tick(ports: Outside): Promise<void> {
  const now = ports.clock.now();
  const cursor = await readRow(ports, cursorRow);
  const earliest = new Date(now.getTime() - longestCatchUpMs).toISOString();
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

/** Finds the units whose next post was never made: the index says when it should have been. */
export async function checkIndex(ports: Outside): Promise<void> {
  const overdue = new Date(ports.clock.now().getTime() - overdueMs).toISOString();
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

/** UTC days: `2026-10-25T23:30Z` to `2026-10-26T00:15Z` are two of them. */
function* daysFrom(from: string, upTo: string): Generator<string> {
  const last = upTo.slice(0, 10);
  for (let day = from.slice(0, 10); day <= last; day = nextDay(day)) yield day;
}

function nextDay(day: string): string {
  return new Date(Date.parse(day) + dayMs).toISOString().slice(0, 10);
}
