import type { TransactionAction } from '@azure/data-tables';
import type { BatchWritten } from '../ports/store.ts';
import { decodeKey } from './encode-key.ts';
import type { EncodedChange } from './limits.ts';
import {
  onTable,
  type Policies,
  readFailure,
  refusalOf,
  type TableConnection,
  tableFault,
} from './table-client.ts';
import { toEntity } from './table-entity.ts';

export async function sendBatch(
  connection: TableConnection,
  connectWith: (policies: Policies) => TableConnection,
  partition: string,
  changes: readonly EncodedChange[],
): Promise<BatchWritten> {
  const etags = new Map<string, string>();
  let left = changes;
  while (left.length > 0) {
    const conditions = left.flatMap((change) => (change.op === 'delete' ? [change.etag ?? '*'] : []));
    const sender = conditions.some((etag) => etag !== '*')
      ? connectWith(deleteConditions(conditions))
      : connection;
    const actions = left.map((change) => toAction(partition, change));
    try {
      const { subResponses } = await onTable(sender, (client, options) =>
        client.submitTransaction(actions, options),
      );
      for (const [index, { key }] of left.entries()) etags.set(key, subResponses[index]?.etag ?? '');
      break;
    } catch (error) {
      const refused = left[readFailure(error).index ?? -1];
      const reason = refusalOf(error);
      if (!refused || !reason) throw tableFault(error);
      const alreadyGone = reason === 'missing' && refused.op === 'delete' && refused.etag === undefined;
      if (!alreadyGone) return { ok: false, reason, key: decodeKey(refused.key) };
      // Azure refuses the whole batch because a row to be deleted is gone already. For us that is no failure,
      // so the rest is sent again.
      left = left.filter((change) => change !== refused);
    }
  }
  return { ok: true, etags: changes.map(({ key }) => etags.get(key) ?? '') };
}

function toAction(partition: string, change: EncodedChange): TransactionAction {
  switch (change.op) {
    case 'insert':
      return ['create', toEntity(partition, change.key, change.json)];
    case 'put':
      return ['upsert', toEntity(partition, change.key, change.json), 'Replace'];
    case 'replace':
      return ['update', toEntity(partition, change.key, change.json), 'Replace', { etag: change.etag }];
    case 'delete':
      return ['delete', { partitionKey: partition, rowKey: change.key }];
  }
}

/**
 * In a batch the SDK sends every delete with `If-Match: *`, whatever ETag it was given. This puts the right ETags
 * in, in the order of the deletes, just before the batch is signed and sent.
 */
function deleteConditions(etags: readonly string[]): Policies {
  return [
    {
      position: 'perCall',
      policy: {
        name: 'deleteConditions',
        sendRequest(request, next) {
          if (typeof request.body === 'string' && request.url.includes('$batch')) {
            const left = etags.values();
            request.body = request.body.replace(
              /^(DELETE .*(?:\r\n.+)*?\r\nif-match: )\*/gim,
              (whole, head: string) => {
                const etag = left.next();
                return etag.done ? whole : head + etag.value;
              },
            );
          }
          return next(request);
        },
      },
    },
  ];
}
