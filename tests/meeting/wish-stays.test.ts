import { expect, it } from 'vitest';
import {
  addTrials,
  agendaOf,
  at,
  buttonsIn,
  meetingDay,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, personal } from '../people/world.ts';

/** Ane has wished for the topic of the cloakroom, and Bo begins with it; then one of its two trials goes elsewhere. */
it.each([
  ['another topic', 't3'],
  ['a topic of its own', 'alone'],
  ['off the agenda', 'off'],
])('a wish to talk of a topic stays with it when a trial goes to %s', async (_, to) => {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, meetingDay, '09:00');
  await world.say(bo, personal, 'dagsorden');
  await world.press(ane, personal, 'agenda.wish', { unit, trial: 't1' });
  await world.press(bo, personal, 'agenda.first', { unit, trial: 't1' });
  const open = await world.press(bo, personal, 'topic.edit', { unit, trial: 't1' });
  if (open.kind !== 'open-form') throw new Error('no form');
  const options = open.form.fields.flatMap((field) => (field.kind === 'choice' ? field.options : []));
  const labelled = { t3: 'synger', alone: 'Et emne for sig', off: 'dagsordenen' }[to] ?? '';
  const chosen = (label: string) => options.findLast((option) => option.label.includes(label))?.value ?? '';
  await world.submit(
    bo,
    personal,
    'topic.edit',
    { ...open.form.values, which: chosen('sætter ord'), to: chosen(labelled) },
    open.form.context,
  );
  const wished = await world.press(ane, personal, 'agenda.wish', { unit });
  expect(
    buttonsIn(wished)
      .filter(({ label }) => label.startsWith('✓'))
      .map(({ data }) => data?.trial),
  ).toEqual(['t2']);
  expect((await agendaOf(world, unit))?.first).toEqual(['t2']);
});
