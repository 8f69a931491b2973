import { expect, it } from 'vitest';
import {
  agendaOf,
  at,
  buttonsIn,
  meetingDay,
  pressShown,
  startedMeeting,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, copyWorld, personal, replyText } from '../people/world.ts';

const { world: before, unit } = await unitWithStaff();
at(before, '2026-10-14', '10:00');

it.each([
  'kort møde næste gang',
  'vi tager et kort møde næste gang',
  'Skal vi holde et kortere møde?',
  'næste gang holder vi et kort møde',
  'kan mødet blive kortere',
])('“%s” is chosen with one tap', async (words) => {
  const world = copyWorld(before);
  const said = await world.say(ane, personal, words);
  expect(replyText(said)).toContain('hvor lang dagsordenen til mødet fredag 16. oktober kl. 13.00 skal være');
  await pressShown(world, ane, said, '45 min.');
  expect((await agendaOf(world, unit, meetingDay))?.length).toBe(45);
});

it('is told of when it can be chosen, while a meeting is going on', async () => {
  const { world } = await startedMeeting();
  const said = await world.say(ane, personal, 'kort møde næste gang');
  expect(replyText(said)).toContain('Når mødet i dag er slut');
  expect(buttonsIn(said)).toEqual([]);
});

it.each(['kort', 'kort forældre'])('and a card is still drawn: %s', async (words) => {
  expect(replyText(await copyWorld(before).say(ane, personal, words))).toContain('[Træk et nyt]');
});
