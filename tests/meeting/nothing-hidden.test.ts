import { expect, it } from 'vitest';
import { pressShown, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

it('of many decisions the newest come first, and every one can be seen', async () => {
  const { world, data } = await startedMeeting();
  await world.work();
  for (let nth = 1; nth <= 12; nth++) {
    world.pass(1);
    await world.say(bo, personal, `beslutning: vi gør det på måde ${nth}.`);
  }
  expect(world.drawn.at(-1)?.text).toContain('på måde 1.');
  expect(world.drawn.at(-1)?.text).toContain('på måde 12.');
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  const list = await world.say(bo, personal, 'beslutninger');
  const shown = replyText(list);
  expect(shown.indexOf('på måde 12.')).toBeGreaterThan(-1);
  expect(shown.indexOf('på måde 12.')).toBeLessThan(shown.indexOf('på måde 11.'));
  expect(shown).not.toContain('på måde 1.');
  const next = await pressShown(world, bo, list, 'Vis 7 ældre');
  const older = replyText(await pressShown(world, bo, next, 'Vis 2 ældre'));
  expect(older).toContain('på måde 1.');
  expect(older).not.toContain('på måde 12.');
});
