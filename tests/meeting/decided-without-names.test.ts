import { describe, expect, it } from 'vitest';
import { at, buttonsIn, meetingDay, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { formOf } from '../people/plan-steps.ts';
import { bo, copyWorld, personal, replyText } from '../people/world.ts';

const led = await startedMeeting();

async function afterwards() {
  const world = copyWorld(led.world);
  const data = { unit: led.unit, day: meetingDay, goals: 'none' };
  await world.press(bo, personal, 'meeting.close', data);
  return world;
}

describe('what a child may be known by does not come into the form of a decision', () => {
  it('it begins from the words without the name, and says so', async () => {
    const world = await afterwards();
    const said = 'vi besluttede også at Noah skal have sin egen plads i garderoben';
    const shown = await world.say(bo, personal, said);
    expect(replyText(shown)).toContain('står der et forslag');
    expect(JSON.stringify(shown)).not.toContain('Noah');
    const [write] = buttonsIn(shown);
    const form = formOf(await world.press(bo, personal, 'meeting.decision', write?.data ?? {}));
    expect(form.values?.text).toBe('Et barn skal have sin egen plads i garderoben');
  });

  it('where there are no such words it says why the form is empty', async () => {
    const shown = await (await afterwards()).say(
      bo,
      personal,
      'vi besluttede at drengen med autisme skal ud',
    );
    expect(replyText(shown)).toContain('jeg har ikke gemt det, du skrev');
    expect(replyText(shown)).toContain('så ingen kan se, hvem det er');
    expect(buttonsIn(shown)[0]?.data).not.toHaveProperty('text');
  });

  it('and nothing of it where no child is named', async () => {
    const shown = await (await afterwards()).say(bo, personal, 'vi besluttede at lukke lågen');
    expect(replyText(shown)).toContain('beslutningen kan stadig komme med');
    expect(replyText(shown)).not.toContain('genkende');
  });
});

it.each([
  [
    'vi holder fast i at samle os ude hver morgen, det besluttede vi',
    'Vi holder fast i at samle os ude hver morgen',
  ],
  ['lågen er lukket, det aftalte vi på mødet', 'Lågen er lukket'],
])('“det besluttede vi” says that it is decided: %s', async (said, text) => {
  const world = copyWorld(led.world);
  await world.say(bo, personal, said);
  expect((await meetingOf(world, led.unit))?.decisions.map((one) => one.text)).toEqual([text]);
});

describe('“først” with a day alone puts off a decision that stands', () => {
  it.each(['spandene skal først købes d 8. januar', 'Carla skal først købe spandene den 8. januar'])(
    '%s',
    async (said) => {
      const world = copyWorld(led.world);
      at(world, meetingDay, '13:20');
      await world.say(bo, personal, 'vi besluttede at Carla køber spande inden jul');
      const shown = await world.say(bo, personal, said);
      expect(replyText(shown)).toContain('Carla køber spande senest fredag 8. januar');
      expect(buttonsIn(shown)[0]).toMatchObject({ action: 'decision.day', data: { by: '2027-01-08' } });
      expect((await meetingOf(world, led.unit))?.decisions).toHaveLength(1);
    },
  );

  it('and is none of it where nothing of the sort was decided', async () => {
    const world = copyWorld(led.world);
    const shown = await world.say(bo, personal, 'spandene skal først købes d 8. januar');
    expect(buttonsIn(shown).map(({ action }) => action)).not.toContain('decision.day');
  });
});
