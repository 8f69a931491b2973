import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { commonGoalsRow, goalsIn } from '../../bot/rows/learning-rows.ts';
import { readRow, readRows } from '../../bot/rows/row.ts';
import { memberRow } from '../../bot/rows/unit-rows.ts';
import type { Where, Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import type { Values } from '../../bot/ui/form.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import {
  ane,
  bo,
  channel,
  createUnit,
  createWorld,
  personal,
  replyText,
  type World,
} from '../people/world.ts';

const inCourseOne = '2026-09-21T07:30:00Z';
const inCourseTwo = '2026-11-02T07:30:00Z';
const carla: Who = { platform: 'slack', tenant: 'T1', id: 'UCARLA', name: 'Carla Bro' };
const dorte: Who = { platform: 'slack', tenant: 'T1', id: 'UDORTE', name: 'Dorte Krog' };
const stranger: Who = { platform: 'slack', tenant: 'T1', id: 'UNN', name: 'En Gæst' };
const text = 'Jeg vil vente lidt længere, før jeg hjælper';

async function unitWithStaff(): Promise<{ world: World; unit: string }> {
  const world = createWorld(inCourseOne);
  const unit = await createUnit(world);
  for (const who of [ane, carla, dorte]) await world.press(who, channel, 'unit.join');
  return { world, unit };
}

async function setGoal(
  world: World,
  who: Who,
  unit: string,
  values: Values = {},
  where: Where = channel,
): Promise<Reply> {
  const opened = await world.press(who, where, 'goal.open', { unit });
  if (opened.kind !== 'open-form') throw new Error(replyText(opened));
  const { form } = opened;
  return world.submit(who, where, form.id, { ...form.values, text, ...values }, form.context);
}

const seenBy = async (world: World, who: Who, where: Where = channel) =>
  replyText(await world.say(who, where, 'mål'));
/** Of the first two courses. */
const rows = async (world: World, unit: string) => [
  ...(await readRows(world.ports, goalsIn(unit, 1))),
  ...(await readRows(world.ports, goalsIn(unit, 2))),
];

