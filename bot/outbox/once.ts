import { createHash } from 'node:crypto';
import { everyRow } from '../../shared/ports/store.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';

const shards = 16;
const keptDays = 2;

interface Seen {
  readonly v: 1;
  readonly at: string;
}

/** Platforms deliver at least once; what carries a delivery key is acted on once. */
export async function once(
  ports: Ports,
  delivery: string | undefined,
  act: () => Promise<Reply>,
): Promise<Reply> {
  if (!delivery) return act();
  const partition = seenPartition(createHash('sha256').update(delivery).digest().readUInt8(0) % shards);
  const seen = await ports.store.write('due', partition, {
    op: 'insert',
    key: delivery,
    value: { v: 1, at: ports.clock.now().toISOString() } satisfies Seen,
  });
  if (!seen.ok) return { kind: 'nothing' };
  try {
    return await act();
  } catch (error) {
    // The platform will deliver again, and then it has to count as new.
    await ports.store.write('due', partition, { op: 'delete', key: delivery }).catch(() => {});
    throw error;
  }
}

/** No platform delivers again after two days, so older marks go. */
export async function sweepSeen(ports: Ports): Promise<void> {
  const oldest = new Date(ports.clock.now().getTime() - keptDays * 86_400_000).toISOString();
  let swept = 0;
  for (let shard = 0; shard < shards; shard++) {
    const partition = seenPartition(shard);
    for await (const row of everyRow<Seen>(ports.store, 'due', partition, {})) {
      if (row.value.at >= oldest) continue;
      await ports.store.write('due', partition, { op: 'delete', key: row.key });
      swept++;
    }
  }
  ports.log.info('seen.swept', { swept });
}

function seenPartition(shard: number): string {
  return `seen|${shard.toString(16)}`;
}
