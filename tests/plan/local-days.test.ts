import { expect, it } from 'vitest';
import { localClosure, localDays } from '../../shared/domain/plan/quiet-times.ts';
import { buttonsOf, press } from '../people/plan-steps.ts';
import { bo, channel, createUnit, createWorld, personal, replyText } from '../people/world.ts';

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

it.each([
  ['2026-12-01', '2026-12-28', '2026-12-31'],
  // The 31st of 2027 is a Friday, that of 2028 a Sunday: what is left of the days ends on the 29th.
  ['2027-12-01', '2027-12-27', '2027-12-31'],
  ['2028-12-01', '2028-12-27', '2028-12-29'],
])('between Christmas and New Year goes to 31 December, seen on %s', (today, from, to) => {
  expect(localClosure('between-christmas', '', today)).toMatchObject({ from, to });
});

it('whoever closes between Christmas and New Year is offered no New Year’s Eve beside it', async () => {
  const world = createWorld('2026-09-14T07:30:00Z');
  await createUnit(world);
  const preview = await world.say(bo, personal, 'mellem jul og nytår holder vi lukket');
  await press(world, preview, 'Ja, gør det');
  const labels = buttonsOf(await world.say(bo, personal, 'lukkedage')).map(({ label }) => label);
  expect(labels).toContain('Luk 7. maj');
  expect(labels.join()).not.toContain('december');
});

it.each([
  ['vi har vinterferie i uge 7', 'Vinterferie'],
  ['Vi holder PÅSKEFERIEN fra 22. marts til 2. april', 'Påskeferie'],
  ['vi har lukket i uge 7', undefined],
])('days closed are called what they were told as: %s', async (words, label) => {
  const world = createWorld('2026-09-14T07:30:00Z');
  await createUnit(world);
  const opened = await world.say(bo, personal, words);
  if (opened.kind !== 'open-form') throw new Error('no form');
  expect(opened.form.values?.label || undefined).toBe(label);
});
