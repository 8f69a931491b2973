import { expect, it } from 'vitest';
import { buttonsIn, fill, pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

it('tells where the older decisions are put right, when only the latest have buttons on the card', async () => {
  const { world, data } = await startedMeeting();
  const unfolded = () => world.press(bo, personal, 'meeting.show', { ...data, more: 'yes' });
  const told = 'De ældre retter eller sletter du under “Vis alle beslutninger”.';
  for (const text of ['Vi går ud', 'Vi spiser ude', 'Vi synger'])
    await fill(world, bo, 'meeting.decision', data, { text });
  expect(replyText(await unfolded())).not.toContain(told);
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi leger' });
  const card = await unfolded();
  expect(replyText(card)).toContain(told);
  expect(buttonsIn(card).filter(({ action }) => action === 'meeting.correct')).toHaveLength(3);
  const all = await pressShown(world, bo, card, 'Vis alle beslutninger');
  expect(buttonsIn(all).filter(({ action }) => action === 'meeting.correct')).toHaveLength(4);
});
