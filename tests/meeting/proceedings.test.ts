import { describe, expect, it } from 'vitest';
import { deleteRow, putRow } from '../../bot/rows/row.ts';
import { openTrialRow } from '../../bot/rows/trial-rows.ts';
import {
  agendaOf,
  at,
  carla,
  fill,
  goalWithActivity,
  meetingDay,
  meetingOf,
  pressShown,
  startedMeeting,
  threeTrials,
} from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

async function held() {
  const made = await startedMeeting();
  const { world, data } = made;
  await fill(world, bo, 'meeting.attendance', data, { present: [bo.id, ane.id].join(',') });
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold', who: 'Vi alle' });
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi sletter den her' });
  await goalWithActivity(world, data);
  await world.press(bo, personal, 'meeting.topic', { ...data, trial: 't3', fate: 'discussed' });
  return made;
}

const referat = async (world: Awaited<ReturnType<typeof held>>['world'], who = carla) =>
  replyText(await pressShown(world, who, await world.say(who, personal, 'referat'), 'Mere'));

describe('referat', () => {
  it('say when it was, who was there, what was talked of, decided and put off', async () => {
    const { world, unit, data } = await held();
    const topics = (await agendaOf(world, unit))?.topics ?? [];
    expect(replyText(await world.say(carla, personal, 'referat'))).toContain('ikke afsluttet et statusmøde');
    await world.press(bo, personal, 'meeting.close', data);
    const told = await referat(world);
    expect(told).toContain('Statusmødet fredag 16. oktober');
    expect(told).toMatch(/Med var: Ane Lind, Bo Holm\n/);
    expect(told).not.toContain('Carla');
    const titleOf = (trial: string) => topics.find(({ trials }) => trials.includes(trial))?.title ?? '–';
    const [talked = '', putOff = ''] = told.split('Gemt til næste møde');
    expect(talked.split('Det talte I om')[1]).toContain(titleOf('t3'));
    expect(putOff).toContain(titleOf('t1'));
    expect(talked).toContain('Vi går i to hold (Vi alle)');
    expect(talked).toContain('Mål og aktiviteter');
    // Weeks later, and in a whole sentence.
    at(world, '2026-10-28', '08:00');
    expect(replyText(await world.say(ane, personal, 'hvornår var vi til møde og hvem var med'))).toContain(
      'Med var: Ane Lind, Bo Holm',
    );
  });

  it('tell nothing that was taken back or deleted since, and that a decision was', async () => {
    const { world, unit, data } = await held();
    await world.press(bo, personal, 'meeting.close', data);
    const list = await world.say(bo, personal, 'beslutninger');
    expect(replyText(list)).toContain('Vi sletter den her');
    const [, dropped] = (await meetingOf(world, unit))?.decisions ?? [];
    const decision = dropped?.id ?? '';
    await world.press(bo, personal, 'meeting.drop', { ...data, decision });
    for (const trial of threeTrials.slice(0, 2)) {
      if (trial.id === 't1') await deleteRow(world.ports, openTrialRow(unit, trial.id));
      else {
        const hidden = { ...trial, audience: 'private', carried: [meetingDay] } as const;
        await putRow(world.ports, openTrialRow(unit, trial.id), hidden);
      }
    }
    const told = await referat(world);
    expect(told).not.toContain('Vi sletter den her');
    expect(told).toContain('Mødelederen har slettet én beslutning.');
    expect(told).not.toMatch(/garderobe/i);
  });
});

describe('“beslutninger” while a meeting is going on', () => {
  it('shows what was just decided first', async () => {
    const { world } = await held();
    for (const who of [bo, ane]) {
      const said = replyText(await world.say(who, personal, 'beslutninger'));
      expect(said).toMatch(/Besluttet i dag[\s\S]*Vi går i to hold[\s\S]*Fra tidligere møder/);
    }
  });
});
