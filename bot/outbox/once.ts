import { seenIn, seenRow, shards } from '../rows/due-rows.ts';
import { deleteRow, eachRow, insertRow } from '../rows/row.ts';
import type { Ports } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';

const keptDays = 2;

/** Platforms deliver at least once; what carries a delivery key is acted on once. */
export async function once(
  ports: Ports,
  delivery: string | undefined,
  act: () => Promise<Reply>,
): Promise<Reply> {
  if (!delivery) return act();
  const seen = await insertRow(ports, seenRow(delivery), { v: 1, at: ports.clock.now().toISOString() });
  if (!seen.ok) return { kind: 'nothing' };
  try {
    return await act();
  } catch (error) {
    // The platform will deliver again, and then it has to count as new.
    await deleteRow(ports, seenRow(delivery)).catch(() => {});
    throw error;
  }
}

/** No platform delivers again after two days, so older marks go. */
export async function sweepSeen(ports: Pick<Ports, 'store' | 'clock' | 'log'>): Promise<void> {
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
