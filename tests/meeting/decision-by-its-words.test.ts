import { describe, expect, it } from 'vitest';
import { addTrials, buttonsIn, carla, fill, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText, type World } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

const labels = (reply: unknown) => buttonsIn(reply as never).map(({ label }) => label);

/** A meeting in which four things are decided; a month later they live on. */
async function decided(isLater: boolean) {
  const { world, unit, data } = await startedMeeting();
  for (const text of [
    'Vi køber nye kopper',
    'Garderoben ryddes hver fredag',
    'Vi spiser ude om onsdagen',
    'Frugten skæres ude om onsdagen',
  ])
    await fill(world, bo, 'meeting.decision', data, { text });
  if (isLater) {
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    world.setNow('2026-11-02T08:00:00Z');
  }
  return { world, unit, data };
}

const say = (world: World, words: string, who = bo) => world.say(who, personal, words);

describe('a decision that is found by its words', () => {
  it.each([
    'slet den med kopperne',
    'Slet beslutningen om kopperne',
    'kan du slette den om kopperne',
    'fjern beslutningen om nye kopper',
    'slet den beslutning om kopperne',
    'jeg vil gerne slette beslutningen med kopperne',
    'annuller beslutningen om kopperne',
    'fortryd beslutningen om kopperne',
  ])('is asked about before it is deleted: %s', async (words) => {
    const { world } = await decided(false);
    const reply = await say(world, words);
    expect(replyText(reply)).toContain('Skal beslutningen slettes?');
    expect(replyText(reply)).toContain('Vi køber nye kopper');
    expect(replyText(reply)).not.toContain('Garderoben');
    expect(replyText(await pressShown(world, bo, reply, 'Ja, slet den'))).toContain('slettet');
  });

  it.each([
    'ret beslutningen om garderoben',
    'kan du rette den om garderoben',
    'ændr beslutningen om garderoben',
  ])('opens its form, in the meeting and a month later: %s', async (words) => {
    for (const isLater of [false, true]) {
      const { world } = await decided(isLater);
      const reply = await say(world, words);
      expect(reply, replyText(reply)).toMatchObject({
        kind: 'open-form',
        form: { values: { text: 'Garderoben ryddes hver fredag' } },
      });
    }
  });

  it.each([
    'kopperne er klaret',
    'beslutningen om kopperne er gjort',
    'Kopperne er ordnet nu',
    'jeg har klaret det med kopperne',
    'vi har ordnet kopperne',
    'de nye kopper er i orden',
    'beslutningen om kopperne er klaret',
    'kopperne er blevet ordnet',
  ])('is shown with Gjort: %s', async (words) => {
    const { world } = await decided(true);
    const reply = await say(world, words, carla);
    expect(replyText(reply)).toContain('Vi køber nye kopper');
    expect(replyText(reply)).not.toContain('Garderoben');
    expect(labels(reply)).toContain('Gjort');
    expect(replyText(await pressShown(world, carla, reply, 'Gjort'))).toContain('Tak');
  });

  it('lets one choose where several are meant, and says kindly where none is', async () => {
    const { world } = await decided(true);
    const several = await say(world, 'ret beslutningen om onsdagen');
    expect(replyText(several)).toContain('Hvilken beslutning mener du?');
    expect(labels(several)).toEqual(['Ret', 'Ret']);
    expect(await pressShown(world, bo, several, 'Ret')).toMatchObject({ kind: 'open-form' });
    const none = await say(world, 'slet beslutningen om cyklerne');
    expect(replyText(none)).toContain('jeg fandt ingen beslutning om det. Her er dem, I har.');
    expect(replyText(none)).toContain('Vi køber nye kopper');
    expect(replyText(await say(world, 'slet beslutningen om kopperne'))).toContain('kan ikke slettes mere');
  });

  it('of a meeting that is going on cannot be done yet, and that is said', async () => {
    const { world } = await decided(false);
    const reply = await say(world, 'kopperne er klaret');
    expect(replyText(reply)).toContain('” er fra mødet, der er i gang.');
    expect(replyText(reply)).toContain('Vi køber nye kopper');
  });

  it('leaves a trial to whoever speaks of their own', async () => {
    const { world, unit } = await decided(true);
    await addTrials(
      world,
      unit,
      trialOf('t8', 'jeg tæller kopperne med børnene', {
        author: bo as never,
        at: '2026-11-01T08:00:00.000Z',
      }),
      trialOf('t9', 'jeg venter ved lågen', { author: bo as never, at: '2026-11-01T08:00:00.000Z' }),
    );
    for (const words of ['slet den med kopperne', 'slet min prøvehandling om kopperne']) {
      const reply = await say(world, words);
      expect(replyText(reply)).toContain('jeg tæller kopperne');
      expect(replyText(reply)).not.toContain('lågen');
    }
    expect(replyText(await say(world, 'slet beslutningen om kopperne'))).toContain('Vi køber nye kopper');
  });
});
