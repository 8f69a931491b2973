import { describe, expect, it } from 'vitest';
import { addTrials, at, carla, fill, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

describe('the minutes', () => {
  it('tell every decision and every topic in full', async () => {
    const { world, unit, data } = await startedMeeting();
    const what = 'jeg venter og tæller til ti, før jeg rejser mig fra stolen';
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    await addTrials(world, unit, trialOf('t8', what));
    at(world, '2026-11-20', '13:00');
    const next = { unit, day: '2026-11-20' };
    await world.press(bo, personal, 'meeting.start', { unit });
    for (let each = 1; each <= 8; each++)
      await fill(world, bo, 'meeting.decision', next, { text: `Vi gør det ${each} gange` });
    await world.press(bo, personal, 'meeting.topic', { ...next, trial: 't8', fate: 'discussed' });
    await world.press(bo, personal, 'meeting.close', { ...next, goals: 'none' });
    const told = replyText(await world.say(carla, personal, 'referat'));
    for (let each = 1; each <= 8; each++) expect(told).toContain(`• Vi gør det ${each} gange`);
    expect(told).toContain(`• J${what.slice(1)}\n`);
  });
});

describe('what is said of the round and of open decisions', () => {
  it('is asked at the last topic, and at no other', async () => {
    const { world, data } = await startedMeeting();
    const asked: boolean[] = [];
    for (const to of ['1', '2', '3'])
      asked.push(
        replyText(await world.press(bo, personal, 'meeting.go', { ...data, to })).includes(
          'En runde til sidst',
        ),
      );
    expect(asked).toEqual([false, true, false]);
  });

  it('counts none that the meeting has decided anew', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const id = (await meetingOf(world, unit))?.decisions[0]?.id ?? '';
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    at(world, '2026-11-20', '13:00');
    await world.press(bo, personal, 'meeting.start', { unit });
    const next = { unit, day: '2026-11-20' };
    expect(replyText(await world.say(carla, personal, 'dagsorden'))).toContain('én åben beslutning');
    const anew = await fill(world, bo, 'meeting.decision', next, {
      text: 'Vi går i fire hold',
      replaces: id,
    });
    expect(anew).toContain('✔ Lavet om: Vi går i fire hold');
    expect(replyText(await world.say(carla, personal, 'dagsorden'))).not.toContain('åben beslutning');
    expect(replyText(await world.say(carla, personal, 'beslutninger'))).toContain(
      'Der er ingen åbne beslutninger fra tidligere møder.',
    );
  });

  it('is told as put right, when a decision of a closed meeting is', async () => {
    const { world, unit, data } = await startedMeeting();
    await fill(world, bo, 'meeting.decision', data, { text: 'Vi går i to hold' });
    const decision = (await meetingOf(world, unit))?.decisions[0]?.id ?? '';
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const said = await fill(
      world,
      bo,
      'meeting.correct',
      { ...data, decision },
      { text: 'Vi går i tre hold' },
    );
    expect(said).toContain('✔ Rettet: Vi går i tre hold');
  });
});
