import type { Weather } from '../faults/weather.ts';
import {
  type BatchWritten,
  type Change,
  encodeRange,
  type Refusal,
  StorageFault,
  type Store,
  type Table,
  type Written,
} from '../product.ts';
import type { MemoryStore } from '../storage/memory-store.ts';
import { type Line, type Passage, pass, wait } from './operation.ts';

export interface StoreSurroundings extends Line {
  readonly weather: Weather;
}

/** How long the SDK tries before it says that the storage is away. */
const patienceMs = 3000;
const pageRows = 3;
/** What is to be sent is written by whoever sends it, and by nobody besides. */
const writtenByOne = /^send\|/;
/** No encoded key stands before it. */
const firstKey = '!';

/** The store as one instance of the bot reaches it: over a line that fails. */
export function createFaultyStore(store: MemoryStore, around: StoreSurroundings): Store {
  const { scheduler, weather } = around;

  async function throughStorage<T>(act: (passage: Passage) => Promise<T>): Promise<T> {
    const passage = await pass(around, 'store');
    if (weather.isAway('storage', scheduler.now())) {
      passage.operation.disturbed = true;
      await wait(scheduler, passage.operation, patienceMs);
      throw away();
    }
    if (passage.meets('storage-fails-before')) throw away();
    const result = await act(passage);
    await passage.crashIf('crash-after');
    if (passage.meets('storage-fails-after')) throw away();
    return result;
  }

  /** Somebody else has just written the same row. */
  async function rewriteFirst(table: Table, partition: string, changes: readonly Change[]): Promise<void> {
    const change = changes.find(({ op, key }) => op === 'replace' && !writtenByOne.test(key));
    const row = change && (await store.get<object>(table, partition, change.key));
    if (row) store.plant(table, partition, row.key, JSON.stringify(row.value));
  }

  return {
    get: (table, partition, key) => throughStorage(() => store.get(table, partition, key)),

    range: (table, partition, range, page = {}) =>
      throughStorage(async ({ meets }) => {
        if (!meets('odd-pages')) return store.range(table, partition, range, page);
        // The first page holds nothing and says that there is more.
        if (page.continuation === undefined)
          return { rows: [], continuation: encodeRange(range).from || firstKey };
        return store.range(table, partition, range, {
          ...page,
          limit: Math.min(page.limit ?? pageRows, pageRows),
        });
      }),

    write: (table, partition, change) =>
      throughStorage(async ({ meets }) => {
        if (change.op === 'replace' && meets('conflict')) await rewriteFirst(table, partition, [change]);
        const written = await store.write(table, partition, change);
        return written.ok && meets('own-echo') ? echoOf(written, [change]) : written;
      }),

    batch: (table, partition, changes) =>
      throughStorage(async ({ meets }) => {
        if (changes.some(({ op }) => op === 'replace') && meets('conflict'))
          await rewriteFirst(table, partition, changes);
        const written = await store.batch(table, partition, changes);
        if (!written.ok || !meets('own-echo')) return written;
        const refused = echoOf<BatchWritten>(written, changes);
        return refused.ok ? refused : { ...refused, key: refusedKey(changes) };
      }),

    ping: () => throughStorage(() => store.ping()),
  };
}

function away(): StorageFault {
  return new StorageFault('unavailable', 'The storage did not answer.');
}

/** The answer was lost, the SDK wrote once more and met its own row: what it is told then. */
function echoOf<T extends Written | BatchWritten>(written: T, changes: readonly Change[]): T {
  const reason = changes.map(refusalOfSecond).find((each) => each !== undefined);
  return reason ? ({ ok: false, reason } as T) : written;
}

function refusedKey(changes: readonly Change[]): string {
  return changes.find((change) => refusalOfSecond(change))?.key ?? '';
}

function refusalOfSecond(change: Change): Refusal | undefined {
  switch (change.op) {
    case 'insert':
      return 'exists';
    case 'replace':
      return 'conflict';
    case 'delete':
      return change.etag === undefined ? undefined : 'missing';
    case 'put':
      return undefined;
  }
}
