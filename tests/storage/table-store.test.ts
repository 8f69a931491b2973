import { inspect } from 'node:util';
import { afterEach, describe, expect, inject, it } from 'vitest';
import { everyRow } from '../../shared/ports/store.ts';
import { createTableStore } from '../../shared/storage/table-store.ts';
import { describeStore } from '../contracts/store-contract.ts';
import { startTableService, type TableServiceDouble } from './table-service-double.ts';

const store = createTableStore({ connectionString: inject('azurite') });

describeStore('Azure Tables', () => store);

describe('Azure Tables', () => {
  let service: TableServiceDouble | undefined;
  afterEach(async () => {
    await service?.stop();
    service = undefined;
  });

  it('passes on the continuation of an empty page', async () => {
    const pages = [
      { keys: ['a'], next: 'b' },
      { keys: [], next: 'c' },
      { keys: [], next: 'd' },
      { keys: ['e'], next: undefined },
    ];
    service = await startTableService((request, response) => {
      const from = new URL(request.url ?? '', 'http://double').searchParams.get('NextRowKey');
      const page = pages[pages.findIndex(({ next }) => next === (from ?? undefined)) + 1] ?? pages[0];
      response.setHeader('content-type', 'application/json');
      if (page?.next) {
        response.setHeader('x-ms-continuation-NextPartitionKey', 'u');
        response.setHeader('x-ms-continuation-NextRowKey', page.next);
      }
      const value = page?.keys.map((RowKey) => ({
        'odata.etag': 'W/"1"',
        PartitionKey: 'u',
        RowKey,
        json0: '{}',
      }));
      response.end(JSON.stringify({ value }));
    });
    const behind = createTableStore(service);
    const first = await behind.range('units', 'u', {});
    const second = await behind.range('units', 'u', {}, { continuation: first.continuation ?? '' });
    expect(second.rows).toEqual([]);
    expect(second.continuation).toBeDefined();
    const keys: string[] = [];
    for await (const { key } of everyRow(behind, 'units', 'u', {})) keys.push(key);
    expect(keys).toEqual(['a', 'e']);
  });

  it('retries an overloaded service a few times and then gives up within ten seconds', async () => {
    service = await startTableService((_, response) => response.writeHead(503).end());
    const started = performance.now();
    const failure = createTableStore(service).get('units', 'u', 'unit');
    await expect(failure).rejects.toMatchObject({ name: 'StorageFault', kind: 'unavailable' });
    expect(service.requests.length).toBeGreaterThan(1);
    expect(service.requests.length).toBeLessThan(6);
    expect(performance.now() - started).toBeLessThan(10_000);
  }, 15_000);

  it('gives up on a service that never answers', async () => {
    service = await startTableService(() => {});
    const failure = createTableStore({ ...service, callTimeout: 300 }).ping();
    await expect(failure).rejects.toMatchObject({ name: 'StorageFault', kind: 'unavailable' });
  }, 2_000);

  it('does not take a refusal of another kind for a missing or existing row', async () => {
    service = await startTableService((_, response) => {
      response.writeHead(409, { 'content-type': 'application/json' });
      response.end(
        JSON.stringify({ 'odata.error': { code: 'TableBeingDeleted', message: { value: 'later' } } }),
      );
    });
    const failure = createTableStore(service).write('units', 'u', { op: 'insert', key: 'a', value: {} });
    await expect(failure).rejects.toMatchObject({
      kind: 'unavailable',
      message: expect.stringContaining('409'),
    });
  });

  it('shows nothing of a value when writing it fails', async () => {
    service = await startTableService((_, response) => response.writeHead(403).end());
    const behind = createTableStore(service);
    const change = { op: 'insert', key: 'a', value: { text: 'hemmelig' } } as const;
    for (const write of [
      () => behind.write('units', 'u', change),
      () => behind.batch('units', 'u', [change]),
    ]) {
      const fault: unknown = await write().catch((error: unknown) => error);
      expect(fault).toMatchObject({ name: 'StorageFault', kind: 'unavailable', cause: expect.anything() });
      expect(inspect(fault, { depth: 10 })).not.toContain('hemmelig');
    }
  });

  it('sends nothing at all when a limit is broken', async () => {
    service = await startTableService((_, response) => response.writeHead(500).end());
    const behind = createTableStore(service);
    const value = { text: 'x'.repeat(600_000) };
    await expect(behind.write('units', 'u', { op: 'put', key: 'a', value })).rejects.toMatchObject({
      kind: 'limit',
    });
    await expect(behind.batch('units', 'u', [{ op: 'put', key: 'a', value }])).rejects.toMatchObject({
      kind: 'limit',
    });
    expect(service.requests).toEqual([]);
  });
});
