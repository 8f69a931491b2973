import { type Seen, seenIn, seenRow, shards } from '../rows/due-rows.ts';
import { deleteRow, eachRow, insertRow, readRow, replaceRow } from '../rows/row.ts';
import { ComeAgain } from '../turn/come-again.ts';
import type { Outside, Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';

const keptDays = 2;
/** No request takes as long: whoever has not finished by then has died. */
const doingSeconds = 45;
const attempts = 3;

/**
 * Acts once on what a platform may deliver twice. Before the work a mark says `doing`, afterwards `done`. After a
 * crash in between, the mark runs out and the next delivery does the work. Of two deliveries at the same moment, the
 * second finds `doing` and is told to come again.
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
    // The platform will deliver it again, and then it has to be done: so the mark goes.
    await deleteRow(ports, seenRow(delivery), taken).catch(() => {});
    throw error;
  }
  // Should this write fail, the mark runs out. A later delivery then acts again, and finds the rows that this
  // one wrote.
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
    // Our own mark: the first insert succeeded, its answer was lost, and the storage library sent it again.
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

/** Deletes old marks. No platform delivers again after two days. */
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
