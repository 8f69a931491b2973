import { describe, expect, it } from 'vitest';
import { ane, bo, channel, createUnit, createWorld, personal } from '../people/world.ts';

const monday = '2026-09-14T07:30:00Z';

describe('storage budget', () => {
  it('this week’s guide costs two point reads, in the channel and in the personal chat', async () => {
    const world = createWorld(monday);
    await createUnit(world);
    for (const where of [channel, personal]) {
      world.resetCounts();
      await world.say(bo, where, 'guide');
      expect(world.counts).toMatchObject({ pointReads: 2, total: 2 });
    }
  });

  it('and a mark before and after where the mention may be delivered twice; the repetition costs a look at it', async () => {
    const world = createWorld(monday);
    await createUnit(world);
    const mention = {
      who: ane,
      where: channel,
      what: { kind: 'words', text: 'guide' },
      delivery: 'slack:T1:C1:1.2',
    } as const;
    world.resetCounts();
    await world.send(mention);
    expect(world.counts).toMatchObject({ pointReads: 2, inserts: 1, total: 4 });
    world.resetCounts();
    expect((await world.send(mention)).kind).toBe('nothing');
    expect(world.counts).toMatchObject({ inserts: 1, pointReads: 1, total: 2 });
  });
});
