import type { Change, KeyRange, Page, Store, Table } from '../ports/store.ts';

interface OperationCounts {
  pointReads: number;
  /** Each page counts. */
  rangeReads: number;
  inserts: number;
  /** Single writes other than inserts. */
  writes: number;
  batches: number;
  total: number;
}

export interface CountingStore extends Store {
  readonly counts: Readonly<OperationCounts>;
  reset(): void;
}

const none: OperationCounts = { pointReads: 0, rangeReads: 0, inserts: 0, writes: 0, batches: 0, total: 0 };

/** Counts operations, to know what a use case costs. Pings do not count. */
export function countOperations(store: Store): CountingStore {
  const counts = { ...none };
  const count = (kind: Exclude<keyof OperationCounts, 'total'>): void => {
    counts[kind]++;
    counts.total++;
  };

  return {
    counts,
    reset() {
      Object.assign(counts, none);
    },
    get<T>(table: Table, partition: string, key: string) {
      count('pointReads');
      return store.get<T>(table, partition, key);
    },
    range<T>(
      table: Table,
      partition: string,
      range: KeyRange,
      page?: { readonly limit?: number; readonly continuation?: string },
    ): Promise<Page<T>> {
      count('rangeReads');
      return store.range<T>(table, partition, range, page);
    },
    write(table: Table, partition: string, change: Change) {
      count(change.op === 'insert' ? 'inserts' : 'writes');
      return store.write(table, partition, change);
    },
    batch(table: Table, partition: string, changes: readonly Change[]) {
      count('batches');
      return store.batch(table, partition, changes);
    },
    ping: () => store.ping(),
  };
}
