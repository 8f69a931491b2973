import { describe, expect, it } from 'vitest';
import {
  addTrials,
  at,
  buttonsIn,
  carla,
  fill,
  goalWithActivity,
  meetingDay,
  meetingOf,
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

/** Ane began the meeting and gave it back; nobody has taken it yet. */
async function givenBack() {
  const { world, unit } = await unitWithStaff();
  const data = { unit, day: meetingDay };
  at(world, meetingDay, '13:02');
  await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
  await world.press(ane, personal, 'meeting.start', { unit, length: '60' });
  await world.press(ane, personal, 'chair.give-back', { unit, meeting: '1', private: 'yes' });
  return { world, unit, data };
}

describe('a meeting that was given back', () => {
  it('is said to have no chair, until somebody has taken it, who is then named to whoever led before', async () => {
    const { world, unit, data } = await givenBack();
    const asked = await world.say(carla, personal, 'mødeleder');
    expect(replyText(asked)).toContain('Mødet er i gang og mangler en mødeleder.');
    expect(replyText(asked)).not.toContain('Ane');
    expect(replyText(await world.say(carla, personal, 'dagsorden'))).not.toContain('mødeleder Ane');
    const before = replyText(await world.press(ane, personal, 'meeting.go', { ...data, to: '1' }));
    expect(before).toContain('Det kan kun mødelederen');
    await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
    const after = replyText(await world.press(ane, personal, 'meeting.go', { ...data, to: '1' }));
    expect(after).toContain('Carla Berg leder mødet nu.');
  });
});

describe('whoever leads', () => {
  it('writes a decision in words while it may still be corrected, and no longer', async () => {
    const { world, data } = await startedMeeting();
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    const words = 'beslutning: vi har altid to voksne ude';
    for (const [day, isTaken] of [
      [meetingDay, true],
      ['2026-10-19', true],
      ['2026-10-20', false],
    ] as const) {
      at(world, day, '14:00');
      const said = await world.say(bo, personal, words);
      const write = buttonsIn(said).find(({ action }) => action === 'meeting.decision');
      expect(write?.data?.text, day).toBe(isTaken ? 'Vi har altid to voksne ude' : undefined);
      if (write && day !== meetingDay) {
        await fill(world, bo, write.action, write.data ?? {}, {});
        expect(replyText(await world.say(carla, personal, 'beslutninger'))).toContain('to voksne ude');
      }
    }
    at(world, meetingDay, '14:00');
    expect(replyText(await world.say(carla, personal, words))).toContain('Jeg har ikke gemt');
  });

  it('finds nobody else ticked as present, and records nobody without a tick', async () => {
    const { world, unit, data } = await startedMeeting();
    const opened = await world.press(bo, personal, 'meeting.attendance', data);
    expect(opened.kind === 'open-form' && opened.form.values?.present).toBe(bo.id);
    await fill(world, bo, 'meeting.attendance', data, { present: `${bo.id},${ane.id}` });
    expect((await meetingOf(world, unit))?.present).toHaveLength(2);
    await fill(world, bo, 'meeting.attendance', data, { present: '' });
    expect((await meetingOf(world, unit))?.present).toBeUndefined();
  });

  it('is not told of a next point at the last one', async () => {
    const { world, data } = await startedMeeting();
    const hints = async () => JSON.stringify(await world.press(bo, personal, 'meeting.goal', data));
    expect(await hints()).toContain('Må gerne vente til næste punkt.');
    for (let each = 1; each < 20; each++)
      await world.press(bo, personal, 'meeting.go', { ...data, to: String(each) });
    expect(await hints()).not.toContain('næste punkt');
  });

  it('goes on with the meeting from “vis mødet”, and nobody else does', async () => {
    const { world } = await startedMeeting();
    const shown = async (who: typeof bo) =>
      buttonsIn(await world.say(who, personal, 'vis mødet')).map(({ label }) => label);
    expect((await shown(bo))[0]).toBe('Fortsæt mødet');
    expect(await shown(carla)).not.toContain('Fortsæt mødet');
  });
});

describe('a meeting ahead that was given back', () => {
  it('is said to have no chair wherever it is asked about, as the channel says', async () => {
    const { world, unit } = await unitWithStaff();
    at(world, '2026-10-05', '09:00');
    const asked = ['hvem leder næste møde', 'mødeleder', 'hvordan leder jeg mødet'];
    for (const words of asked)
      expect(replyText(await world.say(carla, personal, words))).toContain('Bo Holm');
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    await world.press(ane, personal, 'chair.give-back', { unit, meeting: '1', private: 'yes' });
    for (const words of asked) {
      const told = replyText(await world.say(carla, personal, words));
      expect(told).toContain('mangler en mødeleder');
      expect(told).not.toContain('Bo Holm');
    }
    await world.press(bo, personal, 'chair.self', { unit, meeting: '1' });
    for (const words of asked)
      expect(replyText(await world.say(carla, personal, words))).toContain('Bo Holm');
  });
});

it('“hvad besluttede vi på mødet” tells of that meeting, its goals too, and leads on to all', async () => {
  const { world, data } = await startedMeeting();
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi har to voksne ude' });
  await goalWithActivity(world, data);
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  for (const words of ['hvad besluttede vi på mødet', 'Hvad blev vi enige om på mødet i dag?']) {
    const said = await world.say(carla, personal, words);
    expect(replyText(said)).toMatch(/Alle er med i samlingen[\s\S]*to voksne ude/);
    expect(buttonsIn(said).map(({ action }) => action)).toContain('decisions.show');
  }
  expect(replyText(await world.say(carla, personal, 'beslutninger'))).not.toContain('samlingen');
});
