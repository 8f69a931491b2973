import { randomUUID } from 'node:crypto';
import { expect } from 'vitest';
import { everyRow, type KeyRange, type Store } from '../../shared/ports/store.ts';

export interface Note {
  readonly text: string;
}

export const limitFault = expect.objectContaining({ name: 'StorageFault', kind: 'limit' });

/** A partition nobody else uses, and the shortest ways to write and read in it. */
export function openScratchPartition(store: Store) {
  const partition = `unit|${randomUUID()}`;
  const read = (key: string) => store.get<Note>('units', partition, key);
  return {
    store,
    partition,
    read,
    insert: (key: string, value: object = { text: key }) =>
      store.write('units', partition, { op: 'insert', key, value }),
    async keysIn(range: KeyRange) {
      const keys: string[] = [];
      for await (const { key } of everyRow(store, 'units', partition, range)) keys.push(key);
      return keys;
    },
    async etagOf(key: string) {
      const row = await read(key);
      if (!row) throw new Error('expected a row');
      return row.etag;
    },
  };
}
