import {
  type BatchWritten,
  type Change,
  decodeKey,
  type EncodedChange,
  encodeBatch,
  encodeBounded,
  encodeChange,
  encodeRange,
  type KeyRange,
  type Page,
  pageLimit,
  type Refusal,
  type Row,
  type Store,
  type Table,
  type Written,
} from '../product.ts';

/** One row as it lies there. */
export interface Lying {
  readonly table: Table;
  readonly partition: string;
  readonly key: string;
  readonly json: string;
}

interface Kept {
  /** As it was given, before it was encoded. */
  readonly plain: string;
  json: string;
  etag: number;
}

interface Partition {
  readonly rows: Map<string, Kept>;
  /** Encoded keys in order. */
  keys: string[];
}

/** A store in memory, quick to read, to copy and to look through from outside. */
export interface MemoryStore extends Store {
  /** Every row, or those of one table or partition, as whoever could read the disk would find them. */
  lying(table?: Table, partition?: string): Generator<Lying>;
  /** Writes past the contract: what an older version, or a mishap, has left behind. */
  plant(table: Table, partition: string, key: string, json: string): void;
  copy(): MemoryStore;
  /** Counts up with every change, so that whoever scans knows whether there is something new. */
  changes(): number;
  /** Told of each value that is written. */
  watch(seen: (row: Lying) => void): void;
}

export function createMemoryStore(from?: {
  readonly tables: Map<Table, Map<string, Partition>>;
  readonly etag: number;
}): MemoryStore {
  const tables = from?.tables ?? new Map<Table, Map<string, Partition>>();
  let etag = from?.etag ?? 0;
  let watcher: ((row: Lying) => void) | undefined;

  function partitionOf(table: Table, partition: string): Partition {
    const partitions = tables.get(table) ?? new Map<string, Partition>();
    tables.set(table, partitions);
    const found = partitions.get(partition) ?? { rows: new Map(), keys: [] };
    partitions.set(partition, found);
    return found;
  }

  function apply(table: Table, partition: string, changes: readonly EncodedChange[]): BatchWritten {
    const at = partitionOf(table, partition);
    // Each key occurs once, so everything can be checked before anything is written.
    for (const change of changes) {
      const reason = refusalOf(at.rows.get(change.key), change);
      if (reason) return { ok: false, reason, key: decodeKey(change.key) };
    }
    return { ok: true, etags: changes.map((change) => applyOne(table, partition, at, change)) };
  }

  function applyOne(table: Table, partition: string, at: Partition, change: EncodedChange): string {
    if (change.op === 'delete') {
      if (at.rows.delete(change.key)) at.keys.splice(placeOf(at.keys, change.key), 1);
      etag++;
      return '';
    }
    keep(at, change.key, change.json);
    watcher?.({ table, partition, key: at.rows.get(change.key)?.plain ?? '', json: change.json });
    return String(etag);
  }

  function keep(at: Partition, key: string, json: string): void {
    const kept = at.rows.get(key);
    etag++;
    if (kept) Object.assign(kept, { json, etag });
    else {
      at.rows.set(key, { plain: decodeKey(key), json, etag });
      at.keys.splice(placeOf(at.keys, key), 0, key);
    }
  }

  return {
    async get<T>(table: Table, partition: string, key: string): Promise<Row<T> | undefined> {
      const [place, name] = [encoded(partition), encoded(key)];
      const kept = tables.get(table)?.get(place)?.rows.get(name);
      return kept && { partition, key, value: JSON.parse(kept.json) as T, etag: String(kept.etag) };
    },

    async range<T>(
      table: Table,
      partition: string,
      range: KeyRange,
      page: { readonly limit?: number; readonly continuation?: string } = {},
    ): Promise<Page<T>> {
      const limit = pageLimit(page.limit);
      const { from: first = '', before } = encodeRange(range);
      const place = encoded(partition);
      const at = tables.get(table)?.get(place);
      if (!at) return { rows: [] };
      const start = placeOf(at.keys, page.continuation ?? first);
      const end = before === undefined ? at.keys.length : placeOf(at.keys, before);
      const keys = at.keys.slice(start, Math.min(end, start + limit));
      const rows = keys.map((key): Row<T> => {
        const { plain, json, etag } = at.rows.get(key) as Kept;
        return { partition, key: plain, value: JSON.parse(json) as T, etag: String(etag) };
      });
      const next = start + limit < end ? at.keys[start + limit] : undefined;
      return next === undefined ? { rows } : { rows, continuation: next };
    },

    async write(table: Table, partition: string, change: Change): Promise<Written> {
      const at = encoded(partition);
      const written = apply(table, at, [encodeChange(at, change)]);
      return written.ok ? { ok: true, etag: written.etags[0] ?? '' } : { ok: false, reason: written.reason };
    },

    async batch(table: Table, partition: string, changes: readonly Change[]): Promise<BatchWritten> {
      const at = encoded(partition);
      return apply(table, at, encodeBatch(at, changes));
    },

    async ping() {},

    *lying(inTable, inPartition) {
      const place = inPartition && encoded(inPartition);
      for (const [table, partitions] of tables) {
        if (inTable && table !== inTable) continue;
        for (const [name, { rows }] of partitions) {
          if (place && name !== place) continue;
          const partition = decodeKey(name);
          for (const { plain, json } of rows.values()) yield { table, partition, key: plain, json };
        }
      }
    },

    plant: (table, partition, key, json) =>
      keep(partitionOf(table, encodeBounded(partition)), encodeBounded(key), json),

    copy: () =>
      createMemoryStore({
        etag,
        tables: new Map(
          [...tables].map(([table, partitions]) => [
            table,
            new Map(
              [...partitions].map(([partition, { rows, keys }]) => [
                partition,
                { rows: new Map([...rows].map(([key, kept]) => [key, { ...kept }])), keys: [...keys] },
              ]),
            ),
          ]),
        ),
      }),

    changes: () => etag,

    watch: (seen) => {
      watcher = seen;
    },
  };
}

const known = new Map<string, string>();
const mostKnown = 50_000;

/** The same few keys are read over and over. */
function encoded(key: string): string {
  const found = known.get(key);
  if (found !== undefined) return found;
  if (known.size > mostKnown) known.clear();
  const fresh = encodeBounded(key);
  known.set(key, fresh);
  return fresh;
}

function refusalOf(kept: Kept | undefined, change: EncodedChange): Refusal | undefined {
  if (change.op === 'insert') return kept ? 'exists' : undefined;
  if (change.op === 'put' || change.etag === undefined) return undefined;
  if (!kept) return 'missing';
  return String(kept.etag) === change.etag ? undefined : 'conflict';
}

/** Where the key stands, or would stand. */
function placeOf(keys: readonly string[], key: string): number {
  let [low, high] = [0, keys.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((keys[middle] as string) < key) low = middle + 1;
    else high = middle;
  }
  return low;
}
