import { expect, it } from 'vitest';
import { addTrials, at, meetingDay, threeTrials, unitWithStaff } from '../people/meeting-steps.ts';
import { ane, bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
await addTrials(first, unit, ...threeTrials);

it.each([
  ...['jeg når det ikke i dag', 'jeg fik ikke prøvet det i denne uge', 'jeg nåede det ikke'],
  ...['jeg har ikke prøvet den endnu', 'desværre fik jeg ikke prøvet det', 'jeg har ikke nået det'],
])('whoever did not get to it reads that it stays, and nothing is kept: %s', async (text) => {
  const world = copyWorld(first);
  const said = replyText(await world.say(ane, personal, text));
  expect(said).toContain('Det er helt i orden. Det, du har skrevet, bliver stående');
  expect(said).toContain('jeg sætter ord på overgangen til garderoben');
  expect(said).not.toContain('Gem det som prøvehandling');
});

it('nor is it a decision of the meeting that is going on', async () => {
  const world = copyWorld(first);
  at(world, meetingDay, '13:00');
  await world.press(bo, personal, 'meeting.start', { unit });
  expect(replyText(await world.say(bo, personal, 'jeg når det ikke i dag'))).toContain('helt i orden');
});

it.each(['jeg har prøvet det i dag', 'det gik ikke, da jeg prøvede det'])(
  'and not where it was tried: %s',
  async (text) =>
    expect(replyText(await copyWorld(first).say(ane, personal, text))).not.toContain('helt i orden'),
);
