import { describe, expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { commonGoalsRow } from '../../bot/rows/learning-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import type { CommonGoals } from '../../shared/domain/learning/common-goals.ts';
import { goalWithActivity, startedMeeting } from '../people/meeting-steps.ts';
import { formOf } from '../people/plan-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

/** The meeting is closed, with a goal and an activity that was a mistake. */
async function afterMeeting() {
  const { world, unit, data } = await startedMeeting();
  await goalWithActivity(world, data);
  await world.press(bo, personal, 'meeting.close', data);
  const goals = async () => (await readValue(world.ports, commonGoalsRow(unit, 2)))?.goals ?? [];
  const open = async () => formOf(await world.press(bo, personal, 'goal.common', { unit, course: '2' }));
  const add = (text: string) =>
    changeRow(world.ports, commonGoalsRow(unit, 2), (now) => {
      const [goal, ...rest] = now?.goals ?? [];
      const activities = [...(goal?.activities ?? []), { id: 'colleagues', text, where: 'salen' }];
      return { ...now, goals: [{ ...goal, activities }, ...rest] } as CommonGoals;
    });
  return { world, unit, goals, open, add };
}

describe('the activities of a common goal, after the meeting', () => {
  it('stand in the form of the common goals, and are put right and deleted there', async () => {
    const { world, goals, open } = await afterMeeting();
    const before = (await goals())[0]?.activities ?? [];
    const form = await open();
    expect(form.values?.activities0).toBe('Sang i små grupper');
    const more = { ...form.values, activities0: 'Sang i små grupper\nTrommekreds' };
    await world.submit(bo, personal, form.id, more, form.context);
    const [goal] = await goals();
    expect(goal?.activities.map(({ text }) => text)).toEqual(['Sang i små grupper', 'Trommekreds']);
    expect(goal?.activities[0]).toEqual(before[0]);
    const again = await open();
    await world.submit(bo, personal, again.id, { ...again.values, activities0: '' }, again.context);
    expect((await goals()).map(({ text, activities }) => [text, activities])).toEqual([
      ['Alle er med i samlingen', []],
    ]);
  });

  it('keep what a colleague has added since it was opened, and where it is', async () => {
    const { world, goals, open, add } = await afterMeeting();
    const form = await open();
    await add('Rim og remser');
    await world.submit(bo, personal, form.id, { ...form.values, activities0: 'Trommekreds' }, form.context);
    const kept = (await goals())[0]?.activities ?? [];
    expect(kept.map(({ text, where }) => [text, where])).toEqual([
      ['Trommekreds', undefined],
      ['Rim og remser', 'salen'],
    ]);
  });

  it('nor does it go with the goal that is emptied', async () => {
    const { world, goals, open, add } = await afterMeeting();
    const form = await open();
    await add('Rim og remser');
    await world.submit(bo, personal, form.id, { ...form.values, goal0: '' }, form.context);
    expect((await goals())[0]?.activities.map(({ text }) => text)).toEqual(['Rim og remser']);
  });

  it('stay as they are where a form is sent that was opened without them', async () => {
    const { world, goals, open } = await afterMeeting();
    const { id, context } = await open();
    const { activities: _, ...older } = context;
    await world.submit(bo, personal, id, { goal0: 'Alle er til samling' }, older);
    const [goal] = await goals();
    expect([goal?.text, goal?.activities.map(({ text }) => text)]).toEqual([
      'Alle er til samling',
      ['Sang i små grupper'],
    ]);
  });

  it('come back as they were typed where there is no room, no goal, or a line too long', async () => {
    const { world, goals, open } = await afterMeeting();
    const before = await goals();
    const form = await open();
    const lines = Array.from({ length: 9 }, (_, i) => `Sang ${'abcdefghi'[i]}`).join('\n');
    for (const [values, words] of [
      [{ activities0: lines }, 'Der er plads til 8 aktiviteter'],
      [{ activities1: 'Trommekreds' }, 'Skriv også målet'],
      [{ activities0: 'lang '.repeat(70) }, 'Skriv hver aktivitet kortere'],
    ] as const) {
      const refused = await world.submit(bo, personal, form.id, { ...form.values, ...values }, form.context);
      expect(refused.kind).toBe('form-errors');
      expect(replyText(refused)).toContain(words);
      expect(refused).toMatchObject({ form: { values } });
    }
    expect(await goals()).toEqual(before);
  });
});
