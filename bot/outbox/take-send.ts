import type { Send } from '../../shared/domain/posts/send.ts';
import type { Row } from '../../shared/ports/store.ts';
import { readRow, replaceRow } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import type { Ports } from '../turn/ports.ts';

/**
 * Writes a claim into its row; nothing when somebody else was quicker. Where the answer to our own write is lost, the
 * storage library writes once more and is refused by what it wrote: that is our claim, and nobody else would post it.
 */
export async function takeSend(ports: Ports, row: Row<Send>, claimed: Send): Promise<Row<Send> | undefined> {
  const at = sendRow(row.partition, row.value.key);
  const value: Send = { ...claimed, claimedBy: ports.ids.next() };
  const written = await replaceRow(ports, at, row, value);
  if (written.ok) return { ...row, value, etag: written.etag };
  const there = await readRow(ports, at);
  return there?.value.claimedBy === value.claimedBy ? there : undefined;
}
