import type { Send } from '../../shared/domain/posts/send.ts';
import type { Row } from '../../shared/ports/store.ts';
import { readRow, replaceRow } from '../rows/row.ts';
import { sendRow } from '../rows/send-rows.ts';
import type { Ports } from '../turn/ports.ts';

/**
 * Claims a send; undefined when another job was quicker. When the answer to our write is lost, the storage library
 * writes again and is refused, because the row has changed. Then `claimedBy` tells whether the claim in the row is
 * our own: without that, nobody would post the send.
 */
export async function takeSend(ports: Ports, row: Row<Send>, claimed: Send): Promise<Row<Send> | undefined> {
  const at = sendRow(row.partition, row.value.key);
  const value: Send = { ...claimed, claimedBy: ports.ids.next() };
  const written = await replaceRow(ports, at, row, value);
  if (written.ok) return { ...row, value, etag: written.etag };
  const there = await readRow(ports, at);
  return there?.value.claimedBy === value.claimedBy ? there : undefined;
}
