import { describe, expect, it } from 'vitest';
import type { Job, Queue, QueueMessage, QueueSource } from '../../shared/ports/queue.ts';

export interface QueueSubject {
  readonly queue: Queue & QueueSource;
  /** The same place's `<name>-poison`. */
  readonly poison: Queue & QueueSource;
  wait(seconds: number): Promise<void>;
}

const limit = expect.objectContaining({ name: 'StorageFault', kind: 'limit' });
const week = 7 * 24 * 60 * 60;
const job: Job = { kind: 'settle-unit', unit: 'unit|æøå 👶' };

/** What every queue has to do; `subject` makes an empty one, whose name nobody used before. */
export function describeQueue(name: string, subject: () => QueueSubject): void {
  describe.concurrent(`${name} keeps the queue's contract`, () => {
    const receiveOne = async (source: QueueSource, hiddenSeconds = 30): Promise<QueueMessage> => {
      const [message, ...more] = await source.receive(1, hiddenSeconds);
      if (!message || more.length > 0) throw new Error('expected one message');
      return message;
    };

    it('hands out what was sent, once, as JSON', async () => {
      const { queue } = subject();
      await queue.send(job);
      const message = await receiveOne(queue);
      expect(JSON.parse(message.body)).toEqual(job);
      expect(message.attempts).toBe(1);
      expect(await queue.receive(32, 30)).toEqual([]);
      expect(await queue.complete(message)).toBe(true);
      expect(await queue.complete(message)).toBe(false);
    });

    it('is empty before anything was sent', async () => {
      const { queue } = subject();
      expect(await queue.receive(32, 30)).toEqual([]);
    });

    it('hands out several in the order they were sent, no more than asked for', async () => {
      const { queue } = subject();
      for (const unit of ['1', '2', '3']) await queue.send({ kind: 'settle-unit', unit });
      const units = (messages: readonly QueueMessage[]) => messages.map(({ body }) => JSON.parse(body).unit);
      expect(units(await queue.receive(2, 30))).toEqual(['1', '2']);
      expect(units(await queue.receive(2, 30))).toEqual(['3']);
    });

    it('hides a message until its delay is over', async () => {
      const { queue, wait } = subject();
      await queue.send(job, 1.2);
      expect(await queue.receive(32, 30)).toEqual([]);
      await wait(2);
      expect(JSON.parse((await receiveOne(queue)).body)).toEqual(job);
    });

    it('hands an unfinished message out again and counts the attempts; the first receipt is stale then', async () => {
      const { queue, wait } = subject();
      await queue.send(job);
      const first = await receiveOne(queue, 1);
      await wait(1.5);
      const second = await receiveOne(queue);
      expect(second).toMatchObject({ id: first.id, body: first.body, attempts: 2 });
      expect(await queue.complete(first)).toBe(false);
      expect(await queue.release(first, 0)).toBe(false);
      expect(await queue.poison(first)).toBe(false);
      expect(await queue.complete(second)).toBe(true);
    });

    it('accepts a late completion as long as nobody else took the message', async () => {
      const { queue, wait } = subject();
      await queue.send(job);
      const message = await receiveOne(queue, 1);
      await wait(1.5);
      expect(await queue.complete(message)).toBe(true);
      expect(await queue.receive(32, 30)).toEqual([]);
    });

    it('takes a message back for later', async () => {
      const { queue, wait } = subject();
      await queue.send(job);
      const first = await receiveOne(queue);
      expect(await queue.release(first, 1)).toBe(true);
      expect(await queue.release(first, 1)).toBe(false);
      expect(await queue.receive(32, 30)).toEqual([]);
      await wait(1.5);
      const second = await receiveOne(queue);
      expect(second).toMatchObject({ attempts: 2, body: first.body });
      expect(await queue.release(second, 0)).toBe(true);
      expect(await receiveOne(queue)).toMatchObject({ attempts: 3 });
    });

    it('moves a hopeless message to the poison queue, and only there', async () => {
      const { queue, poison, wait } = subject();
      await queue.send(job);
      const message = await receiveOne(queue, 1);
      expect(await queue.poison(message)).toBe(true);
      expect(await queue.poison(message)).toBe(false);
      await wait(1.5);
      expect(await queue.receive(32, 30)).toEqual([]);
      expect(await receiveOne(poison)).toMatchObject({ body: message.body, attempts: 1 });
      expect(await poison.receive(32, 30)).toEqual([]);
    });

    it('accepts a delay of seven days and refuses more, or less than none', async () => {
      const { queue } = subject();
      for (const delay of [week + 1, -1, Number.NaN]) {
        await expect(queue.send(job, delay)).rejects.toEqual(limit);
      }
      await queue.send(job, week);
      expect(await queue.receive(32, 30)).toEqual([]);
      await queue.send(job);
      const message = await receiveOne(queue);
      await expect(queue.release(message, week + 1)).rejects.toEqual(limit);
      expect(await queue.release(message, week)).toBe(true);
    });

    it('accepts 64 KiB as sent and refuses more, without telling what stands in it', async () => {
      const { queue } = subject();
      const frame = JSON.stringify({ kind: 'settle-unit', unit: '' }).length;
      const sized = (bytes: number): Job => ({ kind: 'settle-unit', unit: 's'.repeat(bytes - frame) });
      await queue.send(sized(49_152));
      expect((await receiveOne(queue)).body).toHaveLength(49_152);
      const fault = await queue.send(sized(49_153)).catch((error: unknown) => error);
      expect(fault).toEqual(limit);
      expect(String(fault)).not.toContain('sss');
    });

    it('hands out at most 32 at once, hidden for some time', async () => {
      const { queue } = subject();
      await expect(queue.receive(33, 30)).rejects.toEqual(limit);
      await expect(queue.receive(0, 30)).rejects.toEqual(limit);
      await expect(queue.receive(1, 0)).rejects.toEqual(limit);
    });
  });
}
