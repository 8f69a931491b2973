import { type Seen, seenIn, seenRow, shards } from '../rows/due-rows.ts';
import { deleteRow, eachRow, insertRow, readRow, replaceRow } from '../rows/row.ts';
import { ComeAgain } from '../turn/come-again.ts';
import type { Outside, Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';

const keptDays = 2;
/** Longer than any request may take: who is still at it after that has died. */
const doingSeconds = 45;
const attempts = 3;

/**
 * Platforms deliver at least once; what carries a delivery key is acted on once. The mark is written before the work
 * and says that it is being done; only afterwards does it say that it is done. So a crash in between is made good by
 * the next delivery, and of two that come at once the second is asked to come again.
 */
export async function once(
  ports: Ports,
  delivery: string | undefined,
  act: () => Promise<Reply>,
): Promise<Reply> {
  if (!delivery) return act();
  const mark: Seen = { v: 2, at: ports.clock.now().toISOString(), nonce: ports.ids.next(), state: 'doing' };
  const taken = await take(ports, delivery, mark);
  if (taken === 'done') return { kind: 'nothing' };
  if (taken === 'busy') throw new ComeAgain();
  let reply: Reply;
  try {
    reply = await act();
  } catch (error) {
    // The platform will deliver again, and then it has to count as new.
    await deleteRow(ports, seenRow(delivery), taken).catch(() => {});
    throw error;
  }
  // Should this fail, the mark still says `doing` and runs out; a delivery that comes again then finds the rows of
  // the first.
  await replaceRow(ports, seenRow(delivery), taken, { ...mark, state: 'done' }).catch(() =>
    ports.log.warn('seen.not-marked'),
  );
  return reply;
}

async function take(
  ports: Ports,
  delivery: string,
  mark: Seen,
): Promise<{ readonly etag: string } | 'done' | 'busy'> {
  const at = seenRow(delivery);
  for (let attempt = 0; attempt < attempts; attempt++) {
    const written = await insertRow(ports, at, mark);
    if (written.ok) return written;
    const row = await readRow(ports, at);
    if (!row) continue;
    // The storage library repeated its own insert, whose answer was lost.
    if (row.value.nonce === mark.nonce) return row;
    if (row.value.state !== 'doing') return 'done';
    if (isFresh(row.value, mark)) return 'busy';
    const replaced = await replaceRow(ports, at, row, mark);
    if (replaced.ok) return replaced;
  }
  return 'busy';
}

function isFresh(there: Seen, now: Seen): boolean {
  return Date.parse(now.at) - Date.parse(there.at) < doingSeconds * 1000;
}

/** No platform delivers again after two days, so older marks go. */
export async function sweepSeen(ports: Outside): Promise<void> {
  const oldest = new Date(ports.clock.now().getTime() - keptDays * 86_400_000).toISOString();
  let swept = 0;
  for (const shard of shards) {
    for await (const row of eachRow(ports, seenIn(shard))) {
      if (row.value.at >= oldest) continue;
      await deleteRow(ports, seenRow(row.key));
      swept++;
    }
  }
  ports.log.info('seen.swept', { swept });
}
