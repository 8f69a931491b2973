import { expect, it } from 'vitest';
import {
  addTrials,
  buttonsIn,
  carla,
  fill,
  goalWithActivity,
  pressShown,
  startedMeeting,
} from '../people/meeting-steps.ts';
import { bo, channel, personal, replyText, type World } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);

/** What *Mere* adds at a point. */
async function unfolded(world: World, data: { unit: string; day: string }) {
  const folded = await world.press(bo, personal, 'meeting.show', data);
  const card = await world.press(bo, personal, 'meeting.show', { ...data, more: 'yes' });
  return { card, added: labels(card).filter((label) => !labels(folded).includes(label)) };
}

async function atTheEnd(world: World, data: { unit: string; day: string }) {
  for (let each = 1; each < 20; each++)
    await world.press(bo, personal, 'meeting.go', { ...data, to: String(each) });
}

it('the last point shows what leads out of it, and the rest behind “Mere”', async () => {
  const { world, data } = await startedMeeting();
  await goalWithActivity(world, data);
  await atTheEnd(world, data);
  const last = await world.press(bo, personal, 'meeting.show', data);
  expect(labels(last)).toEqual([
    'Afslut mødet',
    'Beslut',
    'Skriv mål for næste forløb',
    'Skriv aktiviteter',
    '◂ Tilbage',
    'Mere',
  ]);
  const { added } = await unfolded(world, data);
  expect(added).toEqual([
    'Mindre',
    'Se, hvem der skrev',
    'Indholdstema',
    'Ret målet',
    'Hvem er med?',
    'Skift mødeleder',
  ]);
});

it('who wrote is shown where something is written, and decisions stand under a heading', async () => {
  const { world, data } = await startedMeeting();
  const { card, added } = await unfolded(world, data);
  expect(added).not.toContain('Se, hvem der skrev');
  expect(replyText(card)).not.toContain('Besluttet indtil nu');
  await world.press(bo, personal, 'meeting.go', { ...data, to: '1' });
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
  const topic = await unfolded(world, data);
  expect(topic.added).toContain('Se, hvem der skrev');
  expect(replyText(topic.card)).toMatch(/Besluttet indtil nu\n+Vi går i to hold/);
});

it('the lead is handed over from the meeting, and the way back is there', async () => {
  const { world, data } = await startedMeeting();
  const { card } = await unfolded(world, data);
  const chair = await pressShown(world, bo, card, 'Skift mødeleder');
  expect(replyText(chair)).toContain('Du leder mødet nu.');
  // Whoever leads it already looks for somebody else.
  expect(labels(chair)).toEqual(['Spørg Ane', 'Spørg Carla', 'Spørg efter en afløser', 'Fortsæt mødet']);
  expect(replyText(await pressShown(world, bo, chair, 'Fortsæt mødet'))).toContain('punkt 1 af 9');
  expect(labels(await world.say(carla, channel, 'mødeleder'))).not.toContain('Fortsæt mødet');
});

it('where a topic is moved to, others of one trial are told by all its words', async () => {
  const { world, unit, data } = await startedMeeting();
  const what = 'jeg venter og tæller til ti, før jeg rejser mig fra stolen';
  await addTrials(world, unit, trialOf('t8', what));
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  world.setNow('2026-11-20T12:00:00Z');
  await world.press(bo, personal, 'meeting.start', { unit });
  const next = { unit, day: '2026-11-20' };
  const form = await world.press(bo, personal, 'topic.edit', { ...next, trial: 't3' });
  expect(replyText(form)).toContain('( ) Jeg venter og tæller til ti, før jeg rejser mig fra stolen');
});

it('lists each decision once, folded or not', async () => {
  const { world, data } = await startedMeeting();
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi køber nye knager' });
  await atTheEnd(world, data);
  for (const more of ['no', 'yes']) {
    const card = replyText(await world.press(bo, personal, 'meeting.show', { ...data, more }));
    expect(card.split('Vi køber nye knager'), more).toHaveLength(2);
  }
  for (const text of ['Vi maler', 'Vi synger', 'Vi graver'])
    await fill(world, bo, 'meeting.decision', data, { text });
  const all = replyText(await world.press(bo, personal, 'meeting.show', { ...data, more: 'yes' }));
  // More than stand below with buttons: the whole list is there.
  for (const text of ['Vi køber nye knager', 'Vi maler', 'Vi synger', 'Vi graver'])
    expect(all).toContain(text);
});
