import { describe, expect, it } from 'vitest';
import { addTrials, buttonsIn, startedMeeting, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

const said = [
  'Ane tager over, jeg skal tage telefonen',
  'Ane tager lige over for mig',
  'ane kan du overtage et øjeblik',
  'Ane, vil du tage over? Jeg skal lige tage telefonen',
  'Ane overtager, jeg er syg',
];

describe('whoever leads a meeting that is going on and says who takes over', () => {
  it.each(said)('has asked them: %s', async (words) => {
    const { world } = await startedMeeting();
    const reply = replyText(await world.say(bo, personal, words));
    expect(reply).toContain('Jeg har spurgt Ane Lind i en privat besked');
    expect(reply).not.toContain('beslutning');
  });
});

it('is asked first while no meeting is going on', async () => {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  const reply = await world.say(bo, personal, said[0] ?? '');
  expect(replyText(reply)).not.toContain('Jeg har spurgt');
  expect(buttonsIn(reply).map(({ label }) => label)).toContain('Spørg Ane');
});

it('nobody is asked for what else is taken over', async () => {
  const { world } = await startedMeeting();
  for (const words of [
    'Ane tager over jul imod vikarerne',
    'Vi tager over, jeg går',
    'Ane overtager garderoben',
  ])
    expect(replyText(await world.say(bo, personal, words))).not.toContain('Jeg har spurgt');
});
