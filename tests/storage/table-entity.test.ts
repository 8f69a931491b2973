import { expect, it } from 'vitest';
import { toEntity, toRow } from '../../shared/storage/table-entity.ts';

const chunksOf = ({ partitionKey, rowKey, ...chunks }: ReturnType<typeof toEntity>) => Object.values(chunks);

it('cuts JSON into properties below 64 KiB, never through the middle of a character', () => {
  for (const shift of ['', 'x']) {
    const value = { text: `${shift}${'👶'.repeat(50_000)}` };
    const entity = toEntity('u', 'agenda', JSON.stringify(value));
    const chunks = chunksOf(entity);
    expect(chunks.length).toBeGreaterThan(1);
    for (const chunk of chunks) {
      if (typeof chunk !== 'string') throw new Error('expected text');
      expect(chunk.isWellFormed()).toBe(true);
      expect(chunk.length * 2).toBeLessThan(64 * 1024);
    }
    expect(toRow('u', { ...entity, etag: '1' }).value).toEqual(value);
  }
});

it('takes as few properties as it can', () => {
  expect(chunksOf(toEntity('u', 'unit', JSON.stringify({ v: 1 })))).toEqual(['{"v":1}']);
});
