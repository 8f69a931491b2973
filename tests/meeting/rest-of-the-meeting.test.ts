import { describe, expect, it } from 'vitest';
import { readValues } from '../../bot/rows/row.ts';
import { sendsBeginning } from '../../bot/rows/send-rows.ts';
import { buttonsIn, pressShown, startedMeeting, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: held, unit } = await startedMeeting();
const { world: ahead } = await unitWithStaff();
const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);

describe('whoever leads a meeting that is going on', () => {
  it.each([
    'Ane vil du styre resten af mødet',
    'Ane, vil du lede resten?',
    'Ane leder resten af mødet',
    'Ane overtager mødet',
    'Ane Lind overtager mødet',
    'jeg vil godt ha Ane til at lede mødet',
    'kan Ane lede resten',
    'kan Ane ikke lige lede mødet lidt',
    'Ane styrer mødet herfra, jeg skal lige tage telefonen',
    'kan ane lede resten',
    'kan AL lede resten',
    'Ane tager over herfra',
    'hvordan får jeg Ane til at være mødeleder',
  ])('asks a colleague with one tap: “%s”', async (words) => {
    const world = copyWorld(held);
    const said = await world.say(bo, personal, words);
    expect(labels(said)).toEqual(['Spørg Ane', 'Fortsæt mødet']);
    expect(world.posted).toEqual([]);
    expect(replyText(await pressShown(world, bo, said, 'Spørg Ane'))).toContain('Jeg har spurgt Ane Lind');
    expect(world.posted.at(-1)?.to.id).toBe(ane.id);
  });

  it.each(['Ditte leder resten af mødet', 'kan ditte lede resten', 'ditte vil du styre resten af mødet'])(
    'hears that nobody has that name, and whom to ask instead: “%s”',
    async (words) => {
      const said = await copyWorld(held).say(bo, personal, words);
      expect(replyText(said)).toContain('Jeg kender ingen Ditte i Stue Gul.');
      expect(labels(said)).toEqual(['Spørg Ane', 'Spørg Carla', 'Spørg efter en afløser', 'Fortsæt mødet']);
    },
  );

  it.each(['kan Ane lede næste møde', 'Ane leder næste møde', 'hvad med at Ane leder mødet næste gang'])(
    'asks for the next one, where that is said: “%s”',
    async (words) => {
      const world = copyWorld(held);
      const said = await world.say(bo, personal, words);
      expect(replyText(said)).toContain('Du leder statusmødet fredag 20. november');
      await pressShown(world, bo, said, 'Spørg Ane');
      expect(world.posted.at(-1)?.text).toContain('Kan du lede statusmødet fredag 20. november');
      expect(replyText(await world.say(bo, personal, 'træk spørgsmålet tilbage'))).toContain(
        'Jeg har sagt til Ane',
      );
    },
  );

  it.each([
    'Ane tager resten af pindene',
    'Ane holder samling',
    'de leder resten af dagen',
    'lederen overtager mødet',
  ])('asks nobody by name for what is led besides, or where nobody is named: “%s”', async (words) => {
    const world = copyWorld(held);
    const said = await world.say(bo, personal, words);
    expect(labels(said)).not.toEqual(['Spørg Ane', 'Fortsæt mødet']);
    expect(replyText(said)).not.toContain('Jeg kender ingen');
    expect(await readValues(world.ports, sendsBeginning(unit, 'chair-wanted|'))).toEqual([]);
  });
});

it.each(['kan Ane lede næste møde', 'Ane leder næste møde', 'hvad med at Ane leder mødet næste gang'])(
  'where none is going on, it is the one ahead: “%s”',
  async (words) => {
    const said = await copyWorld(ahead).say(bo, personal, words);
    expect(replyText(said)).toContain('Du leder statusmødet fredag 18. september');
    expect(labels(said)).toEqual(['Spørg Ane']);
  },
);
