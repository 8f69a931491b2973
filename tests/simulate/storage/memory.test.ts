import { expect, it } from 'vitest';
import { describeQueue } from '../../contracts/queue-contract.ts';
import { describeStore } from '../../contracts/store-contract.ts';
import { createMemoryQueue } from './memory-queue.ts';
import { createMemoryStore } from './memory-store.ts';

describeStore('memory', () => createMemoryStore());

describeQueue('memory', () => {
  let now = Date.UTC(2026, 2, 27, 12);
  const clock = { now: () => new Date(now) };
  const poison = createMemoryQueue(clock);
  return {
    queue: createMemoryQueue(clock, { poisoned: poison }),
    poison,
    wait: async (seconds) => {
      now += seconds * 1000;
    },
  };
});

it('copies a store so that neither knows of the other', async () => {
  const store = createMemoryStore();
  await store.write('units', 'u', { op: 'insert', key: 'a', value: { text: 'first' } });
  const copy = store.copy();
  await copy.write('units', 'u', { op: 'put', key: 'a', value: { text: 'second' } });
  await copy.write('units', 'u', { op: 'insert', key: 'b', value: {} });
  expect((await store.range('units', 'u', {})).rows.map(({ value }) => value)).toEqual([{ text: 'first' }]);
  expect([...copy.lying()].map(({ key, json }) => `${key} ${json}`)).toEqual(['a {"text":"second"}', 'b {}']);
});
