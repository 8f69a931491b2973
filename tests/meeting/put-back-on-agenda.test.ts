import { describe, expect, it } from 'vitest';
import { readValue } from '../../bot/rows/row.ts';
import { openTrialRow } from '../../bot/rows/trial-rows.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import {
  addTrials,
  at,
  buttonsIn,
  meetingDay as day,
  meetingOf,
  pressShown,
  threeTrials,
  topicsOf,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText, type World } from '../people/world.ts';

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);
const trialOf = (world: World, unit: string, id: string) => readValue(world.ports, openTrialRow(unit, id));
const idsOf = async (world: World, unit: string) => (await topicsOf(world, unit)).map(({ trials }) => trials);

/** *Tag af dagsordenen*, of the trial whose words begin so. */
async function takeOff(world: World, data: { unit: string; day?: string }, trial: string, which?: string) {
  const open = await world.press(bo, personal, 'topic.edit', { ...data, trial });
  if (open.kind !== 'open-form') throw new Error(`no form: ${replyText(open)}`);
  const field = open.form.fields.find((each) => 'id' in each && each.id === 'which');
  const options = field && 'options' in field ? field.options : [];
  const one = which && options.find(({ label }) => label.includes(which))?.value;
  const values = { ...open.form.values, ...(one && { which: one }), to: 'off' };
  const send = () => world.submit(bo, personal, 'topic.edit', values, open.form.context);
  return { reply: await send(), again: send };
}

/** Ane's and Carla's trials in one topic, a third in its own; not yet begun. */
async function notBegun() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, day, '12:00');
  await world.say(bo, personal, 'dagsorden');
  return { world, unit };
}

async function during() {
  const { world, unit } = await notBegun();
  at(world, day, '13:00');
  await world.press(bo, personal, 'meeting.start', { unit });
  await world.press(bo, personal, 'meeting.go', { unit, day, to: '1' });
  return { world, unit };
}

describe('taken off the agenda before the meeting', () => {
  it('says what, that nothing is deleted, and puts it back with one tap', async () => {
    const { world, unit } = await notBegun();
    const { reply } = await takeOff(world, { unit }, 't3');
    expect(replyText(reply)).toContain(
      '“jeg synger med ved frugten” er taget af dagsordenen. Intet er slettet',
    );
    expect(replyText(await world.say(ane, personal, 'dagsorden'))).not.toContain('frugten');
    const back = await pressShown(world, bo, reply, 'Sæt på igen');
    expect(replyText(back)).toContain('“jeg synger med ved frugten” er på dagsordenen igen.');
    expect(labels(back)).not.toContain('Sæt på igen');
    expect(replyText(await world.say(ane, personal, 'dagsorden'))).toContain('frugten');
    // A second press finds it there and says the same.
    expect(replyText(await pressShown(world, bo, reply, 'Sæt på igen'))).toContain('på dagsordenen igen');
  });

  it('is found again behind “Se, hvem der skrev”, by whoever holds the meeting and nobody else', async () => {
    const { world, unit } = await notBegun();
    for (const id of ['t3', 't1'])
      await takeOff(world, { unit }, id, threeTrials.find((each) => each.id === id)?.what.slice(0, 12));
    const list = await world.press(bo, personal, 'agenda.sources', { unit });
    expect(replyText(list)).toMatch(
      /Taget af dagsordenen\n“jeg sætter ord[^\n]*”\n\[Sæt på igen\]\n“jeg synger med ved frugten”/,
    );
    expect(labels(list).filter((label) => label === 'Sæt på igen')).toHaveLength(2);
    expect(labels(await world.press(ane, personal, 'agenda.sources', { unit }))).not.toContain('Sæt på igen');
  });

  it('is found again when it is the only one', async () => {
    const { world, unit } = await notBegun();
    await takeOff(world, { unit }, 't3');
    const list = await world.press(bo, personal, 'agenda.sources', { unit });
    expect(replyText(list)).toContain('“jeg synger med ved frugten”');
    expect(replyText(await pressShown(world, bo, list, 'Sæt på igen'))).toContain('på dagsordenen igen');
  });

  it('says so when every trial is off, instead of saying that nothing was shared', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, threeTrials[2] as never);
    at(world, day, '12:00');
    const { reply } = await takeOff(world, { unit }, 't3');
    expect(labels(reply)).toContain('Sæt på igen');
    expect(replyText(reply)).toContain('er taget af dagsordenen');
  });

  it('is put back during the meeting, too, and stands last', async () => {
    const { world, unit } = await notBegun();
    const { reply } = await takeOff(world, { unit }, 't3');
    at(world, day, '13:00');
    await world.press(bo, personal, 'meeting.start', { unit });
    expect(await idsOf(world, unit)).toEqual([['t1', 't2']]);
    const back = await pressShown(world, bo, reply, 'Sæt på igen');
    expect(replyText(back)).toContain('er på dagsordenen igen');
    expect(await idsOf(world, unit)).toEqual([['t1', 't2'], ['t3']]);
  });
});