describe('an own learning goal', () => {
  it('begins as mine alone, with examples at hand', async () => {
    const { world, unit } = await unitWithStaff();
    const form = replyText(await world.press(ane, personal, 'goal.open', { unit }));
    expect(form.match(/\( \) Jeg vil /g)).toHaveLength(16);
    expect(form).toContain('Hvem må se det? *: (x) Kun mig ( ) Min leder ( ) Enheden');
  });

  it('is shown to its owner, in private even in the channel', async () => {
    const { world, unit } = await unitWithStaff();
    await setGoal(world, ane, unit);
    const reply = await world.say(ane, channel, 'mål');
    expect(reply).toMatchObject({ kind: 'show', to: 'only-you' });
    expect(replyText(reply)).toMatchInlineSnapshot(`
      "Mål i forløb 1
      Dit læringsmål
      > Jeg vil vente lidt længere, før jeg hjælper
      Kun du kan se det.
      [Ret] [Afslut det] [Slet]"
    `);
  });

  it.each([
    ['me', [ane]],
    ['leader', [ane, bo]],
    ['unit', [ane, bo, carla, dorte]],
  ])('shown to %s is seen by those and nobody else', async (visibility, readers) => {
    const { world, unit } = await unitWithStaff();
    const opened = await world.press(carla, channel, 'lead.take-up', { unit });
    if (opened.kind !== 'open-form') throw new Error('no form');
    await world.submit(carla, channel, 'lead.take-up', { weeks: '2' }, opened.form.context);
    await setGoal(world, ane, unit, { visibility });
    for (const who of [ane, bo, carla, dorte, stranger])
      expect([who.name, (await seenBy(world, who)).includes(text)]).toEqual([
        who.name,
        readers.includes(who),
      ]);
    for (const posted of world.posted) expect(posted.text).not.toContain(text);
  });

  it('shown to the leader does not follow the leadership to somebody else', async () => {
    const { world, unit } = await unitWithStaff();
    await setGoal(world, ane, unit, { visibility: 'leader' });
    const opened = await world.press(bo, channel, 'lead.hand-over', { unit });
    if (opened.kind !== 'open-form') throw new Error('no form');
    await world.submit(bo, channel, 'lead.hand-over', { to: carla.id, scope: 'unit' }, opened.form.context);
    expect(await seenBy(world, carla)).not.toContain(text);
    expect(await seenBy(world, bo)).not.toContain(text);
    expect(await seenBy(world, ane)).toContain('Enheden har fået en anden leder');
  });

  it('is one per person and course: a second replaces the first', async () => {
    const { world, unit } = await unitWithStaff();
    await setGoal(world, ane, unit);
    await setGoal(world, ane, unit, { text: 'Noget andet', visibility: 'unit' });
    expect(await rows(world, unit)).toHaveLength(1);
    expect(await seenBy(world, bo)).toContain('Ane Lind: Noget andet');
  });

  it('may be one of the examples; nothing at all is asked about', async () => {
    const { world, unit } = await unitWithStaff();
    expect((await setGoal(world, ane, unit, { text: ' ' })).kind).toBe('form-errors');
    expect((await setGoal(world, ane, unit, { visibility: 'alle' })).kind).toBe('form-errors');
    expect((await setGoal(world, ane, unit, { text: 'x'.repeat(301) })).kind).toBe('form-errors');
    await setGoal(world, ane, unit, { text: '', example: 'goal.signs-and-pictures' });
    expect(await seenBy(world, ane)).toContain('> Jeg vil bruge tegn og billeder');
  });

  it('is weighed like every text: a name is asked about once', async () => {
    const { world, unit } = await unitWithStaff();
    const asked = await setGoal(world, ane, unit, { text: 'Jeg vil give Oliver mere tid' });
    if (asked.kind !== 'form-errors') throw new Error('not asked');
    expect(await rows(world, unit)).toHaveLength(0);
    await world.submit(ane, channel, 'goal', asked.form.values ?? {}, asked.form.context);
    expect(await rows(world, unit)).toHaveLength(1);
  });

  it('is asked about in the next course, and taken along as it was', async () => {
    const { world, unit } = await unitWithStaff();
    await setGoal(world, ane, unit, { visibility: 'unit' });
    world.setNow(inCourseTwo);
    expect(await seenBy(world, bo)).not.toContain(text);
    expect(await seenBy(world, ane)).toMatchInlineSnapshot(`
      "Mål i forløb 2
      Dit læringsmål
      Dit mål fra forløb 1
      Du skrev: “Jeg vil vente lidt længere, før jeg hjælper”. Tag det med videre, skriv et nyt, eller lad det være færdigt. Et mål, der er blevet en vane, har gjort sit arbejde.
      [Tag det med] [Skriv et nyt] [Afslut det] [Slet]"
    `);
    await world.press(ane, channel, 'goal.carry', { unit, course: '1' });
    await world.press(ane, channel, 'goal.carry', { unit, course: '1' });
    expect(await rows(world, unit)).toHaveLength(2);
    expect(await seenBy(world, bo)).toContain(`Ane Lind: ${text}`);
    expect(await seenBy(world, ane)).toContain('Du har haft det siden forløb 1.');
  });

  it('is closed or deleted by its owner', async () => {
    const { world, unit } = await unitWithStaff();
    await setGoal(world, ane, unit, { visibility: 'unit' });
    await world.press(ane, channel, 'goal.close', { unit, course: '1' });
    expect(await seenBy(world, bo)).not.toContain(text);
    expect(await seenBy(world, ane)).toContain('Du er færdig med dit mål');
    expect(replyText(await world.press(ane, channel, 'goal.delete', { unit, course: '1' }))).toContain(
      'Skal dit',
    );
    await world.press(bo, channel, 'goal.delete', { unit, course: '1', sure: 'yes' });
    expect(await rows(world, unit)).toHaveLength(1);
    await world.press(ane, channel, 'goal.delete', { unit, course: '1', sure: 'yes' });
    expect(await rows(world, unit)).toHaveLength(0);
    expect(replyText(await world.press(ane, channel, 'goal.close', { unit, course: '1' }))).toContain(
      'findes ikke',
    );
  });

  it('has its owner’s name, though Slack tells none with a form', async () => {
    const { world, unit } = await unitWithStaff();
    const { name: _, ...nameless } = ane;
    await setGoal(world, nameless, unit, { visibility: 'unit' });
    expect(await seenBy(world, bo)).toContain(`Ane Lind: ${text}`);
  });

  it('is neither kept nor shown on an account that several people share', async () => {
    const { world, unit } = await unitWithStaff();
    await setGoal(world, ane, unit);
    await changeRow(world.ports, memberRow(unit, ane), (member) => member && { ...member, shared: true });
    expect(await seenBy(world, ane)).toContain('Flere bruger den her konto');
    expect(await seenBy(world, ane)).not.toContain(text);
    for (const action of ['goal.open', 'goal.close', 'goal.carry', 'goal.delete']) {
      const reply = await world.press(ane, channel, action, { unit, course: '1', sure: 'yes' });
      expect(replyText(reply)).toContain('Flere bruger den her konto');
    }
    await world.submit(ane, channel, 'goal', { text: 'Nyt', visibility: 'unit' }, { unit, course: '1' });
    expect(await rows(world, unit)).toMatchObject([{ value: { text } }]);
  });

  it('costs one range, and one read more when there is none yet', async () => {
    const { world, unit } = await unitWithStaff();
    world.setNow(inCourseTwo);
    world.resetCounts();
    await seenBy(world, ane);
    expect(world.counts).toMatchObject({ pointReads: 5, total: 6 });
    await setGoal(world, ane, unit);
    world.resetCounts();
    await seenBy(world, ane);
    expect(world.counts).toMatchObject({ pointReads: 4, total: 5 });
  });
});

