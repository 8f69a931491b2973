import { expect, it } from 'vitest';
import type { Change, Store } from '../../shared/ports/store.ts';
import { openScratchPartition } from './scratch-partition.ts';

export function describeRows(subject: () => Store): void {
  it('answers a ping', async () => {
    const { store } = openScratchPartition(subject());
    await expect(store.ping()).resolves.toBeUndefined();
  });

  it('reads nothing where nothing was written', async () => {
    const { store, partition, read } = openScratchPartition(subject());
    expect(await read('trial|1')).toBeUndefined();
    expect(await store.range('units', partition, {})).toEqual({ rows: [] });
  });

  it('reads back what was inserted, under the ETag of the write', async () => {
    const { partition, insert, read } = openScratchPartition(subject());
    const written = await insert('trial|1', { text: 'vi synger', children: [1, null, { deep: true }] });
    expect(await read('trial|1')).toEqual({
      partition,
      key: 'trial|1',
      value: { text: 'vi synger', children: [1, null, { deep: true }] },
      etag: written.ok ? written.etag : 'refused',
    });
  });

  it('keeps tables and partitions apart', async () => {
    const { store, partition, insert } = openScratchPartition(subject());
    await insert('trial|1');
    expect(await store.get('due', partition, 'trial|1')).toBeUndefined();
    expect(await store.get('units', `${partition}x`, 'trial|1')).toBeUndefined();
    expect((await store.range('units', `${partition}x`, {})).rows).toEqual([]);
  });

  it('inserts only where nothing stands', async () => {
    const { insert, read } = openScratchPartition(subject());
    await insert('trial|1', { text: 'first' });
    expect(await insert('trial|1', { text: 'second' })).toEqual({ ok: false, reason: 'exists' });
    expect((await read('trial|1'))?.value).toEqual({ text: 'first' });
  });

  it('lets one of many simultaneous inserts through', async () => {
    const { insert } = openScratchPartition(subject());
    const results = await Promise.all(['a', 'b', 'c', 'd'].map((text) => insert('once', { text })));
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
  });

  it('replaces under the right ETag and takes away what the new value leaves out', async () => {
    const { store, partition, insert, read, etagOf } = openScratchPartition(subject());
    await insert('trial|1', { text: 'first', more: 'x'.repeat(70_000) });
    const etag = await etagOf('trial|1');
    const change: Change = { op: 'replace', key: 'trial|1', value: { text: 'second' }, etag };
    const written = await store.write('units', partition, change);
    expect(written).toEqual({ ok: true, etag: await etagOf('trial|1') });
    expect((await read('trial|1'))?.value).toEqual({ text: 'second' });
    expect(await store.write('units', partition, change)).toEqual({ ok: false, reason: 'conflict' });
  });

  it('replaces nothing that is missing', async () => {
    const { store, partition, insert, etagOf } = openScratchPartition(subject());
    await insert('trial|1');
    const etag = await etagOf('trial|1');
    const change: Change = { op: 'replace', key: 'trial|2', value: {}, etag };
    expect(await store.write('units', partition, change)).toEqual({ ok: false, reason: 'missing' });
  });

  it('lets exactly one of two simultaneous replaces win', async () => {
    const { store, partition, insert, etagOf } = openScratchPartition(subject());
    await insert('trial|1');
    const etag = await etagOf('trial|1');
    const results = await Promise.all(
      ['mine', 'yours'].map((text) =>
        store.write('units', partition, { op: 'replace', key: 'trial|1', value: { text }, etag }),
      ),
    );
    expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    expect(results.filter(({ ok }) => !ok)).toEqual([{ ok: false, reason: 'conflict' }]);
  });

  it('puts over whatever stood there, and where nothing stood', async () => {
    const { store, partition, read, etagOf } = openScratchPartition(subject());
    for (const text of ['first', 'second']) {
      const written = await store.write('units', partition, { op: 'put', key: 'hint', value: { text } });
      expect(written).toEqual({ ok: true, etag: await etagOf('hint') });
      expect((await read('hint'))?.value).toEqual({ text });
    }
  });

  it('deletes, and does not mind that nothing was there', async () => {
    const { store, partition, insert, read } = openScratchPartition(subject());
    await insert('trial|1');
    for (const _ of [1, 2]) {
      expect(await store.write('units', partition, { op: 'delete', key: 'trial|1' })).toMatchObject({
        ok: true,
      });
      expect(await read('trial|1')).toBeUndefined();
    }
  });

  it('deletes under an ETag only what still carries it', async () => {
    const { store, partition, insert, etagOf } = openScratchPartition(subject());
    await insert('trial|1');
    const stale = await etagOf('trial|1');
    await store.write('units', partition, { op: 'put', key: 'trial|1', value: { text: 'newer' } });
    const remove = (etag: string) => store.write('units', partition, { op: 'delete', key: 'trial|1', etag });
    expect(await remove(stale)).toEqual({ ok: false, reason: 'conflict' });
    const fresh = await etagOf('trial|1');
    expect(await remove(fresh)).toMatchObject({ ok: true });
    expect(await remove(fresh)).toEqual({ ok: false, reason: 'missing' });
  });

  it('never gives an ETag twice, not even after delete and insert', async () => {
    const { store, partition, insert, etagOf } = openScratchPartition(subject());
    const seen: string[] = [];
    for (let round = 0; round < 4; round++) {
      await insert('trial|1', { text: 'the same' });
      seen.push(await etagOf('trial|1'));
      await store.write('units', partition, { op: 'delete', key: 'trial|1' });
    }
    expect(new Set(seen).size).toBe(seen.length);
  });
}
