import { expect, it } from 'vitest';
import { buttonsIn, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal } from '../people/world.ts';

it.each([
  'gå tilbage',
  'Gå et punkt tilbage',
  'lad os gå tilbage',
  'kan vi gå tilbage igen',
  'vi hopper et emne tilbage',
])('leads on to the meeting, where its button stands: %s', async (said) => {
  const { world, data } = await startedMeeting();
  await world.press(bo, personal, 'meeting.go', { ...data, to: '1' });
  expect(buttonsIn(await world.say(bo, personal, said)).map(({ label }) => label)).toContainEqual(
    'Fortsæt mødet',
  );
});
