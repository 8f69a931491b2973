import type { Row } from '../ports/store.ts';
import { decodeKey } from './encode-key.ts';
import { storeLimits } from './limits.ts';
import { readStored } from './stored-value.ts';

interface TableEntity {
  readonly partitionKey: string;
  readonly rowKey: string;
  readonly [property: string]: unknown;
}

const chunkName = (index: number): string => `json${index}`;

/** Divides the JSON over as many properties as it takes. */
export function toEntity(partitionKey: string, rowKey: string, json: string): TableEntity {
  const chunks: Record<string, string> = {};
  let start = 0;
  for (let index = 0; start < json.length; index++) {
    const end = endOfChunk(json, start);
    chunks[chunkName(index)] = json.slice(start, end);
    start = end;
  }
  return { partitionKey, rowKey, ...chunks };
}

/** Does not cut inside a surrogate pair: half of one would be lost in UTF-8. */
function endOfChunk(json: string, start: number): number {
  const end = Math.min(start + storeLimits.chunkCharacters, json.length);
  const last = json.charCodeAt(end - 1);
  const splitsPair = last >= 0xd800 && last <= 0xdbff;
  return splitsPair ? end - 1 : end;
}

export function toRow<T>(partition: string, entity: Readonly<Record<string, unknown>>): Row<T> {
  let json = '';
  for (let index = 0; ; index++) {
    const chunk = entity[chunkName(index)];
    if (typeof chunk !== 'string') break;
    json += chunk;
  }
  return {
    partition,
    key: decodeKey(String(entity.rowKey)),
    ...readStored<T>(json),
    etag: String(entity.etag),
  };
}
