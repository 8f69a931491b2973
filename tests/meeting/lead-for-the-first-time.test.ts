import { describe, expect, it } from 'vitest';
import {
  addTrials,
  at,
  buttonsIn,
  carla,
  meetingDay,
  pressShown,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { formOf } from '../people/plan-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);

describe('whoever is to lead a meeting for the first time', () => {
  it.each(['jeg er vikar for lederen', 'jeg er vikar', 'hvordan leder jeg mødet', 'lederen er syg'])(
    '“%s”: what it is, three steps, and the button that takes it over',
    async (words) => {
      const { world } = await unitWithStaff();
      at(world, meetingDay, '09:00');
      const said = await world.say(carla, personal, words);
      expect(replyText(said)).toContain('Det varer 60 minutter.');
      expect(replyText(said).match(/^•/gm)).toHaveLength(3);
      expect(labels(said)[0]).toBe('Led mødet i stedet');
      const taken = await pressShown(world, carla, said, 'Led mødet i stedet');
      expect(replyText(taken)).toContain('Du leder statusmødet');
      expect(labels(await world.say(carla, personal, words))[0]).toBe('Start mødet');
    },
  );

  it('is told whom to ask where somebody else has said yes', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, meetingDay, '09:00');
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    const said = await world.say(carla, personal, 'jeg skal holde mødet i dag, hvad gør jeg');
    expect(replyText(said)).toContain('Skal du lede mødet i stedet, så spørg Ane Lind.');
    expect(labels(said)).toEqual(['Vis dagsordenen']);
  });

  it('gets the day’s plan as a stand-in on a day without a meeting', async () => {
    const { world } = await unitWithStaff();
    at(world, '2026-10-05', '09:00');
    expect(replyText(await world.say(carla, personal, 'jeg er vikar'))).not.toContain('leder mødet');
  });
});

it('somebody on leave stays on the list, unless the leader takes them off', async () => {
  const { world } = await unitWithStaff();
  const said = await world.say(bo, personal, 'Carla er på barsel');
  expect(replyText(said)).toContain('Carla bliver på listen');
  const form = formOf(await pressShown(world, bo, said, 'Tag Carla af listen'));
  expect(form.values?.staff).toContain(carla.id);
  expect(labels(await world.say(ane, personal, 'Carla er på barsel'))).toEqual([]);
});

it('“hvem har prøvet det med …” shows those who have', async () => {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  const found = replyText(await world.say(ane, personal, 'hvem har prøvet det med garderoben'));
  expect(found).toContain('i to hold');
  expect(found).not.toContain('frugten');
  const none = replyText(await world.say(ane, personal, 'hvem har prøvet det med dinosaurer'));
  expect(none).toContain('Det har ingen delt noget om endnu.');
});
