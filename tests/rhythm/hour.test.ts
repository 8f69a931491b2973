import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { posts as rules } from '../../bot/rhythm/posts/all.ts';
import { planUnit } from '../../shared/domain/plan/plan-unit.ts';
import { meetingWork } from '../../shared/domain/posts/meeting-work.ts';
import { postsOf } from '../../shared/domain/posts/planned-posts.ts';
import { hoursOffered } from '../../shared/domain/posts/post-hours.ts';
import { dayOf, timeOf } from '../../shared/domain/time/day.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
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
  const opened = await world.press(bo, personal, 'posts.open', { unit });
  if (opened.kind !== 'open-form') throw new Error('no form');
  const { form } = opened;
  const reply = await world.submit(bo, personal, form.id, { ...form.values, hour }, form.context);
  await world.work();
  return reply;
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
