import { expect, it } from 'vitest';
import { unitWithStaff } from '../people/meeting-steps.ts';
import { bo, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first } = await unitWithStaff();
const asked = async (text: string) => replyText(await copyWorld(first).say(bo, personal, text));

it('tells what a week of the calendar is for', async () => {
  const said = await asked('hvad handler uge 41 om');
  expect(said).toContain('Kalenderuge 41: Uge 4 af 5');
  expect(said).toContain('5.–9. oktober');
});

it('and calls the next one so', async () => {
  expect(await asked('hvad handler uge 39 om')).toContain('Næste uge: Uge 2 af 5');
});

it.each(['hvad handler uge 38 om', 'hvad handler uge 3 om', 'hvad handler uge 37 om'])(
  'and shows the guide of now for this week, a week of the course, or one that is over: %s',
  async (text) => expect(await asked(text)).toContain('I er nu i uge 1 af 5'),
);
