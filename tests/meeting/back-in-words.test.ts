import { expect, it } from 'vitest';
import { meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

it.each([
  'gå tilbage',
  'Gå et punkt tilbage',
  'lad os gå tilbage',
  'kan vi gå tilbage igen',
  'vi hopper et emne tilbage',
  'tilbage',
  'Tilbage!',
])('leads the meeting back to the point before: %s', async (said) => {
  const { world, unit, data } = await startedMeeting();
  await world.press(bo, personal, 'meeting.go', { ...data, to: '1' });
  await world.say(bo, personal, said);
  expect((await meetingOf(world, unit))?.step).toBe(0);
});

it('“tilbage” says that somebody is back where they lead no meeting that is going on', async () => {
  const { world, unit, data } = await startedMeeting();
  await world.press(bo, personal, 'meeting.go', { ...data, to: '1' });
  const back = 'Jeg spørger dig allerede en gang imellem';
  expect(replyText(await world.say(ane, personal, 'tilbage'))).toContain(back);
  expect(replyText(await world.say(bo, personal, 'jeg er tilbage'))).toContain(back);
  expect((await meetingOf(world, unit))?.step).toBe(1);
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  expect(replyText(await world.say(bo, personal, 'tilbage'))).toContain(back);
});