describe('taken off the agenda during the meeting', () => {
  it('comes back to the place it had', async () => {
    const { world, unit } = await during();
    const was = await idsOf(world, unit);
    const receipts: Reply[] = [];
    for (const what of ['jeg sætter ord', 'vi går til']) {
      const [first = ''] = (await idsOf(world, unit)).find((ids) => ids.some((id) => id !== 't3')) ?? [];
      receipts.push((await takeOff(world, { unit, day }, first, what)).reply);
      expect(receipts.map(replyText).at(-1)).toContain('Intet er slettet');
    }
    expect(await idsOf(world, unit)).toEqual([['t3']]);
    for (const receipt of receipts) await pressShown(world, bo, receipt, 'Sæt på igen');
    expect(await idsOf(world, unit)).toEqual(was);
    expect(await trialOf(world, unit, 't1')).toEqual(threeTrials[0]);
  });

  it('does not take the other one off when the form is sent twice', async () => {
    const { world, unit } = await during();
    const { again } = await takeOff(world, { unit, day }, 't2', 'jeg sætter ord');
    await again();
    expect((await trialOf(world, unit, 't2'))?.onAgenda).toBe(true);
  });

  it('comes back once for two who press at the same time', async () => {
    const { world, unit } = await during();
    const { reply } = await takeOff(world, { unit, day }, 't3');
    const both = await Promise.all([1, 2].map(() => pressShown(world, bo, reply, 'Sæt på igen')));
    for (const each of both) expect(replyText(each)).toMatch(/på dagsordenen igen|punkt \d af/);
    expect((await idsOf(world, unit)).flat().filter((id) => id === 't3')).toEqual(['t3']);
    expect((await trialOf(world, unit, 't3'))?.onAgenda).toBe(true);
  });

  it('stays off when the meeting is closed, and the button says where it went', async () => {
    const { world, unit } = await during();
    const { reply } = await takeOff(world, { unit, day }, 't3');
    await world.press(bo, personal, 'meeting.close', { unit, day, goals: 'none' });
    expect((await meetingOf(world, unit))?.state).toBe('closed');
    const late = replyText(await pressShown(world, bo, reply, 'Sæt på igen'));
    expect(late).toContain('Det møde er afsluttet');
    expect(late).toContain('kan sætte den på næste dagsorden');
    expect(await trialOf(world, unit, 't3')).toMatchObject({ onAgenda: false });
    // Neither talked through nor put off to the next meeting.
    expect((await trialOf(world, unit, 't3'))?.carried).toEqual(['2026-09-11']);
  });

  it('is not put back against the wish of its author', async () => {
    const { world, unit } = await during();
    const { reply } = await takeOff(world, { unit, day }, 't3');
    await world.press(ane, personal, 'trial.agenda', { unit, trial: 't3', on: 'no' });
    const refused = replyText(await pressShown(world, bo, reply, 'Sæt på igen'));
    expect(refused).toContain('har selv taget den af dagsordenen');
    expect((await trialOf(world, unit, 't3'))?.onAgenda).toBe(false);
  });

  it('is nobody else’s to put back', async () => {
    const { world, unit } = await during();
    await takeOff(world, { unit, day }, 't3');
    const refused = await world.press(ane, personal, 'topic.put-back', { unit, trial: 't3' });
    expect(replyText(refused)).toContain('Det kan kun mødelederen');
    expect((await trialOf(world, unit, 't3'))?.onAgenda).toBe(false);
  });
});

it('mends the agenda that stands, where the page with the topics was opened before the meeting began', async () => {
  const { world, unit } = await during();
  const { reply } = await takeOff(world, { unit }, 't3');
  expect(replyText(reply)).toContain('punkt 2 af 9');
  expect(await idsOf(world, unit)).toEqual([['t1', 't2']]);
});
