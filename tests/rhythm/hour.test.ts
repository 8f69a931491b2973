import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posts as rules } from '../../bot/rhythm/posts/all.ts';
import { agendaRow } from '../../bot/rows/meeting-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { meetingWork } from '../../shared/domain/posts/meeting-work.ts';
import { postsOf } from '../../shared/domain/posts/planned-posts.ts';
import { hoursOffered } from '../../shared/domain/posts/post-hours.ts';
import { dayOf, timeOf } from '../../shared/domain/time/day.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { failing } from '../people/between-writes.ts';
import { addTrials, at, tickAt } from '../people/meeting-steps.ts';
import { planned } from '../people/plan-example.ts';
import { settings } from '../people/plan-random.ts';
import { change } from '../people/plan-steps.ts';
import { bo, channel, createUnit, createWorld, personal, replyText, type World } from '../people/world.ts';

const heard = (world: World) => world.posted.map(({ text }) => text.split('\n')[0]);

async function beforeItsCourse() {
  const world = createWorld('2026-09-07T04:00:00Z');
  const unit = await createUnit(world);
  await world.work();
  await tickAt(world, '2026-09-12', '12:00');
  world.posted.length = 0;
  return { world, unit };
}

async function chooseHour(world: World, unit: string, hour: string) {
  const reply = await chooseHourOnly(world, unit, hour);
  await world.work();
  return reply;
}

/** Leaves to the queue what is the queue's. */
async function chooseHourOnly(world: World, unit: string, hour: string) {
  const opened = await world.press(bo, personal, 'posts.open', { unit });
  if (opened.kind !== 'open-form') throw new Error('no form');
  const { form } = opened;
  return world.submit(bo, personal, form.id, { ...form.values, hour }, form.context);
}

describe('the unit’s hour', () => {
  it('is when its posts come, and is said where they are listed', async () => {
    const { world, unit } = await beforeItsCourse();
    const reply = await chooseHour(world, unit, '14:30');
    expect(replyText(reply)).toContain('Jeg skriver kl. 14.30 på dage, hvor I har åbent.');
    await tickAt(world, '2026-09-14', '14:15');
    expect(heard(world)).toEqual([]);
    await tickAt(world, '2026-09-14', '14:30');
    expect(heard(world)).toHaveLength(1);
  });

  it('made earlier on the same day posts what is due, once', async () => {
    const { world, unit } = await beforeItsCourse();
    await tickAt(world, '2026-09-14', '08:00');
    await chooseHour(world, unit, '07:00');
    expect(heard(world)).toHaveLength(1);
    await tickAt(world, '2026-09-14', '16:30');
    expect(heard(world)).toHaveLength(1);
  });

  it('changed sends nothing whose old hour has passed, neither what was sent nor what had nobody to go to', async () => {
    const { world, unit } = await beforeItsCourse();
    await tickAt(world, '2026-10-13', '09:00');
    // Nobody had a trial when they would have been asked how it went; the first is written after that.
    await addTrials(world, unit, trialOf('t1', 'jeg synger'));
    await tickAt(world, '2026-10-16', '11:00');
    world.posted.length = 0;
    await chooseHour(world, unit, '10:00');
    expect(heard(world)).toEqual([]);
  });

  it('changed sends what the old hour has left undone, for a platform that was away', async () => {
    const { world, unit } = await beforeItsCourse();
    at(world, '2026-09-14', '09:20');
    await chooseHour(world, unit, '07:00');
    expect(heard(world)).toHaveLength(1);
  });

  it('changed twice while the ticks are away sends what either has left undone, once', async () => {
    for (const hours of [
      ['07:00', '07:30'],
      ['08:00', '14:00', '07:00'],
      ['10:00', '09:30', '08:00'],
    ]) {
      const { world, unit } = await beforeItsCourse();
      at(world, '2026-09-14', '09:20');
      for (const hour of hours) {
        // The queue does not get round to anything between the two.
        await chooseHourOnly(world, unit, hour);
        world.pass(5);
      }
      await world.work();
      world.pass(60);
      await world.work();
      expect(heard(world), hours.join()).toHaveLength(1);
      await tickAt(world, '2026-09-14', '16:30');
      expect(heard(world), hours.join()).toHaveLength(1);
    }
  });

  it('changed twice while the ticks are away loses no guide that no hour moves', async () => {
    const { world, unit } = await beforeItsCourse();
    // The meeting begins at nine, so its guide comes at eight whatever the hour, unless that is earlier.
    await chooseHour(world, unit, '09:00');
    await tickAt(world, '2026-09-14', '09:00');
    await change(world, 'plan.move', { day: '1|2026-10-16', time: '09:00' });
    await tickAt(world, '2026-10-15', '17:00');
    world.posted.length = 0;
    at(world, '2026-10-16', '08:10');
    for (const hour of ['14:00', '07:30']) await chooseHourOnly(world, unit, hour);
    await world.work();
    world.pass(60);
    await world.work();
    expect(world.posted.filter(({ text }) => text.includes('Mødeleder'))).toHaveLength(1);
  });

  it('made earlier on the day of the agenda has the agenda made all the same', async () => {
    const { world, unit } = await beforeItsCourse();
    await tickAt(world, '2026-09-14', '09:00');
    await change(world, 'plan.move', { day: '1|2026-10-14', time: '13:00' });
    await tickAt(world, '2026-10-09', '07:30');
    const standing = () => readValue(world.ports, agendaRow(unit, '2026-10-14'));
    expect(await standing()).toBeUndefined();
    await chooseHour(world, unit, '07:00');
    expect(await standing()).toBeDefined();
  });

  it('changed by a process that dies right after it is kept all the same', async () => {
    for (const [now, before, hour] of [
      ['09:30', '14:00', '08:30'],
      ['04:00', '14:00', '08:30'],
    ] as const) {
      const { world, unit } = await beforeItsCourse();
      await chooseHour(world, unit, before);
      world.pass(60);
      await world.work();
      at(world, '2026-09-14', now);
      let isWritten = false;
      const mended = failing(world, ({ key }) => {
        const dies = isWritten;
        if (key === 'unit') isWritten = true;
        return dies;
      });
      const { send } = world.ports.queue;
      world.ports.queue.send = (...job) =>
        isWritten ? Promise.reject(new Error('died')) : send.apply(world.ports.queue, job);
      await chooseHourOnly(world, unit, hour).catch(() => undefined);
      expect(isWritten).toBe(true);
      mended();
      Object.assign(world.ports.queue, { send });
      world.pass(60);
      await world.work();
      await tickAt(world, '2026-09-14', '09:45');
      expect(heard(world), now).toHaveLength(1);
    }
  });

  it('holds for any plan and hour: in the day, on its day, never stale at once, and the agenda first', () => {
    fc.assert(
      fc.property(settings, fc.constantFrom(...hoursOffered), (unit, hour) => {
        const plan = planUnit(unit, '2027-03-01');
        fc.pre(!('refused' in plan));
        const posts = postsOf(planned(plan), unit, rules, hour);
        const work = meetingWork(planned(plan), unit, hour);
        expect({
          wrongHour: posts.filter(({ kind, at }) => kind !== 'meeting-guide' && timeOf(at) !== hour),
          otherDay: posts.filter(({ at, day }) => dayOf(at) !== day),
          stale: posts.filter(({ at, bestBefore }) => bestBefore <= at),
          lateAgenda: work.filter(({ kind, at }) => kind === 'agenda' && timeOf(at) > hour),
        }).toEqual({ wrongHour: [], otherDay: [], stale: [], lateAgenda: [] });
      }),
      { numRuns: 200 },
    );
  });
});

