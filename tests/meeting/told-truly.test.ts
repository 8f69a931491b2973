import { describe, expect, it } from 'vitest';
import {
  addTrials,
  at,
  carla,
  meetingDay,
  startedMeeting,
  threeTrials,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { ane, bo, channel, personal, replyText } from '../people/world.ts';
import { trialOf } from './agenda-fixture.ts';

describe('the minutes', () => {
  const minutes = async (closer: typeof bo) => {
    const { world, unit } = await unitWithStaff();
    await addTrials(world, unit, ...threeTrials);
    const data = { unit, day: meetingDay };
    at(world, meetingDay, '13:02');
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    await world.press(ane, personal, 'meeting.start', { unit, length: '60' });
    if (closer !== ane) {
      await world.press(ane, personal, 'chair.give-back', { unit, meeting: '1', private: 'yes' });
      await world.press(closer, channel, 'chair.take', { unit, meeting: '1' });
    }
    await world.press(closer, personal, 'meeting.close', { ...data, goals: 'none' });
    return replyText(await world.press(bo, personal, 'proceedings.show', { ...data, more: 'yes' }));
  };

  it('name both of whom one began the meeting and the other closed it', async () => {
    const told = await minutes(carla);
    expect(told).toContain('Ane Lind begyndte mødet, og Carla Berg afsluttede det.');
    expect(told).not.toContain('Mødeleder var');
  });

  it('name the chair where there was one', async () => {
    expect(await minutes(ane)).toContain('Mødeleder var Ane Lind.');
  });
});

describe('a trial that comes after today’s meeting', () => {
  it('is told so in every receipt, though the meeting’s time has not come', async () => {
    const { world, unit, data } = await startedMeeting();
    const mine = trialOf('mine', 'vi tæller trin på trappen', { audience: 'private', onAgenda: false });
    await addTrials(world, unit, mine);
    at(world, meetingDay, '12:40');
    const trial = { unit, trial: 'mine' };
    const shared = replyText(await world.press(ane, personal, 'trial.share', trial));
    await world.work();
    for (const words of [shared, world.posted.at(-1)?.text])
      expect(words).toContain('Dagens statusmøde er begyndt, så den kommer med på det næste: fredag 20.');
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const opened = await world.press(ane, personal, 'trial.edit', trial);
    if (opened.kind !== 'open-form') throw new Error('no form');
    const { id, values, context } = opened.form;
    const saved = replyText(
      await world.submit(ane, personal, id, { ...values, what: 'vi tæller trin i skoven' }, context),
    );
    for (const words of [saved, world.drawn.at(-1)?.text]) {
      expect(words).toContain('Dagens statusmøde er slut, så den kommer med på det næste: fredag 20.');
      expect(words).not.toContain('i dag');
    }
  });
});
