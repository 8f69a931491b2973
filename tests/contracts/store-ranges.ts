import { expect, it } from 'vitest';
import type { Store } from '../../shared/ports/store.ts';
import { limitFault, openScratchPartition } from './scratch-partition.ts';

export function describeRanges(subject: () => Store): void {
  it('orders keys by code point', async () => {
    const { store, partition, keysIn } = openScratchPartition(subject());
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
    const { store, partition, keysIn } = openScratchPartition(subject());
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
    const { store, partition } = openScratchPartition(subject());
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
    const { store, partition } = openScratchPartition(subject());
    for (const rows of [0, 1001, 1.5]) {
      await expect(store.range('units', partition, {}, { limit: rows })).rejects.toEqual(limitFault);
    }
  });
}
