import { expect, it } from 'vitest';
import { carla, fill, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, personal } from '../people/world.ts';

async function closedWith(...texts: readonly string[]) {
  const { world, unit, data } = await startedMeeting();
  for (const text of texts) await fill(world, bo, 'meeting.decision', data, { text });
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  world.pass(60);
  await world.work();
  const ids = (await meetingOf(world, unit))?.decisions.map(({ id }) => id) ?? [];
  const from = world.drawn.length;
  /** What the channel's message says of it; nothing where it was not drawn anew. */
  const record = () =>
    world.drawn.slice(from).findLast(({ text }) => text.includes('Besluttet på statusmødet'))?.text;
  return { world, unit, day: data.day, ids, record };
}

it('the channel reads the decision as a colleague has made it since, with the mark that the minutes have', async () => {
  const { world, unit, day, ids, record } = await closedWith('Vi går ud hver dag', 'Vi spiser ude');
  const decision = ids[0] ?? '';
  await fill(world, ane, 'decision.change', { unit, day, decision }, { text: 'Vi går ud om fredagen' });
  expect(record()).toContain('Vi går ud om fredagen · siden ændret, se “beslutninger”');
  expect(record()).not.toContain('hver dag');
  expect(record()).toMatch(/Vi spiser ude$/m);
});

it('reads what is done or dropped since, and that it is open again', async () => {
  const { world, unit, day, ids, record } = await closedWith('Vi køber knager', 'Vi spiser ude');
  const settle = (state: string, nth: number) =>
    world.press(carla, personal, 'decision.settle', { unit, day, decision: ids[nth] ?? '', state });
  await settle('done', 0);
  expect(record()).toContain('Gjort: Vi køber knager');
  await settle('dropped', 1);
  expect(record()).toContain('Gjort: Vi køber knager');
  expect(record()).toMatch(/: Vi spiser ude/);
  await settle('open', 0);
  expect(record()).not.toContain('Gjort');
});

it('reads nothing anew where the decision already lay so', async () => {
  const { world, unit, day, ids, record } = await closedWith('Vi køber knager');
  await world.press(carla, personal, 'decision.settle', { unit, day, decision: ids[0] ?? '', state: 'open' });
  expect(record()).toBeUndefined();
});
