import { describe, expect, it } from 'vitest';
import { conversationRow } from '../../bot/rows/place-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import { sendRow } from '../../bot/rows/send-rows.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Send } from '../../shared/domain/posts/send.ts';
import { failing } from '../people/between-writes.ts';
import { message } from '../people/trial-steps.ts';
import { bo, channel, createUnit, createWorld, type World } from '../people/world.ts';

const monday = '2026-09-14T07:30:00Z';

const sendOf = async (world: World, unit: string): Promise<Send | undefined> =>
  readValue(world.ports, sendRow(unit, unit));

async function waitFor(world: World, seconds: number): Promise<void> {
  for (let passed = 0; passed < seconds; passed += 30) {
    world.pass(30);
    await world.work();
  }
}

describe('a post that does not go through', () => {
  it('waits as long as the platform asks, and then arrives once', async () => {
    const world = createWorld(monday);
    world.answerWith({ ok: false, kind: 'rate-limited', retryAfterSeconds: 90 });
    const unit = await createUnit(world);
    expect(await sendOf(world, unit)).toMatchObject({ state: 'waiting' });
    await waitFor(world, 300);
    expect(world.posted).toHaveLength(1);
    expect(await sendOf(world, unit)).toMatchObject({ state: 'sent' });
  });

  it('is tried again after a passing fault, with longer and longer pauses', async () => {
    const world = createWorld(monday);
    world.answerWith({ ok: false, kind: 'transient' }, { ok: false, kind: 'transient' });
    const unit = await createUnit(world);
    await waitFor(world, 600);
    expect(world.posted).toHaveLength(1);
    expect(await sendOf(world, unit)).toMatchObject({ state: 'sent', attempts: 3 });
  });

  it('is never repeated when the platform may have taken it', async () => {
    const world = createWorld(monday);
    world.answerWith({ ok: false, kind: 'ambiguous' });
    const unit = await createUnit(world);
    await waitFor(world, 7200);
    expect(world.posted).toHaveLength(1);
    expect(await sendOf(world, unit)).toMatchObject({ state: 'ambiguous' });
  });

  it('ends when the channel is gone, and the leader is told', async () => {
    const world = createWorld(monday);
    world.answerWith({ ok: false, kind: 'gone' });
    const unit = await createUnit(world);
    await waitFor(world, 7200);
    expect(world.posted.map(({ to }) => to.kind)).toEqual(['person']);
    expect(world.posted[0]?.text).toContain('Jeg kan ikke skrive i kanalen');
    expect(await sendOf(world, unit)).toMatchObject({ state: 'gone' });
  });

  it('tells the leader too where its process dies on finding the channel gone', async () => {
    const world = createWorld(monday);
    const unit = await createUnit(world);
    world.posted.length = 0;
    const { post } = world.ports.chat;
    let mended: (() => void) | undefined;
    Object.assign(world.ports.chat, {
      post: async (...args: Parameters<typeof post>) => {
        if (args[0].kind !== 'channel') return post.apply(world.ports.chat, args);
        // The first time nothing but the send itself can be written after it.
        mended ??= failing(world, ({ key }) => !key.startsWith('send|'));
        return { ok: false, kind: 'gone' };
      },
    });
    await world.send(message('prøvehandling: vi går en omvej', '1.1', bo));
    mended?.();
    await waitFor(world, 7200);
    expect(world.posted.map(({ to }) => to.kind)).toEqual(['person']);
    expect(world.posted[0]?.text).toContain('Jeg kan ikke skrive i kanalen');
    expect((await readValue(world.ports, unitRow(unit)))?.silentSince).toBeDefined();
  });

  it('opens the channel again when something said there arrives, though nobody told that the bot is back', async () => {
    const world = createWorld(monday);
    const unit = await createUnit(world);
    await world.send({ who: bo, where: channel, what: { kind: 'removed' } });
    await waitFor(world, 7200);
    const silent = async () => (await readValue(world.ports, unitRow(unit)))?.silentSince;
    expect(await silent()).toBeDefined();
    world.posted.length = 0;
    // Still shut: the leader has been told, and is not told again.
    world.answerWith({ ok: false, kind: 'gone' });
    await world.send(message('prøvehandling: vi går en omvej', '1.1', bo));
    await waitFor(world, 7200);
    expect(await silent()).toBeDefined();
    expect(world.posted).toEqual([]);
    await world.send(message('prøvehandling: vi synger', '1.2', bo));
    expect(world.posted).toHaveLength(1);
    expect(await silent()).toBeUndefined();
    expect(
      (await readValue(world.ports, conversationRow({ ...bo, conversation: channel.conversation })))
        ?.goneSince,
    ).toBeUndefined();
  });

  it('says so when it may be a repetition, after a crash in the middle', async () => {
    const world = createWorld(monday);
    const write = world.ports.store.write;
    let dead = false;
    Object.assign(world.ports.store, {
      write: (...args: Parameters<typeof write>) =>
        dead && args[0] === 'units'
          ? Promise.reject(new Error('died'))
          : write.apply(world.ports.store, args),
    });
    const post = world.ports.chat.post;
    Object.assign(world.ports.chat, {
      post: (...args: Parameters<typeof post>) => {
        dead = true;
        return post(...args);
      },
    });
    const unit = await createUnit(world).catch(() => '');
    dead = false;
    Object.assign(world.ports.chat, { post });
    world.pass(31);
    await world.work();
    expect(world.posted).toHaveLength(2);
    expect(world.posted[1]?.text).toContain('Måske ser I den her to gange');
    expect(unit).not.toBe('');
  });

  it('is looked for once more where the job is quicker than the row, and no third time', async () => {
    const world = createWorld(monday);
    const unit = await createUnit(world);
    const { queue } = world.ports;
    const { send } = queue;
    const looked: unknown[] = [];
    queue.send = (job, seconds) => {
      looked.push(job);
      return send.call(queue, job, seconds);
    };
    await queue.send({ kind: 'deliver', unit, send: 'never-written' });
    await waitFor(world, 1200);
    expect(looked).toHaveLength(2);
  });

  it('holds no personal text in its log lines', async () => {
    const world = createWorld(monday);
    await createUnit(world);
    expect(world.logged.join('\n')).not.toMatch(/Stue Gul|Regnbuen|Bo Holm/);
  });
});
