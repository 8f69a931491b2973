import { expect, it } from 'vitest';
import { carla, fill, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';

const feast = 'Vi holder sommerfest i haven';
const boots = 'Alle tager gummistøvler med';
const planks = 'Vi henter planker hos tømreren';

async function closedWith(...texts: readonly string[]) {
  const { world, unit, data } = await startedMeeting();
  for (const text of texts) await fill(world, bo, 'meeting.decision', data, { text });
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  world.pass(60);
  await world.work();
  const { day } = data;
  const ids = (await meetingOf(world, unit))?.decisions.map(({ id }) => id) ?? [];
  const nth = (at: number) => ({ unit, day, decision: ids[at] ?? '' });
  return {
    world,
    change: (at: number, text: string) => fill(world, ane, 'decision.change', nth(at), { text }),
    settle: (at: number, state: 'done' | 'dropped') =>
      world.press(ane, personal, 'decision.settle', { ...nth(at), state }),
    pressed: async (who: typeof bo, action: string, more = {}) =>
      replyText(await world.press(who, channel, action, { unit, day, ...more })),
    said: async (text: string) => replyText(await world.say(carla, personal, text)),
  };
}

async function changed() {
  const meeting = await closedWith(feast, boots, planks);
  await meeting.change(0, 'Vi holder sommerfest i skoven');
  await meeting.settle(1, 'dropped');
  await meeting.settle(2, 'done');
  return meeting;
}

it('the text for Aula tells what holds, and nothing of what was dropped or how it was before', async () => {
  const { pressed, said } = await changed();
  for (const text of [await pressed(carla, 'meeting.copy'), await said('tekst til Aula')]) {
    expect(text).toContain('- Vi holder sommerfest i skoven\n');
    expect(text).not.toContain('i haven');
    expect(text).not.toContain('siden ændret');
    expect(text).not.toContain('gummistøvler');
    expect(text).toContain(`- Gjort: ${planks}`);
  }
});

it('where all was dropped it tells of no decisions, and not that there were none', async () => {
  const { pressed, settle } = await closedWith(boots);
  const none = 'I skrev ingen beslutninger ned';
  await settle(0, 'dropped');
  const text = await pressed(carla, 'meeting.copy');
  expect(text).not.toContain('gummistøvler');
  expect(text).not.toContain('Beslutninger');
  expect(text).not.toContain(none);
});

it('looks for colleagues’ names in the words that it has now', async () => {
  const { pressed, change } = await closedWith(feast);
  await change(0, 'Carla sørger for sommerfesten');
  expect(await pressed(ane, 'meeting.copy')).toMatch(/navn.*Carla/su);
});

it('colleagues read the same as in the channel, wherever they ask', async () => {
  const { world, pressed, said } = await changed();
  const record = world.drawn.findLast(({ text }) => text.includes('Besluttet på statusmødet'))?.text ?? '';
  const lines = record.split('\n').filter((line) => line.startsWith('• '));
  expect(lines).toHaveLength(3);
  const told = [
    await pressed(carla, 'meeting.decisions'),
    await said('Hvad besluttede vi på mødet?'),
    await said('hvor langt er vi med mødet?'),
  ];
  for (const text of told) for (const line of lines) expect(text).toContain(line);
});

it('whoever puts decisions right sees each as it stands', async () => {
  const { pressed } = await changed();
  const text = await pressed(bo, 'meeting.decisions', { mend: 'yes' });
  expect(text).toContain('Vi holder sommerfest i skoven · siden ændret');
  expect(text).toContain(`Droppet: ${boots}`);
  expect(text).not.toContain('i haven');
  expect(text.match(/\[Ret\]/gu)).toHaveLength(3);
});
