import { randomUUID } from 'node:crypto';
import { beforeEach, describe, expect, it } from 'vitest';
import { type Change, everyRow, type KeyRange, StorageFault, type Store } from '../../shared/ports/store.ts';

interface Note {
  readonly text: string;
}

const limit = expect.objectContaining({ name: 'StorageFault', kind: 'limit' });

/** What every store has to do; `subject` is asked anew in each test and may hand out the same store. */
export function describeStore(name: string, subject: () => Store): void {
  describe(`${name} keeps the store's contract`, () => {
    let store: Store;
    let partition: string;

    beforeEach(() => {
      store = subject();
      partition = `unit|${randomUUID()}`;
    });

    const insert = (key: string, value: object = { text: key }) =>
      store.write('units', partition, { op: 'insert', key, value });
    const read = (key: string) => store.get<Note>('units', partition, key);
    const keysIn = async (range: KeyRange) => {
      const keys: string[] = [];
      for await (const { key } of everyRow(store, 'units', partition, range)) keys.push(key);
      return keys;
    };
    const etagOf = async (key: string) => {
      const row = await read(key);
      if (!row) throw new Error('expected a row');
      return row.etag;
    };

    it('answers a ping', async () => {
      await expect(store.ping()).resolves.toBeUndefined();
    });

    it('reads nothing where nothing was written', async () => {
      expect(await read('trial|1')).toBeUndefined();
      expect(await store.range('units', partition, {})).toEqual({ rows: [] });
    });

    it('reads back what was inserted, under the ETag of the write', async () => {
      const written = await insert('trial|1', { text: 'vi synger', children: [1, null, { deep: true }] });
      expect(await read('trial|1')).toEqual({
        partition,
        key: 'trial|1',
        value: { text: 'vi synger', children: [1, null, { deep: true }] },
        etag: written.ok ? written.etag : 'refused',
      });
    });

    it('keeps tables and partitions apart', async () => {
      await insert('trial|1');
      expect(await store.get('due', partition, 'trial|1')).toBeUndefined();
      expect(await store.get('units', `${partition}x`, 'trial|1')).toBeUndefined();
      expect((await store.range('units', `${partition}x`, {})).rows).toEqual([]);
    });

    it('inserts only where nothing stands', async () => {
      await insert('trial|1', { text: 'first' });
      expect(await insert('trial|1', { text: 'second' })).toEqual({ ok: false, reason: 'exists' });
      expect((await read('trial|1'))?.value).toEqual({ text: 'first' });
    });

    it('lets one of many simultaneous inserts through', async () => {
      const results = await Promise.all(['a', 'b', 'c', 'd'].map((text) => insert('once', { text })));
      expect(results.filter(({ ok }) => ok)).toHaveLength(1);
    });

    it('replaces under the right ETag and takes away what the new value leaves out', async () => {
      await insert('trial|1', { text: 'first', more: 'x'.repeat(70_000) });
      const etag = await etagOf('trial|1');
      const change: Change = { op: 'replace', key: 'trial|1', value: { text: 'second' }, etag };
      const written = await store.write('units', partition, change);
      expect(written).toEqual({ ok: true, etag: await etagOf('trial|1') });
      expect((await read('trial|1'))?.value).toEqual({ text: 'second' });
      expect(await store.write('units', partition, change)).toEqual({ ok: false, reason: 'conflict' });
    });

    it('replaces nothing that is missing', async () => {
      await insert('trial|1');
      const etag = await etagOf('trial|1');
      const change: Change = { op: 'replace', key: 'trial|2', value: {}, etag };
      expect(await store.write('units', partition, change)).toEqual({ ok: false, reason: 'missing' });
    });

    it('lets exactly one of two simultaneous replaces win', async () => {
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
      for (const text of ['first', 'second']) {
        const written = await store.write('units', partition, { op: 'put', key: 'hint', value: { text } });
        expect(written).toEqual({ ok: true, etag: await etagOf('hint') });
        expect((await read('hint'))?.value).toEqual({ text });
      }
    });

    it('deletes, and does not mind that nothing was there', async () => {
      await insert('trial|1');
      for (const _ of [1, 2]) {
        expect(await store.write('units', partition, { op: 'delete', key: 'trial|1' })).toMatchObject({
          ok: true,
        });
        expect(await read('trial|1')).toBeUndefined();
      }
    });

    it('deletes under an ETag only what still carries it', async () => {
      await insert('trial|1');
      const stale = await etagOf('trial|1');
      await store.write('units', partition, { op: 'put', key: 'trial|1', value: { text: 'newer' } });
      const remove = (etag: string) =>
        store.write('units', partition, { op: 'delete', key: 'trial|1', etag });
      expect(await remove(stale)).toEqual({ ok: false, reason: 'conflict' });
      const fresh = await etagOf('trial|1');
      expect(await remove(fresh)).toMatchObject({ ok: true });
      expect(await remove(fresh)).toEqual({ ok: false, reason: 'missing' });
    });

    it('never gives an ETag twice, not even after delete and insert', async () => {
      const seen: string[] = [];
      for (let round = 0; round < 4; round++) {
        await insert('trial|1', { text: 'the same' });
        seen.push(await etagOf('trial|1'));
        await store.write('units', partition, { op: 'delete', key: 'trial|1' });
      }
      expect(new Set(seen).size).toBe(seen.length);
    });

    it('keeps Danish letters, emoji and forbidden characters in partitions, keys and values', async () => {
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

    it('orders keys by code point', async () => {
      const keys = [
        'A',
        'a',
        'a!',
        'a-',
        'a.',
        'a1',
        'a:',
        'aA',
        'a_',
        'aa',
        'a|',
        'a~',
        'z',
        'zz',
        'å',
        'æ',
        'ø',
        '\uffee',
        '👶',
      ];
      await store.batch(
        'units',
        partition,
        keys.toReversed().map((key) => ({ op: 'insert', key, value: {} })),
      );
      expect(await keysIn({})).toEqual(keys);
    });

    it('ranges over a prefix, or from one key up to before another', async () => {
      const keys = [
        'goal|1',
        'trial',
        'trial|',
        'trial|1',
        'trial|æ',
        'trial|👶',
        'trial}',
        'trials|1',
        'unit',
      ];
      await store.batch(
        'units',
        partition,
        keys.map((key) => ({ op: 'insert', key, value: {} })),
      );
      expect(await keysIn({ prefix: 'trial|' })).toEqual(['trial|', 'trial|1', 'trial|æ', 'trial|👶']);
      expect(await keysIn({ prefix: '' })).toHaveLength(keys.length);
      expect(await keysIn({ from: 'trial|1', before: 'trial}' })).toEqual(['trial|1', 'trial|æ', 'trial|👶']);
      expect(await keysIn({ from: 'trial}' })).toEqual(['trial}', 'unit']);
      expect(await keysIn({ before: 'trial' })).toEqual(['goal|1']);
    });

    it('hands out a range in pages, each row once', async () => {
      const keys = Array.from({ length: 25 }, (_, index) => `trial|${String(index).padStart(2, '0')}`);
      await store.batch(
        'units',
        partition,
        [...keys, 'unit'].map((key) => ({ op: 'insert', key, value: {} })),
      );
      const seen: string[] = [];
      let continuation: string | undefined;
      let pages = 0;
      do {
        const page = await store.range(
          'units',
          partition,
          { prefix: 'trial|' },
          {
            limit: 10,
            ...(continuation === undefined ? {} : { continuation }),
          },
        );
        expect(page.rows.length).toBeLessThanOrEqual(10);
        seen.push(...page.rows.map(({ key }) => key));
        continuation = page.continuation;
        pages++;
      } while (continuation !== undefined);
      expect(seen).toEqual(keys);
      expect(pages).toBeGreaterThanOrEqual(3);
    });

    it('refuses pages of none or of more than a thousand rows', async () => {
      for (const rows of [0, 1001, 1.5]) {
        await expect(store.range('units', partition, {}, { limit: rows })).rejects.toEqual(limit);
      }
    });

    describe('in a batch', () => {
      it('does everything or nothing, and names the change that was refused', async () => {
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
        const changes: readonly Change[] = Array.from({ length: 101 }, (_, index) => ({
          op: 'insert',
          key: `${index}`,
          value: {},
        }));
        await expect(store.batch('units', partition, changes)).rejects.toEqual(limit);
        expect(await keysIn({})).toEqual([]);
        expect(await store.batch('units', partition, changes.slice(1))).toMatchObject({ ok: true });
        expect(await keysIn({})).toHaveLength(100);
      });

      it('refuses a key that occurs twice', async () => {
        const twice: readonly Change[] = [
          { op: 'insert', key: 'a', value: {} },
          { op: 'delete', key: 'a' },
        ];
        await expect(store.batch('units', partition, twice)).rejects.toEqual(limit);
      });

      it('refuses more than four mebibytes', async () => {
        const value = { text: 'x'.repeat(500_000) };
        const changes: readonly Change[] = Array.from({ length: 9 }, (_, index) => ({
          op: 'put',
          key: `${index}`,
          value,
        }));
        await expect(store.batch('units', partition, changes)).rejects.toEqual(limit);
        expect(await store.batch('units', partition, changes.slice(1))).toMatchObject({ ok: true });
      });

      it('accepts an empty one', async () => {
        expect(await store.batch('units', partition, [])).toEqual({ ok: true, etags: [] });
      });
    });

    it('keeps values beyond 64 KiB whole, even where an emoji meets the seam', async () => {
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
      const text = 'hemmeligt '.repeat(60_000);
      const fault = await insert('agenda|huge', { text }).catch((error: unknown) => error);
      expect(fault).toBeInstanceOf(StorageFault);
      expect(fault).toEqual(limit);
      expect(String(fault)).not.toContain('hemmeligt');
      expect(await read('agenda|huge')).toBeUndefined();
    });

    it('refuses keys that are empty, longer than 1 KiB or not well-formed', async () => {
      for (const key of ['', 'k'.repeat(513), 'æ'.repeat(100), 'half a pair \ud83d']) {
        await expect(insert(key)).rejects.toEqual(limit);
      }
      await expect(store.get('units', '', 'unit')).rejects.toEqual(limit);
      expect(await insert('k'.repeat(512))).toMatchObject({ ok: true });
      expect(await read('k'.repeat(512))).toBeDefined();
    });
  });
}