describe('a course that is stopped before the hour of its guide', () => {
  it('has no guide that morning', async () => {
    const { world } = await beforeItsCourse();
    await tickAt(world, '2026-09-21', '08:30');
    world.posted.length = 0;
    await change(world, 'plan.adjust', { decision: 'not-at-all', reason: 'ro på' });
    world.posted.length = 0;
    await tickAt(world, '2026-09-21', '09:00');
    expect(heard(world)).toEqual([]);
    expect(replyText(await world.say(bo, channel, 'guide'))).toContain('stoppet');
  });
});

describe('the thanks for a course', () => {
  it('come in the week after, with what was shared and nobody’s name', async () => {
    const { world, unit } = await beforeItsCourse();
    await addTrials(
      world,
      unit,
      trialOf('t1', 'en', { outcome: { at: '2026-09-20T10:00:00Z', tried: true, next: 'keep' } }),
      trialOf('t2', 'to'),
      trialOf('t3', 'hemmelig', { audience: 'private', onAgenda: false }),
    );
    await tickAt(world, '2026-10-20', '09:00');
    const thanks = world.posted.filter(({ text }) => text.startsWith('Tak for forløbet'));
    expect(thanks).toHaveLength(1);
    expect(thanks[0]?.text).toContain('I har delt to prøvehandlinger, og én af dem lever videre.');
    expect(thanks[0]?.text).not.toMatch(/Ane|hemmelig/);
  });
});

describe('the reminder before the meeting', () => {
  it('leads on to what one has, and to something new', async () => {
    const { world } = await beforeItsCourse();
    await tickAt(world, '2026-10-07', '09:00');
    const reminder = world.posted.find(({ text }) => text.startsWith('I mødes snart'))?.text;
    expect(reminder).toContain('[Mine prøvehandlinger] [Skriv prøvehandling]');
  });
});
