import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { readRows } from '../../bot/rows/row.ts';
import { allIn, memberKey, unitRow } from '../../bot/rows/unit-rows.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { courseToOrganise } from '../../shared/domain/leading/checklist.ts';
import { noteVisit, presenceIn } from '../../shared/domain/leading/visits.ts';
import { trialOf } from '../meeting/agenda-fixture.ts';
import { addTrials, at, carla, fill, meetingDay, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { planOf } from '../people/plan-example.ts';
import { buttonsOf, storedUnit } from '../people/plan-steps.ts';
import {
  ane,
  bo,
  channel,
  createUnit,
  createWorld,
  goodUnit,
  personal,
  replyText,
  type World,
} from '../people/world.ts';

/** Presses the button with that label among those that an answer shows. */
async function tap(world: World, who: typeof bo, reply: Reply, label: string): Promise<Reply> {
  const found = buttonsOf(reply).find((each) => each.label === label);
  if (!found) throw new Error(`no button ${label}: ${replyText(reply)}`);
  return world.press(who, personal, found.action, found.data);
}

const visits = (world: World, who = bo) => world.say(who, personal, 'besøg');

async function unitInWeekTwo() {
  const made = await unitWithStaff();
  at(made.world, '2026-09-22', '09:30');
  return made;
}

describe('a visit', () => {
  it('is one tap where the course practises a principle, and two where it does not', async () => {
    const { world, unit } = await unitInWeekTwo();
    const first = await tap(world, bo, await visits(world), 'I garderoben');
    expect(replyText(first)).toContain('Hvad kiggede du efter i garderoben?');
    const noted = await tap(world, bo, first, 'Gå med på børnenes idé');
    expect(replyText(noted)).toMatch(
      /Jeg har skrevet op, at du var med i garderoben\.[\s\S]*Du har været med én gang i forløbet/,
    );
    await world.press(bo, personal, 'principle.choose', { unit, course: '1', principle: 'wait' });
    const again = replyText(await tap(world, bo, await visits(world), 'Ved måltidet'));
    expect(again).toContain('Du har været med to gange i forløbet. Endnu ikke: i de små grupper og i legen.');
  });

  it('is not spoken of in the guide once it has been taken back', async () => {
    const { world, unit } = await unitInWeekTwo();
    await world.press(bo, personal, 'principle.choose', { unit, course: '1', principle: 'wait' });
    const noted = await tap(world, bo, await visits(world), 'Ude');
    expect(replyText(await world.say(bo, personal, 'guide'))).toContain('Du har været med én gang');
    await tap(world, bo, noted, 'Fortryd');
    expect(replyText(await world.say(bo, personal, 'guide'))).not.toContain('Du har været med');
  });

  it('is the leader’s own: no colleague, and no deputy, sees it', async () => {
    const { world, unit } = await unitInWeekTwo();
    await world.press(bo, personal, 'principle.choose', { unit, course: '1', principle: 'wait' });
    await tap(world, bo, await visits(world), 'Ude');
    expect(replyText(await visits(world, ane))).toContain('kun enhedens leder');
    await fill(world, carla, 'lead.take-up', { unit }, { weeks: '1' });
    expect(replyText(await visits(world, carla))).toContain('ikke noteret noget');
    expect(replyText(await world.say(carla, personal, 'guide'))).not.toContain('Du har været med');
    for (const where of [channel, personal])
      expect(replyText(await world.say(ane, where, 'guide'))).not.toContain('Du har været med');
    expect(replyText(await world.say(bo, channel, 'guide'))).not.toContain('Du har været med');
  });

  it('stands in the leader’s own guide, which looks for it only when there is one', async () => {
    const { world, unit } = await unitInWeekTwo();
    world.resetCounts();
    await world.say(bo, personal, 'guide');
    expect(world.counts).toMatchObject({ pointReads: 2, total: 2 });
    await world.press(bo, personal, 'principle.choose', { unit, course: '1', principle: 'wait' });
    await tap(world, bo, await visits(world), 'Ude');
    world.resetCounts();
    expect(replyText(await world.say(bo, personal, 'guide'))).toContain(
      'Du har været med én gang i forløbet.',
    );
    expect(world.counts).toMatchObject({ pointReads: 3, total: 3 });
  });

  it('is noted once for one tap that comes twice, and can be taken back', async () => {
    const { world, unit } = await unitInWeekTwo();
    await world.press(bo, personal, 'principle.choose', { unit, course: '1', principle: 'wait' });
    const card = await visits(world);
    await tap(world, bo, card, 'Ude');
    const noted = await tap(world, bo, card, 'Ude');
    expect(replyText(noted)).toContain('én gang');
    expect(replyText(await tap(world, bo, noted, 'Fortryd'))).toContain('ikke noteret noget');
  });

  it('may lead to one question to one colleague, which no meeting counts', async () => {
    const { world, unit } = await unitInWeekTwo();
    await world.press(bo, personal, 'principle.choose', { unit, course: '1', principle: 'wait' });
    const noted = await tap(world, bo, await visits(world), 'Ude');
    const [, visit = ''] = /"visit":"([^"]+)"/.exec(JSON.stringify(noted)) ?? [];
    const data = { unit, visit };
    const question = 'Hvad skete der, da du ventede?';
    const sent = await fill(world, bo, 'visit.ask', data, { question, to: memberKey(ane) });
    expect(sent).toContain('Ane Lind har fået dit spørgsmål');
    await world.work();
    expect(world.posted.map(({ to, text }) => [to.kind, text.includes(question)])).toEqual([
      ['person', true],
    ]);
    expect(replyText(await world.say(ane, personal, 'sparring'))).toContain(question);
    expect(replyText(await world.say(carla, personal, 'sparring'))).not.toContain(question);
    expect(replyText(await world.press(bo, personal, 'visit.ask', data))).toContain('allerede stillet');
    at(world, meetingDay, '12:50');
    expect(replyText(await world.press(bo, personal, 'agenda.show', { unit, more: 'yes' }))).not.toContain(
      'sparring',
    );
  });

  it('is known to whoever asks what is known of them, and goes by itself and on demand', async () => {
    const { world, unit } = await unitInWeekTwo();
    await world.press(bo, personal, 'principle.choose', { unit, course: '1', principle: 'wait' });
    await tap(world, bo, await visits(world), 'Ude');
    expect(replyText(await world.say(bo, personal, 'mine data'))).toContain('Ét forløb med egne besøg');
    const kept = () => readRows(world.ports, allIn(unit, 'visits|'));
    expect(await kept()).toHaveLength(1);
    await world.press(bo, personal, 'own-data.erase', { sure: 'yes' });
    expect(await kept()).toEqual([]);
    await tap(world, bo, await visits(world), 'Ude');
    await tickAt(world, '2026-11-13', '12:00');
    expect(await kept()).toEqual([]);
  });

  it('counts parts of the day and nobody', () => {
    const one = { id: 'a', day: '2026-09-22', part: 'meal', principle: 'wait' } as const;
    const other = { ...one, id: 'b', part: 'rest' } as const;
    const twice = noteVisit(noteVisit(noteVisit([], one), other), { ...one, id: 'c' });
    expect(presenceIn(noteVisit(twice, { ...other, part: 'meal' }))).toEqual({
      count: 3,
      seen: [{ part: 'meal', times: 3 }],
      unseen: ['group', 'play', 'dressing', 'outdoors', 'rest'],
    });
  });
});

