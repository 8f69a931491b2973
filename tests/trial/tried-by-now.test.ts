import { expect, it } from 'vitest';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { addTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, personal, replyText } from '../people/world.ts';

it.each([
  'hvem har prøvet noget indtil nu',
  'Hvem har prøvet noget i den her uge?',
  'har nogen prøvet noget siden sidst',
  'har I prøvet noget endnu',
  'er der nogen der har prøvet noget i forløbet',
  'har andre prøvet noget denne uge',
])('when it was is no subject: %s', async (said) => {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, trialOf('t1', 'jeg synger ved frugten'));
  const reply = replyText(await world.say(ane, personal, said));
  expect(reply).toContain('jeg synger ved frugten');
  expect(reply).not.toContain('Det har ingen delt noget om endnu');
});

it('what it was about is still looked for', async () => {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, trialOf('t1', 'jeg synger ved frugten'), trialOf('t2', 'vi går i to hold'));
  const reply = replyText(await world.say(ane, personal, 'har nogen prøvet noget med frugten indtil nu'));
  expect(reply).toContain('synger');
  expect(reply).not.toContain('to hold');
});
