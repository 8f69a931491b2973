import { expect, it } from 'vitest';
import { fill, startedMeeting } from '../people/meeting-steps.ts';
import { change, press } from '../people/plan-steps.ts';
import { bo, channel, personal, type World } from '../people/world.ts';

const nextIn = (text: string | undefined) =>
  /Næste statusmøde er (?<day>\p{L}+ \d+\. \p{L}+)/u.exec(text ?? '')?.groups?.day;
const next = (world: World) => nextIn(world.drawn.findLast(({ text }) => nextIn(text))?.text);

async function settle(world: World): Promise<void> {
  world.pass(60);
  await world.work();
}

it('what the channel reads of the latest meeting tells the next one’s day anew when the plan has changed, and changed back', async () => {
  const { world, data } = await startedMeeting();
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  await settle(world);
  const told = world.posted.find(({ text }) => nextIn(text))?.text;
  expect(nextIn(told)).toBe('fredag 20. november');
  expect(next(world)).toBeUndefined();

  await change(world, 'plan.add-days', { from: '2026-11-02', to: '2026-11-06' });
  await settle(world);
  expect(next(world)).toBe('fredag 27. november');
  await press(world, await world.press(bo, channel, 'plan.undo'), 'Ja, gør det');
  await settle(world);
  expect(next(world)).toBe('fredag 20. november');
});

it('is left alone by a change that moves no meeting', async () => {
  const { world, data } = await startedMeeting();
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  await settle(world);
  const drawn = world.drawn.length;
  await change(world, 'plan.add-days', { from: '2026-11-04' });
  await settle(world);
  expect(world.drawn).toHaveLength(drawn);
});

it('is told anew of two changes at once, whichever of them moved the meeting', async () => {
  const { world, data } = await startedMeeting();
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  await settle(world);
  await change(world, 'plan.add-days', { from: '2026-11-02', to: '2026-11-06' });
  world.pass(10);
  await change(world, 'plan.add-days', { from: '2026-12-01' });
  await settle(world);
  expect(next(world)).toBe('fredag 27. november');
});
