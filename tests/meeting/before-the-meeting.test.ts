import { describe, expect, it } from 'vitest';
import { readRow } from '../../bot/rows/row.ts';
import { openTrialRow } from '../../bot/rows/trial-rows.ts';
import {
  addTrials,
  agendaOf,
  at,
  buttonsIn,
  carla,
  fill,
  meetingDay,
  pressShown,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

const day = meetingDay;

async function started() {
  const { world, unit } = await unitWithStaff();
  await addTrials(world, unit, ...threeTrials);
  at(world, day, '13:00');
  const first = await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
  return { world, unit, data: { unit, day }, first };
}

describe('before the meeting', () => {
  it('everybody says what they would like to talk about, and only how many is seen', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, ...threeTrials);
    at(world, '2026-10-13', '10:00');
    for (const who of [ane, carla]) await world.press(who, channel, 'agenda.wish', { unit, trial: 't1' });
    const chosen = await world.press(carla, channel, 'agenda.wish', { unit, trial: 't3' });
    expect(chosen).toMatchObject({ to: 'only-you' });
    expect(replyText(chosen)).toContain('✓');
    await world.press(carla, channel, 'agenda.wish', { unit, trial: 't3' });
    const agenda = replyText(await world.say(bo, personal, 'dagsorden'));
    expect(agenda).toContain('to vil gerne tale om det');
    expect(agenda).not.toMatch(/én vil gerne|Ane Lind|Carla/);
  });

  it('the chair chooses what comes first, and it stays first when the meeting begins', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, ...threeTrials);
    at(world, day, '10:00');
    expect(replyText(await world.press(ane, personal, 'agenda.first', { unit, trial: 't1' }))).toContain(
      'Det kan kun mødelederen',
    );
    await world.press(bo, personal, 'agenda.first', { unit, trial: 't2' });
    const agenda = replyText(await world.say(bo, personal, 'dagsorden'));
    expect(agenda.indexOf('to hold')).toBeLessThan(agenda.indexOf('frugten'));
    at(world, day, '13:00');
    await world.press(bo, personal, 'meeting.start', { unit });
    const step = replyText(await world.press(bo, personal, 'meeting.go', { unit, day, to: '1' }));
    expect(step).toContain('to hold');
  });

  it('topics are renamed, moved and joined, and the unit remembers; one is taken off', async () => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, ...threeTrials);
    at(world, day, '12:00');
    await world.say(bo, personal, 'dagsorden');
    await fill(world, bo, 'topic.edit', { unit, trial: 't1' }, { name: 'Ud ad døren' });
    expect(replyText(await world.say(ane, personal, 'dagsorden'))).toContain('Ud ad døren · to');
    at(world, day, '13:00');
    await world.press(bo, personal, 'meeting.start', { unit });
    const open = await world.press(bo, personal, 'topic.edit', { unit, day, trial: 't3' });
    if (open.kind !== 'open-form') throw new Error('no form');
    const to = open.form.fields.find((field) => 'id' in field && field.id === 'to');
    const option =
      to && 'options' in to ? to.options.find(({ label }) => label === 'Ud ad døren') : undefined;
    const values = { ...open.form.values, to: option?.value ?? '' };
    const stayed = await world.submit(bo, personal, 'topic.edit', values, open.form.context);
    expect(replyText(stayed)).toContain('punkt 1 af 9');
    const joined = replyText(await pressShown(world, bo, stayed, 'Næste'));
    expect(joined).toMatch(/Ud ad døren[\s\S]*garderoben[\s\S]*frugten/);
    const stored = await agendaOf(world, unit);
    expect(stored?.topics.map(({ trials }) => [...trials].sort())).toEqual([['t1', 't2', 't3']]);
    const off = await world.press(bo, personal, 'topic.edit', { unit, day, trial: 't3' });
    if (off.kind !== 'open-form') throw new Error('no form');
    const which = off.form.fields.find((field) => 'id' in field && field.id === 'which');
    const one =
      which && 'options' in which ? which.options.find(({ label }) => label.includes('frugten')) : undefined;
    const sent = { ...off.form.values, which: one?.value ?? '', to: 'off' };
    await world.submit(bo, personal, 'topic.edit', sent, off.form.context);
    const trial = await readRow(world.ports, openTrialRow(unit, 't3'));
    expect(trial?.value.onAgenda).toBe(false);
  });

  it('420 long trials hinder nobody: the oldest 300 have room, and the rest is promised the next meeting', async () => {
    const { world, unit } = await unitWithStaff();
    const many = Array.from({ length: 420 }, (_, i) =>
      trialOf(`slack:T1:C1:${i}`, `prøve ${i} ${'med rigtig mange ord '.repeat(20)}`, {
        at: new Date(Date.UTC(2026, 8, 20, 10, 0, i)).toISOString(),
      }),
    );
    await addTrials(world, unit, ...many);
    at(world, day, '13:00');
    expect(replyText(await world.say(bo, personal, 'dagsorden'))).toContain('De 120 nyeste venter');
    await world.press(bo, personal, 'meeting.start', { unit });
    const stored = await agendaOf(world, unit);
    expect(stored?.topics.flatMap(({ trials }) => trials)).toHaveLength(300);
    expect(JSON.stringify(stored).length).toBeLessThan(32_000);
  });
});

describe('“dagsorden”', () => {
  it('finds yesterday’s meeting while it is open, and the next one once it is closed', async () => {
    const { world, data } = await started();
    at(world, '2026-10-19', '10:00');
    const left = await world.say(bo, personal, 'dagsorden');
    expect(replyText(left)).toContain('[Fortsæt mødet]');
    const on = buttonsIn(left).find(({ label }) => label === 'Fortsæt mødet')?.data ?? {};
    expect(replyText(await world.press(bo, personal, 'meeting.show', on))).toContain('punkt 1 af 9');
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(replyText(await world.say(bo, personal, 'dagsorden'))).toContain('fredag 20. november');
  });

  it('shows the next one on the same afternoon', async () => {
    const { world, data } = await started();
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(replyText(await world.say(bo, personal, 'dagsorden'))).toContain('fredag 20. november');
  });
});
