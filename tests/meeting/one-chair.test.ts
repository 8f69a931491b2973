import { describe, expect, it } from 'vitest';
import { agendaAsStored } from '../../bot/meeting/current-agenda.ts';
import type { Who } from '../../bot/turn/intent.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import {
  addTrials,
  at,
  buttonsIn,
  carla,
  meetingDay,
  pressShown,
  threeTrials,
  tickAt,
  unitWithStaff,
} from '../people/meeting-steps.ts';
import { change, storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const data = (unit: string) => ({ unit, day: meetingDay });

/** Presses a button in a message of their own chat. */
function press(world: World, who: Who, action: string, values: Readonly<Record<string, string>>) {
  const what = { kind: 'button', action, data: values } as const;
  return world.send({ who, where: personal, pressed: `m-${who.id}`, what });
}

/** Ane has said yes in the channel. */
async function aneAgreed() {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-10-14', '10:00');
  await world.press(bo, personal, 'chair.ask', { unit, meeting: '1', sure: 'yes' });
  await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
  return { world, unit };
}

/** The message in the channel as it stands now. */
const inChannel = (world: World) =>
  world.drawn.findLast(({ text }) => /lede|leder|ledte|mødeleder/.test(text))?.text;

describe('whoever has the buttons of a meeting is its chair, said alike everywhere', () => {
  it('when the leader begins what Ane said yes to', async () => {
    const { world, unit } = await aneAgreed();
    at(world, meetingDay, '13:00');
    await press(world, bo, 'meeting.start', { unit });
    expect(inChannel(world)).toContain('Bo Holm leder mødet nu.');
    for (const words of ['mødeleder', 'dagsorden', 'guide', 'møde', 'mødeguide', 'hvordan leder jeg mødet']) {
      const said = replyText(await world.say(carla, personal, words));
      expect(said, words).toContain('Bo Holm');
      expect(said, words).not.toMatch(/Ane Lind/);
    }
  });

  it('when the leader goes on with it from their own chat, and when Ane takes it back', async () => {
    const { world, unit } = await aneAgreed();
    at(world, meetingDay, '13:00');
    await press(world, ane, 'meeting.start', { unit });
    world.drawn.length = 0;
    await press(world, bo, 'meeting.show', { ...data(unit), takes: 'yes' });
    expect(inChannel(world)).toContain('Bo Holm leder mødet nu.');
    expect(replyText(await world.say(carla, personal, 'mødeleder'))).toContain('Bo Holm leder mødet nu.');
    const stored = await storedUnit(world, unit);
    const printed = await agendaAsStored(world.ports, stored, planOf(stored.plan, meetingDay), meetingDay);
    expect(printed?.chair.name).toBe('Bo Holm');
    await press(world, ane, 'meeting.show', { ...data(unit), takes: 'yes' });
    expect(inChannel(world)).toContain('Ane Lind leder mødet nu.');
    expect(replyText(await world.say(carla, personal, 'dagsorden'))).toContain('mødeleder Ane Lind');
  });

  it('and once it is closed nobody leads it, and nothing is left to go back on', async () => {
    const { world, unit } = await aneAgreed();
    at(world, meetingDay, '13:00');
    await press(world, bo, 'meeting.start', { unit });
    await press(world, bo, 'meeting.close', { ...data(unit), goals: 'none' });
    expect(inChannel(world)).toBe('Bo Holm ledte statusmødet fredag 16. oktober kl. 13.00.');
  });

  it('before the meeting too: the guide that stands, and who was asked in private', async () => {
    const { world, unit } = await unitWithStaff();
    await tickAt(world, '2026-10-12', '09:00');
    const guide = world.posted.findLast(({ text }) => text.includes('Mødeleder'));
    expect(guide?.text).toContain('Bo Holm (til en anden siger ja)');
    await world.press(bo, personal, 'chair.ask-one', { unit, meeting: '1', person: ane.id });
    const asked = world.posted.findLast(({ text }) => text.includes('Kan du lede'));
    expect(asked?.text).toContain('[Det kan jeg]');
    await world.press(bo, personal, 'chair.ask', { unit, meeting: '1', sure: 'yes' });
    await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
    const now = (of: typeof asked) => {
      const id = of && `m${world.posted.indexOf(of)}`;
      return world.drawn.findLast(({ messageId }) => messageId === id)?.text;
    };
    expect(now(guide)).toContain('Mødeleder: Carla Berg');
    expect(now(asked)).toBe(
      'Carla Berg leder statusmødet fredag 16. oktober kl. 13.00.\nDu behøver ikke svare længere.',
    );
    const late = await world.press(ane, personal, 'chair.step-in', { unit, meeting: '1' });
    expect(replyText(late)).toContain('allerede fået en mødeleder');
    expect(buttonsIn(late)).toEqual([]);
    await pressShown(world, carla, await world.say(carla, personal, 'mødeleder'), 'Alligevel ikke');
    expect(now(asked)).toContain('[Det kan jeg]');
    expect(now(guide)).toContain('(til en anden siger ja)');
  });

  /** The guide of the week as it stands. */
  async function guideOfTheWeek() {
    const { world, unit } = await unitWithStaff();
    await tickAt(world, '2026-10-12', '09:00');
    const at = world.posted.findLastIndex(({ text }) => text.includes('Mødeleder'));
    const now = () => world.drawn.findLast(({ messageId }) => messageId === `m${at}`)?.text;
    return { world, unit, now };
  }

  it('when the chair leaves the unit', async () => {
    const { world, unit, now } = await guideOfTheWeek();
    await world.press(bo, personal, 'chair.ask', { unit, meeting: '1', sure: 'yes' });
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    expect(now()).toContain('Mødeleder: Ane Lind');
    await pressShown(world, ane, await world.say(ane, personal, 'forlad'), 'Ja, jeg går ud');
    await world.work();
    expect(now()).toContain('Bo Holm (til en anden siger ja)');
  });

  it('when the unit gets another leader', async () => {
    const { world, unit, now } = await guideOfTheWeek();
    const opened = await world.press(bo, personal, 'lead.hand-over', { unit });
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    await world.submit(
      bo,
      personal,
      'lead.hand-over',
      { ...opened.form.values, to: ane.id },
      opened.form.context,
    );
    await world.work();
    expect(now()).toContain('Ane Lind (til en anden siger ja)');
  });

  it('when the leader hands over to a deputy whose time ends before the meeting', async () => {
    const { world, unit } = await unitWithStaff();
    await tickAt(world, '2026-10-05', '09:00');
    const at = world.posted.findLastIndex(({ text }) => text.includes('Mødeleder'));
    expect(world.posted[at]?.text).toContain('Bo Holm (til en anden siger ja)');
    const deputy = await world.press(ane, personal, 'lead.take-up', { unit });
    if (deputy.kind !== 'open-form') throw new Error(replyText(deputy));
    await world.submit(ane, personal, 'lead.take-up', { weeks: '1' }, deputy.form.context);
    await world.work();
    const now = () => world.drawn.findLast(({ messageId }) => messageId === `m${at}`)?.text;
    expect(now() ?? world.posted[at]?.text).toContain('Bo Holm (til en anden siger ja)');
    const opened = await world.press(bo, personal, 'lead.hand-over', { unit });
    if (opened.kind !== 'open-form') throw new Error(replyText(opened));
    const values = { ...opened.form.values, to: ane.id };
    await world.submit(bo, personal, 'lead.hand-over', values, opened.form.context);
    await world.work();
    expect(now()).toContain('Ane Lind (til en anden siger ja)');
  });

  it('when the leader is asked about their trials and about the chair in one message', async () => {
    const { world, unit } = await unitWithStaff();
    const [trial] = threeTrials;
    if (trial) await addTrials(world, unit, { ...trial, author: { ...bo, name: 'Bo Holm' } });
    await change(world, 'plan.move', { day: '1|2026-10-12', time: '13:00' });
    await tickAt(world, '2026-10-07', '09:00');
    const at = world.posted.findLastIndex(({ text }) => text.includes('Hvem leder mødet?'));
    expect(world.posted[at]?.text).toContain('du står som mødeleder');
    expect(world.posted[at]?.text).toContain('jeg sætter ord på overgangen');
    await world.press(bo, personal, 'chair.ask', { unit, meeting: '1', sure: 'yes' });
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    await world.work();
    const now = world.drawn.findLast(({ messageId }) => messageId === `m${at}`)?.text;
    expect(now).toContain('Ane Lind står som mødeleder.');
    expect(now).toContain('jeg sætter ord på overgangen');
  });

  it('and is drawn again later where the platform would not take it', async () => {
    const { world, unit, now } = await guideOfTheWeek();
    await world.press(bo, personal, 'chair.ask', { unit, meeting: '1', sure: 'yes' });
    world.drawn.length = 0;
    const update = world.ports.chat.update;
    Object.assign(world.ports.chat, { update: async () => ({ ok: false, kind: 'transient' }) });
    await world.press(ane, channel, 'chair.take', { unit, meeting: '1' });
    Object.assign(world.ports.chat, { update });
    expect(now()).toBeUndefined();
    world.pass(60);
    await world.work();
    expect(now()).toContain('Mødeleder: Ane Lind');
  });
});
