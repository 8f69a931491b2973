import { type Change, type KeyRange, StorageFault } from '../ports/store.ts';
import { encodeKey, endOfPrefix } from './encode-key.ts';

/** The limits of Azure Tables. Every store keeps them, so that what works on one works on the other. */
export const storeLimits = {
  /** A key: 1 KiB at two bytes a character. */
  keyCharacters: 512,
  /** A property holds 64 KiB, two bytes a character; 1 MiB is reached long before 252 such properties. */
  chunkCharacters: 32_000,
  rowBytes: 1024 * 1024,
  batchChanges: 100,
  batchBytes: 4 * 1024 * 1024,
  pageRows: 1000,
} as const;

/** Bytes for the names, types and timestamp of a row with as many properties as possible. */
const rowOverheadBytes = 1024;
/** Bytes for the headers and the address of one change in a batch, with the longest keys. */
const changeOverheadBytes = 4096;

/** A change that is within the limits, with its key encoded and its value as JSON. */
export type EncodedChange =
  | { readonly op: 'insert'; readonly key: string; readonly json: string }
  | { readonly op: 'put'; readonly key: string; readonly json: string }
  | { readonly op: 'replace'; readonly key: string; readonly json: string; readonly etag: string }
  | { readonly op: 'delete'; readonly key: string; readonly etag?: string };

export interface EncodedRange {
  readonly from?: string;
  readonly before?: string;
}

export function encodeBounded(key: string): string {
  if (key === '') throw new StorageFault('limit', 'A key may not be empty.');
  return encodeBound(key);
}

function encodeBound(key: string): string {
  if (!key.isWellFormed()) throw new StorageFault('limit', 'A key must be well-formed text.');
  const encoded = encodeKey(key);
  if (encoded.length > storeLimits.keyCharacters) {
    throw new StorageFault(
      'limit',
      `A key takes ${encoded.length} characters; ${storeLimits.keyCharacters} are allowed.`,
    );
  }
  return encoded;
}

export function encodeRange(range: KeyRange): EncodedRange {
  if ('prefix' in range) {
    const from = encodeBound(range.prefix);
    const before = endOfPrefix(from);
    return before === undefined ? {} : { from, before };
  }
  return {
    ...(range.from === undefined ? {} : { from: encodeBound(range.from) }),
    ...(range.before === undefined ? {} : { before: encodeBound(range.before) }),
  };
}

export function encodeChange(partition: string, change: Change): EncodedChange {
  const key = encodeBounded(change.key);
  switch (change.op) {
    case 'delete':
      return { op: 'delete', key, ...(change.etag === undefined ? {} : { etag: change.etag }) };
    case 'replace':
      return { op: 'replace', key, json: boundedJson(partition, key, change.value), etag: change.etag };
    case 'insert':
    case 'put':
      return { op: change.op, key, json: boundedJson(partition, key, change.value) };
  }
}

function boundedJson(partition: string, key: string, value: object): string {
  const json = JSON.stringify(value);
  const bytes = 2 * (json.length + partition.length + key.length) + rowOverheadBytes;
  if (bytes > storeLimits.rowBytes) {
    throw new StorageFault('limit', `A row takes ${bytes} bytes; ${storeLimits.rowBytes} are allowed.`);
  }
  return json;
}

export function encodeBatch(partition: string, changes: readonly Change[]): readonly EncodedChange[] {
  if (changes.length > storeLimits.batchChanges) {
    throw new StorageFault(
      'limit',
      `A batch holds ${changes.length} changes; ${storeLimits.batchChanges} are allowed.`,
    );
  }
  const encoded = changes.map((change) => encodeChange(partition, change));
  if (new Set(encoded.map(({ key }) => key)).size < encoded.length) {
    throw new StorageFault('limit', 'A batch may change each key only once.');
  }
  const bytes = encoded.reduce((sum, change) => sum + bytesInBatch(change), 0);
  if (bytes > storeLimits.batchBytes) {
    throw new StorageFault('limit', `A batch takes ${bytes} bytes; ${storeLimits.batchBytes} are allowed.`);
  }
  return encoded;
}

/** Inside a batch the JSON is a string in JSON, so its quotes are escaped again. */
function bytesInBatch(change: EncodedChange): number {
  return changeOverheadBytes + (change.op === 'delete' ? 0 : Buffer.byteLength(JSON.stringify(change.json)));
}

export function pageLimit(limit: number | undefined): number {
  const rows = limit ?? storeLimits.pageRows;
  if (!Number.isInteger(rows) || rows < 1 || rows > storeLimits.pageRows) {
    throw new StorageFault('limit', `A page holds 1 to ${storeLimits.pageRows} rows.`);
  }
  return rows;
}