describe('common goals', () => {
  const common = async (world: World, who: Who, values: Values): Promise<Reply> => {
    const opened = await world.say(who, channel, 'fælles mål');
    if (opened.kind !== 'open-form') return opened;
    const { form } = opened;
    return world.submit(who, channel, form.id, { ...form.values, ...values }, form.context);
  };

  it('are set by the leader and seen by the unit', async () => {
    const { world } = await unitWithStaff();
    await common(world, bo, { goal0: 'Flere kommer med i legen', sign0: 'Børn inviterer hinanden' });
    expect(await seenBy(world, ane)).toContain(
      '• Flere kommer med i legen. Det vil I kunne se: Børn inviterer hinanden',
    );
    expect(replyText(await common(world, ane, {}))).toContain('• Flere kommer med i legen');
    expect(replyText(await common(world, stranger, {}))).not.toContain('Flere kommer');
  });

  it('lose none that somebody else has added while the form was open', async () => {
    const { world, unit } = await unitWithStaff();
    const opened = await world.say(bo, channel, 'fælles mål');
    if (opened.kind !== 'open-form') throw new Error('no form');
    await common(world, bo, { goal0: 'Kom imens' });
    const { form } = opened;
    const values = { ...form.values, goal0: 'Var længe om det' };
    await world.submit(bo, channel, form.id, values, form.context);
    const after = await readRow(world.ports, commonGoalsRow(unit, 1));
    expect(after?.value.goals.map(({ text }) => text)).toEqual(['Var længe om det', 'Kom imens']);
  });

  it('keep what is done about them when they are reworded, and go when they are emptied', async () => {
    const { world, unit } = await unitWithStaff();
    await common(world, bo, { goal0: 'Et', goal1: 'To' });
    const activities = [{ id: 'a', text: guarded('Hulebyggeri') }];
    await changeRow(
      world.ports,
      commonGoalsRow(unit, 1),
      (now) =>
        now && { ...now, goals: now.goals.map((goal, i) => (i === 0 ? { ...goal, activities } : goal)) },
    );
    await common(world, bo, { goal0: 'Et nyt', goal1: '', goal2: 'Tre' });
    const after = await readRow(world.ports, commonGoalsRow(unit, 1));
    expect(after?.value.goals).toMatchObject([
      { text: 'Et nyt', activities: [{ text: 'Hulebyggeri' }] },
      { text: 'Tre', activities: [] },
    ]);
  });

  it('are weighed too', async () => {
    const { world, unit } = await unitWithStaff();
    expect((await common(world, bo, { goal0: 'Se til 010119-1234' })).kind).toBe('form-errors');
    expect(await rows(world, unit)).toHaveLength(0);
  });
});
