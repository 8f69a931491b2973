import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { expect, inject, it } from 'vitest';
import { createStorageQueue } from '../../shared/storage/storage-queue.ts';
import { describeQueue } from '../contracts/queue-contract.ts';

const connectionString = inject('azurite');

describeQueue('Azure Storage Queues', () => {
  const name = `jobs-${randomUUID()}`.slice(0, 40);
  const open = (queue: string) => createStorageQueue({ connectionString, name: queue });
  return {
    queue: open(name),
    poison: open(`${name}-poison`),
    wait: (seconds) => setTimeout(seconds * 1000),
  };
});

it('says so when the storage refuses', async () => {
  const queue = createStorageQueue({ connectionString, name: 'Not A Valid Name' });
  await expect(queue.send({ kind: 'settle-unit', unit: 'u' })).rejects.toMatchObject({
    name: 'StorageFault',
    kind: 'unavailable',
  });
});
