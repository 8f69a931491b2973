import { expect, it } from 'vitest';
import { everyRow } from '../../shared/ports/store.ts';
import { countOperations } from '../../shared/storage/counting-store.ts';
import { createSqliteStore } from '../../shared/storage/sqlite-store.ts';
import { describeStore } from '../contracts/store-contract.ts';

describeStore('a counted sqlite', () => countOperations(createSqliteStore({ path: ':memory:' })));

it('counts each kind of operation, a range once a page, until it is reset', async () => {
  const store = countOperations(createSqliteStore({ path: ':memory:' }));
  await store.ping();
  await store.get('units', 'u', 'unit');
  await store.write('units', 'u', { op: 'insert', key: 'a', value: {} });
  await store.write('units', 'u', { op: 'put', key: 'b', value: {} });
  await store.write('units', 'u', { op: 'delete', key: 'c' });
  await store.batch('units', 'u', [{ op: 'put', key: 'd', value: {} }]);
  const first = await store.range('units', 'u', {}, { limit: 2 });
  if (!first.continuation) throw new Error('expected a second page');
  await store.range('units', 'u', {}, { limit: 2, continuation: first.continuation });
  for await (const _ of everyRow(store, 'units', 'u', {}));
  expect(store.counts).toEqual({ pointReads: 1, rangeReads: 3, inserts: 1, writes: 2, batches: 1, total: 8 });
  store.reset();
  expect(store.counts).toEqual({ pointReads: 0, rangeReads: 0, inserts: 0, writes: 0, batches: 0, total: 0 });
});
