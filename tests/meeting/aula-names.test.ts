import { expect, it } from 'vitest';
import { fill, startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

it('the text for Aula says which colleagues’ names stand in it, however one comes to it', async () => {
  const { world, data } = await startedMeeting();
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold', who: 'Ane' });
  await fill(world, bo, 'meeting.decision', data, { text: 'Carlas kasse står fremme i gangen' });
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  const told =
    'Der står navne på kolleger i teksten: Ane, Carla. Tag dem ud, hvis forældrene ikke skal læse dem.';
  expect(replyText(await world.press(ane, personal, 'meeting.copy', data))).toContain(told);
  expect(replyText(await world.say(bo, personal, 'tekst til Aula'))).toContain(told);
});

it('and nothing of names where there are none', async () => {
  const { world, data } = await startedMeeting();
  await fill(world, bo, 'meeting.decision', data, { text: 'Boldene bliver ude, og bo er et ord' });
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  expect(replyText(await world.press(ane, personal, 'meeting.copy', data))).not.toContain(
    'navne på kolleger',
  );
});
