import { expect, it } from 'vitest';
import { meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal } from '../people/world.ts';

it.each([
  'gå tilbage',
  'Gå et punkt tilbage',
  'lad os gå tilbage',
  'kan vi gå tilbage igen',
  'vi hopper et emne tilbage',
])('leads the meeting back to the point before: %s', async (said) => {
  const { world, unit, data } = await startedMeeting();
  await world.press(bo, personal, 'meeting.go', { ...data, to: '1' });
  await world.say(bo, personal, said);
  expect((await meetingOf(world, unit))?.step).toBe(0);
});
