export type Table = 'units' | 'places' | 'networks' | 'due';

export interface Row<T> {
  readonly partition: string;
  readonly key: string;
  readonly value: T;
  /** The row is damaged, and `value` means nothing. */
  readonly unreadable?: true;
  /** Changes at every write and never repeats, not even after delete and insert. */
  readonly etag: string;
}

/** Keys from `from` (included) up to `before` (left out); both ends may stay open. */
export type KeyRange = { readonly prefix: string } | { readonly from?: string; readonly before?: string };

export interface Page<T> {
  /** May be empty while `continuation` says there is more. */
  readonly rows: readonly Row<T>[];
  readonly continuation?: string;
}

export type Change =
  | { readonly op: 'insert'; readonly key: string; readonly value: object }
  | { readonly op: 'replace'; readonly key: string; readonly value: object; readonly etag: string }
  /** Overwrites what was there: for hints, which anybody may write again. */
  | { readonly op: 'put'; readonly key: string; readonly value: object }
  /** Deleting what is not there succeeds, unless an etag was given. */
  | { readonly op: 'delete'; readonly key: string; readonly etag?: string };

export type Refusal = 'exists' | 'conflict' | 'missing';

export type Written =
  | { readonly ok: true; readonly etag: string }
  | { readonly ok: false; readonly reason: Refusal };

export type BatchWritten =
  | { readonly ok: true; readonly etags: readonly string[] }
  | { readonly ok: false; readonly reason: Refusal; readonly key: string };

export interface Store {
  get<T>(table: Table, partition: string, key: string): Promise<Row<T> | undefined>;
  range<T>(
    table: Table,
    partition: string,
    range: KeyRange,
    page?: { readonly limit?: number; readonly continuation?: string },
  ): Promise<Page<T>>;
  write(table: Table, partition: string, change: Change): Promise<Written>;
  /** All or nothing, in one partition, each key once, at most 100 changes. */
  batch(table: Table, partition: string, changes: readonly Change[]): Promise<BatchWritten>;
  /** Throws when the storage does not answer. */
  ping(): Promise<void>;
}

/**
 * Thrown when storage fails or a limit is passed. What a caller has to expect, such as a lost race, is a `Written`
 * instead.
 */
export class StorageFault extends Error {
  readonly kind: 'unavailable' | 'limit';
  constructor(kind: 'unavailable' | 'limit', message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'StorageFault';
    this.kind = kind;
  }
}

export async function* everyRow<T>(
  store: Store,
  table: Table,
  partition: string,
  range: KeyRange,
): AsyncGenerator<Row<T>> {
  let continuation: string | undefined;
  do {
    const page: Page<T> = await store.range<T>(table, partition, range, continuation ? { continuation } : {});
    yield* page.rows;
    continuation = page.continuation;
  } while (continuation);
}
