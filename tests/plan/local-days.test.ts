import { expect, it } from 'vitest';
import { localDays } from '../../shared/domain/plan/quiet-times.ts';
import { bo, channel, createUnit, createWorld, replyText } from '../people/world.ts';

const said = {
  'new-years-eve': 'nytårsaften',
  'after-ascension': 'himmelfart',
  'between-christmas': 'mellem jul og nytår',
};

it.each(localDays)('%s is proposed as a day to close, and no other', async (days) => {
  const world = createWorld('2026-09-14T07:30:00Z');
  const unit = await createUnit(world);
  const shown = replyText(await world.press(bo, channel, 'plan.close-local', { unit, days }));
  for (const [each, words] of Object.entries(said)) {
    if (each === days) expect(shown).toContain(words);
    else expect(shown).not.toContain(words);
  }
});

it('a day that nobody closes in common is refused', async () => {
  const world = createWorld('2026-09-14T07:30:00Z');
  const unit = await createUnit(world);
  const shown = await world.press(bo, channel, 'plan.close-local', { unit, days: 'my-birthday' });
  expect(shown).toMatchObject({ kind: 'show', to: 'only-you' });
  for (const words of Object.values(said)) expect(replyText(shown)).not.toContain(words);
});
