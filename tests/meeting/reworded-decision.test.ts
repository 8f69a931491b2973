import { describe, expect, it } from 'vitest';
import { fill, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

async function decided(...texts: readonly string[]) {
  const { world, data } = await startedMeeting();
  for (const text of texts) await fill(world, bo, 'meeting.decision', data, { text });
  return { world, data };
}

describe('`ret` with words behind it', () => {
  it.each([
    ['ret: Carla laver gulvplanen senest 20. oktober', 'Carla laver gulvplanen senest 20. oktober'],
    ['Ret: carla laver gulvplanen inden fredag', 'Carla laver gulvplanen$'],
    ['rettelse: Carla laver gulvplanen på mandag', 'Carla laver gulvplanen$'],
    ['ret Carla laver gulvplanen senest 20. oktober', 'Carla laver gulvplanen senest 20. oktober'],
    ['ret beslutningen om gulvplanen til: Carla tegner den', 'Carla tegner den'],
    ['ret lige gulvplanen: Carla tegner en gulvplan', 'Carla tegner en gulvplan'],
  ])('opens the form of the decision it resembles, with the new words: %s', async (said, text) => {
    const { world, data } = await decided('Ane laver gulvplanen', 'Vi køber nye kopper');
    for (const isClosed of [false, true]) {
      if (isClosed) await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
      const reply = await world.say(bo, personal, said);
      expect(reply, replyText(reply)).toMatchObject({
        kind: 'open-form',
        form: { id: 'meeting.correct', values: { text: expect.stringMatching(new RegExp(`^${text}`, 'i')) } },
      });
    }
  });

  it('is a month later still found, and asked about where two resemble it', async () => {
    const { world, data } = await decided('Ane laver gulvplanen', 'Bo laver skoplanen');
    const several = await world.say(bo, personal, 'ret: Carla laver planen');
    expect(replyText(several)).not.toContain('Ret enhed');
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    world.setNow('2026-11-02T08:00:00Z');
    expect(await world.say(bo, personal, 'ret: Carla laver gulvplanen til jul')).toMatchObject({
      kind: 'open-form',
      form: { id: 'decision.change', values: { text: 'Carla laver gulvplanen til jul' } },
    });
  });

  it('lets one choose, and keeps the new words', async () => {
    const { world } = await decided('Ane køber kopper', 'Bo køber kopper');
    const which = await world.say(bo, personal, 'ret: Carla køber kopper');
    expect(replyText(which)).toContain('Hvilken beslutning mener du?');
    expect(await pressShown(world, bo, which, 'Ret')).toMatchObject({
      form: { values: { text: 'Carla køber kopper' } },
    });
  });

  it('never opens the settings, but alone or with their own words', async () => {
    const { world } = await decided('Vi køber nye kopper');
    const settings = (reply: unknown) => JSON.stringify(reply).includes('"id":"unit.edit"');
    for (const said of ['ret', 'ret enhed', 'ret navn', 'ret sprog'])
      expect(settings(await world.say(bo, personal, said)), said).toBe(true);
    for (const said of ['ret: cykler males røde', 'ret tovene i skuret hænges op', 'ret lige noget'])
      expect(settings(await world.say(bo, personal, said)), said).toBe(false);
  });
});
