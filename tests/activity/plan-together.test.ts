import { describe, expect, it } from 'vitest';
import { goalsShownIn } from '../../shared/domain/learning/common-goals.ts';
import { at, carla, fill, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { openedBy } from '../people/opened-forms.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const course = '1';
const wholePlan = {
  need: 'flere veje ind i legen',
  goal: 'Alle finder ind i en leg',
  sign: 'nogen bliver inviteret\nflere bliver længere',
  activity: 'Sanglege',
  where: 'salen, tirsdag kl. 9.30',
  responsible: 'member|slack|T1|UANE',
};

async function planned() {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-15', '09:30');
  const said = await fill(world, ane, 'activity.plan', { unit, course }, wholePlan);
  return { world, unit, said };
}

/** The ids that the plan's buttons carry. */
async function idsIn(world: World) {
  const reply = await world.say(ane, personal, 'plan');
  const [, goal = ''] = /"goal":"([^"]+)"/.exec(JSON.stringify(reply)) ?? [];
  const activities = [...JSON.stringify(reply).matchAll(/"activity":"([^"]+)"/g)].map(([, id]) => id ?? '');
  return { goal, activities: [...new Set(activities)] };
}

describe('the plan of a course', () => {
  it('is one form of six fields, from what the group needs to who has it in hand', async () => {
    const { world, unit, said } = await planned();
    const form = await openedBy(world, ane, 'activity.plan', { unit, course });
    expect(form?.fields.map(({ kind, ...field }) => ('id' in field ? field.id : kind))).toEqual([
      'need',
      'goal',
      'sign',
      'activity',
      'where',
      'responsible',
    ]);
    for (const words of ['flere veje ind i legen', 'Alle finder ind i en leg', '• nogen bliver inviteret'])
      expect(said).toContain(words);
    expect(said).toContain('🌱 Sanglege · salen, tirsdag kl. 9.30 · Ane Lind');
  });

  it('asks which groups a goal is for where the week has several, and not where they are', async () => {
    const { world, unit } = await planned();
    const line = { days: '2', time: '09:30', place: 'Salen' };
    await fill(world, ane, 'week.slot', { unit }, { ...line, group: 'Rød' });
    const one = await openedBy(world, ane, 'activity.plan', { unit, course });
    expect(one?.fields.some((field) => 'id' in field && field.id === 'groups')).toBe(false);
    await fill(world, ane, 'week.slot', { unit }, { ...line, group: 'Blå, de små', time: '10:30' });
    const form = await openedBy(world, ane, 'activity.plan', { unit, course });
    expect(form?.fields.map((field) => 'id' in field && field.id)).toEqual([
      'need',
      'goal',
      'sign',
      'groups',
      'activity',
      'responsible',
    ]);
    const asked = form?.fields.find((field) => field.kind === 'choices');
    const blue = asked?.options.find(({ label }) => label === 'Blå, de små')?.value ?? '';
    const said = await fill(
      world,
      ane,
      'activity.plan',
      { unit, course },
      { goal: 'De øver ture', groups: blue },
    );
    expect(said).toContain('🎯 De øver ture · Blå, de små');
    const goal = /"goal":"([^"]+)"/g;
    const ids = [...JSON.stringify(await world.say(ane, personal, 'plan')).matchAll(goal)].map(
      ([, id]) => id,
    );
    const second = { unit, course, goal: [...new Set(ids)].at(-1) ?? '' };
    expect((await openedBy(world, ane, 'activity.plan', second))?.values?.groups).toBe(blue);
    const common = await fill(world, ane, 'activity.plan', second, { goal: 'De øver ture', groups: '' });
    expect(common).toContain('🎯 De øver ture\n');
  });

  it('is read by a colleague, and stands in the guide of the week and in its post', async () => {
    const { world } = await planned();
    expect(replyText(await world.say(carla, personal, 'plan'))).toContain('Sanglege');
    expect(replyText(await world.say(bo, channel, 'guide'))).toContain('🎯 Mål: Alle finder ind i en leg');
    await tickAt(world, '2026-09-21', '09:15');
    const posts = world.posted.filter(({ to, text }) => to.kind === 'channel' && text.includes('Uge 2'));
    expect(posts.map(({ text }) => text).join()).toContain('🎯 Mål: Alle finder ind i en leg');
  });

  it('can be edited any day, and every earlier wording is kept and shown', async () => {
    const { world, unit } = await planned();
    const { goal, activities } = await idsIn(world);
    const data = { unit, course, goal, activity: activities[0] ?? '' };
    at(world, '2026-09-17', '09:30');
    await fill(world, carla, 'activity.plan', { unit, course, goal }, { goal: 'Alle leger med nogen' });
    at(world, '2026-09-22', '09:30');
    const now = await fill(world, bo, 'activity.plan', data, { where: 'skoven' });
    expect(now).toContain('Alle leger med nogen');
    expect(now).not.toContain('Alle finder ind i en leg');
    const earlier = replyText(await world.press(ane, personal, 'activity.earlier', { unit, course }));
    expect(earlier).toMatch(/Indtil tirsdag 22\. september[\s\S]*Indtil torsdag 17\. september/);
    expect(earlier).toContain('🎯 Alle finder ind i en leg');
    expect(earlier).toContain('🌱 Sanglege · salen, tirsdag kl. 9.30');
    const { goalsShown } = await storedUnit(world, unit);
    expect(goalsShownIn({ ...(goalsShown && { goalsShown }) }, 1)).toEqual(['Alle leger med nogen']);
  });

  it('puts a new activity under a goal that is chosen, and leaves every goal as it reads', async () => {
    const { world, unit } = await planned();
    await fill(world, ane, 'activity.plan', { unit, course }, { goal: 'Vi bygger sammen' });
    const first = await idsIn(world);
    const data = { unit, course, goal: first.goal, activity: 'new' };
    const form = await openedBy(world, ane, 'activity.plan', data);
    const ids = form?.fields.map((field) => ('id' in field ? field.id : field.kind));
    expect(ids).toEqual(['under', 'activity', 'where', 'responsible']);
    const [under] = form?.fields ?? [];
    if (under?.kind !== 'choice') throw new Error('no goals to choose from');
    const second = under.options.find(({ label }) => label === 'Vi bygger sammen')?.value ?? '';
    const said = await fill(world, ane, 'activity.plan', data, {
      under: second,
      activity: 'Tårn',
      goal: 'Noget helt andet',
    });
    expect(said).toMatch(/Alle finder ind i en leg[\s\S]*Sanglege[\s\S]*Vi bygger sammen[\s\S]*Tårn/);
    expect(said).not.toContain('Noget helt andet');
  });

  it('locks the only goal for a new activity, and says for a goal which activities its new words go for', async () => {
    const { world, unit } = await planned();
    const { goal } = await idsIn(world);
    const data = { unit, course, goal };
    const added = await openedBy(world, ane, 'activity.plan', { ...data, activity: 'new' });
    expect(added?.intro).toBe('Under målet: Alle finder ind i en leg');
    expect(await fill(world, ane, 'activity.plan', { ...data, activity: 'new' }, {})).toContain(
      'Skriv, hvad I vil lave',
    );
    const reworded = await openedBy(world, ane, 'activity.plan', data);
    expect(reworded?.intro).toContain('gælder for aktiviteten: Sanglege');
    expect(reworded?.fields.map((field) => ('id' in field ? field.id : ''))).toEqual([
      'need',
      'goal',
      'sign',
    ]);
  });

  it('keeps the wording also when the leader edits it among the common goals, and loses no activity', async () => {
    const { world, unit } = await planned();
    await fill(world, bo, 'goal.common', { unit }, { goal0: 'Alle er med' });
    expect(replyText(await world.press(ane, personal, 'activity.earlier', { unit, course }))).toContain(
      'Alle finder ind i en leg',
    );
    expect(replyText(await world.say(ane, personal, 'plan'))).toMatch(/Alle er med[\s\S]*Sanglege/);
  });

  it('asks beyond three activities whether one can be turned, and turns it', async () => {
    const { world, unit } = await planned();
    const { goal } = await idsIn(world);
    for (const activity of ['Fangeleg', 'Bålmad'])
      await fill(world, ane, 'activity.plan', { unit, course, goal, activity: 'new' }, { activity });
    const asked = await world.press(ane, personal, 'activity.new', { unit, course, goal });
    expect(replyText(asked)).toContain('Vil I hellere give en, I har, en ny vinkel?');
    expect(replyText(asked)).toContain('[Ny vinkel: Fangeleg]');
    expect(replyText(asked)).toContain('[Skriv en ny alligevel]');
    const { activities } = await idsIn(world);
    const turned = { unit, course, goal, activity: activities[1] ?? '' };
    const said = await fill(world, carla, 'activity.angle', turned, { angle: 'uden ord' });
    expect(said).toContain('Vinkel: uden ord');
    await fill(world, carla, 'activity.angle', turned, { angle: 'børnene fører an' });
    expect(replyText(await world.press(ane, personal, 'activity.earlier', { unit, course }))).toContain(
      'Fangeleg · Vinkel: uden ord',
    );
  });

  it('asks for nothing but the goal, takes three signs, and stores no CPR number', async () => {
    const { world, unit } = await unitWithStaff();
    const write = (values: Record<string, string>) =>
      fill(world, ane, 'activity.plan', { unit, course }, values);
    expect(await write({ need: 'ro' })).toContain('Skriv, hvad I gerne vil nå');
    expect(await write({ goal: 'Ro', sign: 'a\nb\nc\nd' })).toContain('Højst 3 tegn');
    expect(await write({ goal: 'Ro', activity: '140915-1234' })).toContain('CPR');
    expect(await write({ goal: 'Ro' })).toContain('Planen er gemt');
  });

  it('writes two goals of two people who press at once, and the same form sent twice once', async () => {
    const { world, unit } = await unitWithStaff();
    const form = await openedBy(world, ane, 'activity.plan', { unit, course });
    const send = (who: typeof ane, goal: string, context = form?.context ?? {}) =>
      world.submit(who, personal, 'activity.plan', { goal }, context);
    await Promise.all([
      send(ane, 'Ro'),
      send(ane, 'Ro'),
      send(bo, 'Fart', { ...form?.context, op: 'another' }),
    ]);
    const said = replyText(await world.say(ane, personal, 'plan'));
    expect(said.match(/🎯 Ro/g)).toHaveLength(1);
    expect(said.match(/🎯 Fart/g)).toHaveLength(1);
  });

  it('names no one who has left', async () => {
    const { world } = await planned();
    await world.press(ane, channel, 'unit.leave');
    await world.work();
    expect(replyText(await world.say(bo, personal, 'plan'))).not.toContain('Ane Lind');
  });
});
