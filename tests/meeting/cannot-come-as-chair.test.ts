import { expect, it } from 'vitest';
import { at, carla, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

it('whoever chairs the meeting and cannot come hands it over there, and nobody else is told that they chair it', async () => {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-10-14', '10:00');
  const said = async (who: typeof bo) =>
    replyText(await world.say(who, personal, 'jeg kan ikke komme på fredag'));
  const chairs = 'Du står som mødeleder fredag 16. oktober kl. 13.00.';
  expect(await said(bo)).toContain(chairs);
  expect(await said(ane)).not.toContain(chairs);
  await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
  expect(await said(carla)).toContain(chairs);
  expect(await said(bo)).not.toContain(chairs);
});

it('whoever cannot come reads who is told of it, and not that nothing of it is saved', async () => {
  const { world } = await unitWithStaff();
  at(world, '2026-10-14', '10:00');
  const said = async (who: typeof bo) =>
    replyText(await world.say(who, personal, 'jeg kommer ikke til mødet på fredag'));
  expect(await said(bo)).toContain('Jeg siger det ikke selv til nogen.');
  expect(await said(ane)).toContain('Sig det til din leder, for jeg giver det ikke videre.');
  for (const who of [bo, ane]) expect(await said(who)).not.toContain('ikke gemt');
});
