import { describe, expect, it } from 'vitest';
import { buttonsIn, meetingOf, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

async function decided(isClosed = false) {
  const { world, unit, data } = await startedMeeting();
  await world.say(bo, personal, 'vi beslutter at Ane køber gløgg senest fredag 11. december');
  await world.say(bo, personal, 'vi beslutter at Ane rydder loftet');
  await world.say(bo, personal, 'vi beslutter at vi spiser ude om onsdagen');
  if (isClosed) {
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    world.setNow('2026-11-02T08:00:00Z');
  }
  return { world, unit };
}

describe('a decision that names the wrong colleague', () => {
  it.each([
    'Nej vent, det er ikke Ane der køber gløgg, det er Carla',
    'Beslutningen om gløgg er forkert, det er Carla og ikke Ane',
    'Det er Carla der køber gløgg, ikke Ane',
    'Det er ikke Ane men Carla der køber gløgg',
    'Ups, det er forkert: det var Carla der skulle købe gløgg, ikke Ane',
    'Det er ikke Ane, det er Carla der køber gløgg',
    'Der står Ane ved gløgg, men det er Carla',
    'den med gløgg skal være Carla i stedet for',
    'Nej, den om gløgg er Carla nu',
  ])('is put right by one press: %s', async (words) => {
    for (const isClosed of [false, true]) {
      const { world, unit } = await decided(isClosed);
      const asked = await world.say(bo, personal, words);
      expect(replyText(asked)).toContain('Carla køber gløgg');
      expect(replyText(asked)).not.toContain('loftet');
      expect(buttonsIn(asked).map(({ label }) => label)).toEqual(['Ret den til Carla']);
      const done = replyText(await pressShown(world, bo, asked, 'Ret den til Carla'));
      expect(done).toContain('Carla køber gløgg');
      const list = replyText(await world.say(bo, personal, 'beslutninger'));
      if (isClosed) expect(list).toContain('Carla køber gløgg');
      else {
        expect(done).toContain('Carla Berg tager sig af det, senest fredag 11. december');
        expect((await meetingOf(world, unit))?.decisions[0]).toMatchObject({
          text: 'Carla køber gløgg senest fredag 11. december',
          owner: { name: 'Carla Berg' },
        });
      }
      // A second press finds it done.
      await pressShown(world, bo, asked, 'Ret den til Carla');
    }
  });

  it.each([false, true])(
    'is given to somebody where nobody had it, the meeting closed: %s',
    async (isClosed) => {
      const { world, unit } = await decided(isClosed);
      const asked = await world.say(bo, personal, 'den med at spise ude skal være Carla i stedet');
      expect(buttonsIn(asked).map(({ label }) => label)).toEqual(['Ret den til Carla']);
      const done = replyText(await pressShown(world, bo, asked, 'Ret den til Carla'));
      expect(done).toContain('Vi spiser ude om onsdagen');
      expect(done).toContain('Carla Berg');
      // Somebody has it by now: the same press changes nothing, and neither does one that asked to give it to Ane.
      await world.press(bo, personal, 'decision.doer', {
        ...buttonsIn(asked)[0]?.data,
        owner: 'UANE',
      });
      const list = replyText(await world.say(bo, personal, 'beslutninger'));
      expect(list).toMatch(/Vi spiser ude om onsdagen \([^)]*Carla Berg/);
      expect((await meetingOf(world, unit))?.decisions).toHaveLength(3);
    },
  );

  it('is put right in the form, where several may be meant or somebody is named who is not in the unit', async () => {
    const { world } = await decided();
    await world.say(bo, personal, 'vi beslutter at Ane brygger gløgg til forældrene');
    for (const [said, found] of [
      ['den med loftet skal være Viggo i stedet', 1],
      ['den med gløgg skal være Carla i stedet', 2],
    ] as const) {
      const asked = await world.say(bo, personal, said);
      expect(replyText(asked)).toContain('Hvilken beslutning mener du?');
      expect(buttonsIn(asked).map(({ label }) => label)).toEqual(Array(found).fill('Ret'));
    }
  });

  it.each(['den med gløgg bliver for dyr for os', 'den om vikarbureauet skal være Carla i stedet for'])(
    'is no new decision: %s',
    async (words) => {
      const { world, unit } = await decided();
      expect(replyText(await world.say(bo, personal, words))).not.toMatch(/Er det en beslutning|Ret den til/);
      expect((await meetingOf(world, unit))?.decisions).toHaveLength(3);
    },
  );

  it.each(['Det er ikke børnene der rydder op, det er os', 'Det er ikke Ane der synger, det er Carla'])(
    'is none where no decision is plainly meant: %s',
    async (words) => {
      const { world } = await decided();
      expect(replyText(await world.say(bo, personal, words))).not.toContain('Ret den til');
    },
  );
});
