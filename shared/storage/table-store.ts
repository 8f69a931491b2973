import { odata, type TableClient } from '@azure/data-tables';
import type { BatchWritten, Change, KeyRange, Page, Row, Store, Table, Written } from '../ports/store.ts';
import {
  type EncodedChange,
  type EncodedRange,
  encodeBatch,
  encodeBounded,
  encodeChange,
  encodeRange,
  pageLimit,
} from './limits.ts';
import { sendBatch } from './table-batch.ts';
import {
  type CallOptions,
  connectTable,
  onTable,
  readFailure,
  refusalOf,
  type TableAccount,
  type TableConnection,
  tableFault,
} from './table-client.ts';
import { toEntity, toRow } from './table-entity.ts';

type Entity = Record<string, unknown>;

export function createTableStore(account: TableAccount): Store {
  const connections = new Map<Table, TableConnection>();
  const connect = (table: Table): TableConnection => {
    const connection = connections.get(table) ?? connectTable(account, table);
    connections.set(table, connection);
    return connection;
  };

  return {
    async get<T>(table: Table, partition: string, key: string): Promise<Row<T> | undefined> {
      const at = [encodeBounded(partition), encodeBounded(key)] as const;
      try {
        return toRow<T>(
          partition,
          await onTable(connect(table), (client, options) => client.getEntity<Entity>(...at, options)),
        );
      } catch (error) {
        if (readFailure(error).status === 404) return undefined;
        throw tableFault(error);
      }
    },

    async range<T>(
      table: Table,
      partition: string,
      range: KeyRange,
      page: { readonly limit?: number; readonly continuation?: string } = {},
    ): Promise<Page<T>> {
      const filter = filterOf(encodeBounded(partition), encodeRange(range));
      const settings = {
        maxPageSize: pageLimit(page.limit),
        ...(page.continuation === undefined ? {} : { continuationToken: page.continuation }),
      };
      try {
        const found = await onTable(connect(table), (client, options) =>
          client
            .listEntities<Entity>({ ...options, queryOptions: { filter } })
            .byPage(settings)
            .next(),
        );
        if (found.done) return { rows: [] };
        const rows = found.value.map((entity) => toRow<T>(partition, entity));
        const continuation = found.value.continuationToken;
        return continuation ? { rows, continuation } : { rows };
      } catch (error) {
        throw tableFault(error);
      }
    },

    async write(table: Table, partition: string, change: Change): Promise<Written> {
      const at = encodeBounded(partition);
      const encoded = encodeChange(at, change);
      try {
        return {
          ok: true,
          etag:
            (await onTable(connect(table), (client, options) => send(client, at, encoded, options))) ?? '',
        };
      } catch (error) {
        if (deletesNothing(encoded, error)) return { ok: true, etag: '' };
        const reason = refusalOf(error);
        if (reason) return { ok: false, reason };
        throw tableFault(error);
      }
    },

    async batch(table: Table, partition: string, changes: readonly Change[]): Promise<BatchWritten> {
      const at = encodeBounded(partition);
      const encoded = encodeBatch(at, changes);
      return sendBatch(connect(table), (policies) => connectTable(account, table, policies), at, encoded);
    },

    async ping(): Promise<void> {
      try {
        await onTable(connect('units'), (client, options) => client.getEntity('ping', 'ping', options));
      } catch (error) {
        if (readFailure(error).status !== 404) throw tableFault(error);
      }
    },
  };
}

async function send(
  client: TableClient,
  partition: string,
  change: EncodedChange,
  options: CallOptions,
): Promise<string | undefined> {
  switch (change.op) {
    case 'insert':
      return (await client.createEntity(toEntity(partition, change.key, change.json), options)).etag;
    case 'put':
      return (await client.upsertEntity(toEntity(partition, change.key, change.json), 'Replace', options))
        .etag;
    case 'replace': {
      const entity = toEntity(partition, change.key, change.json);
      return (await client.updateEntity(entity, 'Replace', { ...options, etag: change.etag })).etag;
    }
    case 'delete':
      await client.deleteEntity(partition, change.key, { ...options, etag: change.etag ?? '*' });
      return undefined;
  }
}

function deletesNothing(change: EncodedChange, error: unknown): boolean {
  return change.op === 'delete' && change.etag === undefined && refusalOf(error) === 'missing';
}

function filterOf(partition: string, { from, before }: EncodedRange): string {
  return [
    odata`PartitionKey eq ${partition}`,
    ...(from ? [odata`RowKey ge ${from}`] : []),
    ...(before === undefined ? [] : [odata`RowKey lt ${before}`]),
  ].join(' and ');
}