describe('the checklist before a course', () => {
  it('is ticked with one tap each, and what is not stands in the leader’s guide until week 1 is over', async () => {
    const { world, unit } = await unitWithStaff();
    const guide = async (who = bo) => replyText(await world.say(who, personal, 'guide'));
    expect(await guide()).toContain(
      'Det har I ikke aftalt endnu: hvem, hvor, hvornår, afløser og det, I allerede gør.',
    );
    expect(await guide(ane)).not.toContain('mangler I at aftale');
    const list = await world.say(bo, personal, 'tjekliste');
    const two = await tap(world, bo, await tap(world, bo, list, '☐ Hvem'), '☐ Hvor');
    expect(replyText(two)).toContain('[✔ Hvor]');
    expect(replyText(two)).toContain('• Hvornår på dagen, og på hvilke dage?');
    expect(replyText(two)).not.toContain('Hvor kan en lille gruppe være i fred?');
    expect(await guide()).toContain('Det har I ikke aftalt endnu: hvornår, afløser og det, I allerede gør.');
    await tap(world, bo, two, '✔ Hvor');
    expect((await storedUnit(world, unit)).organised).toEqual({ course: 1, ticked: ['who'] });
    at(world, '2026-09-21', '09:30');
    expect(await guide()).not.toContain('mangler I at aftale');
  });

  it('is the next course’s once week 1 is over, and begins anew', async () => {
    const { world } = await unitWithStaff();
    const first = await world.say(bo, personal, 'tjekliste');
    await tap(world, bo, first, '☐ Hvem');
    at(world, '2026-09-21', '09:30');
    const next = await world.say(bo, personal, 'tjekliste');
    expect(replyText(next)).toContain('Før forløb 2 begynder');
    expect(buttonsOf(next).map(({ label }) => label)).toContain('☐ Hvem');
    expect(replyText(await tap(world, bo, first, '☐ Hvor'))).toContain('er her ikke længere');
  });

  it('comes to the leader in private before the first course, and in the pause before the next', async () => {
    const world = createWorld('2026-09-07T05:30:00Z');
    const unit = await createUnit(world, bo, channel, { ...goodUnit, openingDay: '2026-09-11' });
    await changeRow(
      world.ports,
      unitRow(unit),
      (now) => now && { ...now, plan: { ...now.plan, pauseWeeks: 1 } },
    );
    await tickAt(world, '2026-11-06', '12:00');
    const told = world.posted.filter(({ text }) => text.includes('• Hvor kan en lille gruppe være i fred?'));
    expect(told.map(({ to }) => to.kind)).not.toContain('channel');
    expect(told.map(({ text }) => /Før forløb (\d)/.exec(text)?.[1])).toEqual(['1', '2']);
  });

  it('comes in week 5 where no pause leads up to the next course, below the question to a leader about own trials', async () => {
    const live = async (trial: string) => {
      const world = createWorld('2026-09-07T05:30:00Z');
      const unit = await createUnit(world, bo, channel, { ...goodUnit, openingDay: '2026-09-11' });
      await tickAt(world, '2026-10-05', '08:00');
      if (trial) await addTrials(world, unit, trialOf('t1', trial, { author: bo }));
      await tickAt(world, '2026-10-09', '16:00');
      world.posted.length = 0;
      await tickAt(world, '2026-10-16', '12:00');
      expect(unit).not.toBe('');
      return world.posted.filter(({ text }) => text.includes('Før forløb 2 begynder'));
    };
    const [alone, ...more] = await live('');
    expect(more).toEqual([]);
    expect(alone?.to.kind === 'person' && alone.to.id).toBe('UBO');
    // Nobody has said yes to chairing, and the leader hears of one thing in private a week.
    expect(alone?.text.split('Hvem leder mødet?')).toHaveLength(2);
    const [below, ...others] = await live('jeg venter lidt længere ved frugten');
    expect(others).toEqual([]);
    expect(below?.text).toContain('• Hvor kan en lille gruppe være i fred?');
    expect(below?.text).toContain('venter lidt længere');
  });

  it('knows the course it is for', () => {
    const plan = planOf();
    const [first, second] = plan.courses;
    expect(courseToOrganise(plan, first?.start ?? '')).toBe(1);
    expect(courseToOrganise(plan, first?.weeks[1]?.firstOpenDay ?? '')).toBe(2);
    expect(courseToOrganise(plan, second?.weeks[0]?.lastOpenDay ?? '')).toBe(2);
  });
});
