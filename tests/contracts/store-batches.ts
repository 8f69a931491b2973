import { expect, it } from 'vitest';
import type { Change, Store } from '../../shared/ports/store.ts';
import { limitFault, openScratchPartition } from './scratch-partition.ts';

export function describeBatches(subject: () => Store): void {
  it('does everything or nothing, and names the change that was refused', async () => {
    const { store, partition, insert, keysIn, etagOf } = openScratchPartition(subject());
    await insert('stands');
    await insert('goes');
    await insert('changes');
    const stale = await etagOf('changes');
    await store.write('units', partition, { op: 'put', key: 'changes', value: { text: 'newer' } });
    const before = await keysIn({});
    const good: readonly Change[] = [
      { op: 'put', key: 'hint', value: {} },
      { op: 'delete', key: 'goes', etag: await etagOf('goes') },
      { op: 'insert', key: 'new', value: {} },
      { op: 'delete', key: 'was never here' },
    ];
    const refused = async (change: Change) => {
      const result = await store.batch('units', partition, [...good, change]);
      expect(await keysIn({})).toEqual(before);
      return result;
    };
    expect(await refused({ op: 'insert', key: 'stands', value: {} })).toEqual({
      ok: false,
      reason: 'exists',
      key: 'stands',
    });
    expect(await refused({ op: 'replace', key: 'changes', value: {}, etag: stale })).toEqual({
      ok: false,
      reason: 'conflict',
      key: 'changes',
    });
    expect(await refused({ op: 'delete', key: 'changes', etag: stale })).toEqual({
      ok: false,
      reason: 'conflict',
      key: 'changes',
    });
    expect(await refused({ op: 'replace', key: 'nobody', value: {}, etag: stale })).toEqual({
      ok: false,
      reason: 'missing',
      key: 'nobody',
    });
    expect(await refused({ op: 'delete', key: 'nobody', etag: stale })).toEqual({
      ok: false,
      reason: 'missing',
      key: 'nobody',
    });
    expect(await store.batch('units', partition, good)).toMatchObject({ ok: true });
    expect(await keysIn({})).toEqual(['changes', 'hint', 'new', 'stands']);
  });

  it('gives the ETag of each change, in order', async () => {
    const { store, partition, insert, etagOf } = openScratchPartition(subject());
    await insert('b');
    const result = await store.batch('units', partition, [
      { op: 'replace', key: 'b', value: { text: 'second' }, etag: await etagOf('b') },
      { op: 'delete', key: 'gone already' },
      { op: 'insert', key: 'a', value: {} },
      { op: 'put', key: 'c', value: {} },
    ]);
    const etags = [await etagOf('b'), '', await etagOf('a'), await etagOf('c')];
    expect(result).toEqual({ ok: true, etags });
  });

  it('takes a hundred changes and refuses one more', async () => {
    const { store, partition, keysIn } = openScratchPartition(subject());
    const changes: readonly Change[] = Array.from({ length: 101 }, (_, index) => ({
      op: 'insert',
      key: `${index}`,
      value: {},
    }));
    await expect(store.batch('units', partition, changes)).rejects.toEqual(limitFault);
    expect(await keysIn({})).toEqual([]);
    expect(await store.batch('units', partition, changes.slice(1))).toMatchObject({ ok: true });
    expect(await keysIn({})).toHaveLength(100);
  });

  it('refuses a key that occurs twice', async () => {
    const { store, partition } = openScratchPartition(subject());
    const twice: readonly Change[] = [
      { op: 'insert', key: 'a', value: {} },
      { op: 'delete', key: 'a' },
    ];
    await expect(store.batch('units', partition, twice)).rejects.toEqual(limitFault);
  });

  it('refuses more than four mebibytes', async () => {
    const { store, partition } = openScratchPartition(subject());
    const value = { text: 'x'.repeat(500_000) };
    const changes: readonly Change[] = Array.from({ length: 9 }, (_, index) => ({
      op: 'put',
      key: `${index}`,
      value,
    }));
    await expect(store.batch('units', partition, changes)).rejects.toEqual(limitFault);
    expect(await store.batch('units', partition, changes.slice(1))).toMatchObject({ ok: true });
  });

  it('accepts an empty one', async () => {
    const { store, partition } = openScratchPartition(subject());
    expect(await store.batch('units', partition, [])).toEqual({ ok: true, etags: [] });
  });
}
