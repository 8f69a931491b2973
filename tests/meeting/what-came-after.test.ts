import { describe, expect, it } from 'vitest';
import type { Reply } from '../../bot/turn/reply.ts';
import {
  addTrials,
  at,
  carla,
  meetingDay as day,
  fill,
  meetingOf,
  pressShown,
  startedMeeting,
} from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

/** A meeting that Carla was not at, closed with one decision, and everybody told. */
async function closedWithoutCarla() {
  const made = await startedMeeting();
  const { world, unit, data } = made;
  await fill(world, bo, 'meeting.attendance', data, { present: `${bo.id},${ane.id}` });
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  at(world, day, '14:10');
  await world.work();
  expect(world.posted.filter(({ to }) => to.id === carla.id)).toHaveLength(1);
  return { world, unit, data };
}

const drawnFor = (world: World, id: string) =>
  world.drawn.filter(({ to }) => to.id === id).map(({ text }) => text);

async function corrected(world: World, text: string): Promise<void> {
  const list = await world.say(bo, personal, 'beslutninger');
  const open = await pressShown(world, bo, list, 'Ret');
  if (open.kind !== 'open-form') throw new Error('no form');
  await world.submit(bo, personal, 'meeting.correct', { ...open.form.values, text }, open.form.context);
}

describe('a decision that is put right after the meeting', () => {
  it('is put right in the private message of whoever was away, and is gone from it when it is deleted', async () => {
    const { world } = await closedWithoutCarla();
    await corrected(world, 'Vi går i tre hold');
    expect(drawnFor(world, carla.id)).toHaveLength(1);
    expect(drawnFor(world, carla.id)[0]).toContain('Du var ikke med');
    expect(drawnFor(world, carla.id)[0]).toContain('Vi går i tre hold · rettet');
    expect(drawnFor(world, ane.id)).toEqual([]);
    const list = await world.say(bo, personal, 'beslutninger');
    await pressShown(world, bo, await pressShown(world, bo, list, 'Slet'), 'Ja, slet den');
    expect(drawnFor(world, carla.id).at(-1)).toContain('Mødelederen har slettet én beslutning');
    expect(drawnFor(world, carla.id).at(-1)).not.toContain('tre hold');
  });

  it('is not drawn for somebody who has left since', async () => {
    const { world, unit } = await closedWithoutCarla();
    await world.press(carla, personal, 'unit.leave', { unit });
    await corrected(world, 'Vi går i tre hold');
    expect(drawnFor(world, carla.id)).toEqual([]);
  });

  it('is told as deleted to whoever presses it in a list from before', async () => {
    const { world } = await closedWithoutCarla();
    const old = await world.say(carla, channel, 'beslutninger');
    const list = await world.say(bo, personal, 'beslutninger');
    await pressShown(world, bo, await pressShown(world, bo, list, 'Slet'), 'Ja, slet den');
    for (const label of ['Gjort', 'Lavet om']) {
      const now = replyText(await pressShown(world, carla, old, label));
      expect(now).toContain('Den beslutning er slettet, siden du fik den vist');
      expect(now).not.toContain('to hold');
    }
  });
});

describe('a trial written while the meeting is going on', () => {
  it('is told of when the meeting closes: to the chair, the channel and in the referat', async () => {
    const { world, unit, data } = await startedMeeting();
    const told = 'Under mødet skrev I én ny prøvehandling. Den er med næste gang.';
    at(world, day, '13:40');
    const form = await world.say(ane, channel, 'prøvehandling: Vi synger farvel ved lågen');
    if (form.kind !== 'open-form') throw new Error('no form');
    await world.submit(ane, channel, form.form.id, form.form.values ?? {}, form.form.context);
    await addTrials(
      world,
      unit,
      trialOf('p1', 'kun for mig', { audience: 'private', onAgenda: false, at: '2026-10-16T11:41:00Z' }),
    );
    expect(replyText(await toTheEnd(world, data))).toContain(told);
    const closed = await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(replyText(await pressShown(world, bo, closed, 'Se referatet'))).toContain(told);
    expect((await meetingOf(world, unit))?.meanwhile).toBe(1);
    await world.work();
    expect(world.posted.at(-1)?.text).toContain(told);
    const referat = await world.say(ane, personal, 'referat');
    expect(replyText(await pressShown(world, ane, referat, 'Mere'))).toContain(told);
    const next = replyText(await world.say(ane, personal, 'dagsorden'));
    expect(next).toContain('synger farvel');
  });

  it('is not spoken of when there was none', async () => {
    const { world, unit, data } = await startedMeeting();
    // Written before, and put on the agenda by its author now.
    await addTrials(world, unit, trialOf('o1', 'vi dækker bord sammen'));
    const closed = await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(replyText(closed)).not.toContain('Under mødet');
    expect(await meetingOf(world, unit)).not.toHaveProperty('meanwhile');
  });
});

/** The last screen: on, until there is no way on. */
async function toTheEnd(world: World, data: { unit: string; day: string }): Promise<Reply> {
  let card = await world.press(bo, personal, 'meeting.show', data);
  for (;;) {
    const on = ['Næste ▸', 'Gem til næste møde'].find((label) => JSON.stringify(card).includes(label));
    if (!on) return card;
    card = await pressShown(world, bo, card, on);
  }
}
