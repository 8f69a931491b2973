import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { describe, expect, inject, it } from 'vitest';
import { runJob } from '../../bot/front/run-job.ts';
import { tick } from '../../bot/rhythm/tick.ts';
import { readRow, readValues } from '../../bot/rows/row.ts';
import { postsBetween } from '../../bot/rows/send-rows.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Ports } from '../../bot/turn/ports.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import type { Address, Delivery } from '../../shared/ports/chat.ts';
import type { Job } from '../../shared/ports/queue.ts';
import { createStorageQueue } from '../../shared/storage/storage-queue.ts';
import { createTableStore } from '../../shared/storage/table-store.ts';
import { createUnit, createWorld, goodUnit } from '../people/world.ts';

const firstGuide = instantOf('2026-09-14', '09:00').toISOString();

/** The core over Azure's own tables and queue, and a chat that keeps what it was given. */
async function azureWorld(units: readonly string[]) {
  const world = createWorld('2026-09-13T10:00:00Z');
  const connectionString = inject('azurite');
  const queue = createStorageQueue({ connectionString, name: `jobs-${randomUUID()}` });
  const store = createTableStore({ connectionString });
  const tenant = `T${randomUUID()}`;
  const heard: string[] = [];
  let left = 0;
  const answers = new Map<string, Delivery>();
  Object.assign(world.ports, {
    store,
    // What is meant for later is not waited for here.
    queue: {
      send(job: Job, delay = 0) {
        left += 1;
        return queue.send(job, Math.min(delay, 1));
      },
    },
    chat: {
      async post({ id }: Address): Promise<Delivery> {
        const answer = answers.get(id);
        answers.delete(id);
        if (answer && !answer.ok) return answer;
        heard.push(id);
        return { ok: true, messageId: `m${heard.length}` };
      },
      update: async (_, messageId) => ({ ok: true, messageId }),
      read: async () => ({ kind: 'gone' }),
      nameOf: async () => undefined,
    } satisfies Ports['chat'],
  });
  const ids = new Map<string, string>();
  for (const conversation of units) {
    const who = { platform: 'slack', tenant, id: `U${conversation}`, name: 'Bo Holm' } as const;
    const where = { kind: 'channel', conversation } as const;
    ids.set(conversation, await createUnit(world, who, where, { ...goodUnit, institution: 'new' }));
  }
  return {
    world,
    heard,
    answers,
    async sendsOf(conversation: string) {
      const unit = ids.get(conversation) ?? '';
      const posts = await readValues({ store }, postsBetween(unit, '2000-01-01', '2100-01-01'));
      return posts.map((value) => ({ kind: value.kind, state: value.state }));
    },
    unit: (conversation: string) => readRow({ store }, unitRow(ids.get(conversation) ?? '')),
    /** Two workers at the queue, until everything that was ever sent is done. */
    async work() {
      const workOne = async () => {
        while (left > 0) {
          const messages = await queue.receive(8, 30);
          for (const message of messages) {
            await runJob(JSON.parse(message.body) as Job, world.ports);
            if (await queue.complete(message)) left -= 1;
          }
          if (messages.length === 0) await setTimeout(50);
        }
      };
      await Promise.all([workOne(), workOne()]);
    },
  };
}

describe('the rhythm on Azure’s own storage', () => {
  it('makes every unit’s post once, from two ticks at once and a third', async () => {
    const channels = ['C1', 'C2', 'C3', 'C4'];
    const { world, heard, work, sendsOf } = await azureWorld(channels);
    await work();
    heard.length = 0;
    world.setNow(firstGuide);
    const ticks = await Promise.allSettled([tick(world.ports), tick(world.ports)]);
    expect(ticks.map(({ status }) => status)).toEqual(['fulfilled', 'fulfilled']);
    await work();
    await tick(world.ports);
    await work();
    expect(heard.toSorted()).toEqual(channels);
    expect(await sendsOf('C1')).toEqual([{ kind: 'week-guide', state: 'sent' }]);
  });

  it('waits where the platform says so, stops where the channel is gone, and serves the others', async () => {
    const { world, heard, answers, work, sendsOf, unit } = await azureWorld(['C5', 'C6', 'C7']);
    await work();
    heard.length = 0;
    answers.set('C5', { ok: false, kind: 'rate-limited', retryAfterSeconds: 1 });
    answers.set('C6', { ok: false, kind: 'gone' });
    world.setNow(firstGuide);
    await tick(world.ports);
    await work();
    expect(heard.toSorted()).toEqual(['C5', 'C7', 'UC6']);
    expect(await sendsOf('C5')).toEqual([{ kind: 'week-guide', state: 'sent' }]);
    expect(await sendsOf('C6')).toEqual([{ kind: 'week-guide', state: 'gone' }]);
    expect((await unit('C6'))?.value.silentSince).toBe(firstGuide);
    expect((await unit('C7'))?.value).not.toHaveProperty('silentSince');
  });
});
