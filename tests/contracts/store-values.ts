import { expect, it } from 'vitest';
import { StorageFault, type Store } from '../../shared/ports/store.ts';
import { limitFault, openScratchPartition } from './scratch-partition.ts';

export function describeValues(subject: () => Store): void {
  it('keeps Danish letters, emoji and forbidden characters in partitions, keys and values', async () => {
    const { store, partition } = openScratchPartition(subject());
    const strange = `æøå ÆØÅ 👩🏽‍🍼 / \\ # ? % ' " & + = ~ ! . _ { } \u0001\u007f\u0085 19:a_b@thread.tacv2`;
    const value = { text: strange };
    const at = `${partition}${strange}`;
    expect(await store.write('places', at, { op: 'insert', key: strange, value })).toMatchObject({
      ok: true,
    });
    expect(await store.get('places', at, strange)).toMatchObject({ partition: at, key: strange, value });
    const { rows } = await store.range('places', at, { prefix: strange.slice(0, 20) });
    expect(rows).toMatchObject([{ partition: at, key: strange, value }]);
    const changed = await store.batch('places', at, [{ op: 'put', key: strange, value: { text: 'ny' } }]);
    expect(changed).toMatchObject({ ok: true });
    expect((await store.get('places', at, strange))?.value).toEqual({ text: 'ny' });
  });

  it('keeps values beyond 64 KiB whole, even where an emoji meets the seam', async () => {
    const { store, partition, insert, read } = openScratchPartition(subject());
    const long = 'a'.repeat(500_000);
    await insert('agenda|long', { text: long });
    expect((await read('agenda|long'))?.value.text === long).toBe(true);
    for (const shift of ['', 'x']) {
      const text = `${shift}${'👶'.repeat(100_000)}æ`;
      // In a batch, because Azurite tears characters apart in other long requests.
      await store.batch('units', partition, [{ op: 'put', key: 'agenda|long', value: { text } }]);
      expect((await read('agenda|long'))?.value.text === text).toBe(true);
    }
  });

  it('refuses a row above one mebibyte without telling what stands in it', async () => {
    const { insert, read } = openScratchPartition(subject());
    const text = 'hemmeligt '.repeat(60_000);
    const fault = await insert('agenda|huge', { text }).catch((error: unknown) => error);
    expect(fault).toBeInstanceOf(StorageFault);
    expect(fault).toEqual(limitFault);
    expect(String(fault)).not.toContain('hemmeligt');
    expect(await read('agenda|huge')).toBeUndefined();
  });

  it('refuses keys that are empty, longer than 1 KiB or not well-formed', async () => {
    const { store, insert, read } = openScratchPartition(subject());
    for (const key of ['', 'k'.repeat(513), 'æ'.repeat(100), 'half a pair \ud83d']) {
      await expect(insert(key)).rejects.toEqual(limitFault);
    }
    await expect(store.get('units', '', 'unit')).rejects.toEqual(limitFault);
    expect(await insert('k'.repeat(512))).toMatchObject({ ok: true });
    expect(await read('k'.repeat(512))).toBeDefined();
  });
}
