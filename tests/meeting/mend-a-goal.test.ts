import { describe, expect, it } from 'vitest';
import {
  buttonsIn,
  fill,
  goalWithActivity,
  meetingOf,
  pressShown,
  startedMeeting,
} from '../people/meeting-steps.ts';
import { formOf } from '../people/plan-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

/** At the activities, with a goal and two of them. */
async function withGoal() {
  const { world, unit, data } = await startedMeeting();
  await goalWithActivity(world, data);
  const goalId = (await meetingOf(world, unit))?.goals[0]?.id ?? '';
  await fill(world, bo, 'meeting.activities', data, { goal: goalId, activity1: 'hvad er klokken' });
  await world.say(bo, personal, 'gå til punkt 7');
  const goals = async () =>
    (await meetingOf(world, unit))?.goals.map(({ id, text, sign, activities }) => ({
      id,
      text,
      sign,
      activities: activities.map((each) => each.text),
    }));
  const open = () => world.press(bo, personal, 'meeting.goal-mend', { ...data, goal: goalId });
  return { world, unit, data, goalId, goals, open };
}

const labels = (reply: unknown) => buttonsIn(reply).map(({ label }) => label);

describe('a goal that a meeting has written', () => {
  it('stands in its form as it is; an activity whose line is deleted is gone, the others are the same', async () => {
    const { world, unit, goals, open } = await withGoal();
    const before = (await meetingOf(world, unit))?.goals[0]?.activities ?? [];
    const form = formOf(await open());
    expect(form.title).toBe('Ret målet');
    expect(form.values).toMatchObject({
      goal: 'Alle er med i samlingen',
      sign: 'at de går derhen af sig selv',
      activities: 'Sang i små grupper\nhvad er klokken',
    });
    const values = { ...form.values, activities: 'Sang i små grupper\n\nTrommekreds\nMere sang' };
    await world.submit(bo, personal, form.id, values, form.context);
    await world.submit(bo, personal, form.id, values, form.context);
    expect((await goals())?.[0]?.activities).toEqual(['Sang i små grupper', 'Trommekreds', 'Mere sang']);
    const after = (await meetingOf(world, unit))?.goals[0]?.activities ?? [];
    expect(after[0]).toEqual(before[0]);
    expect(after.map(({ id }) => id)).not.toContain(before[1]?.id);
  });

  it('and one in other words is the one it was', async () => {
    const { world, unit, open } = await withGoal();
    const before = (await meetingOf(world, unit))?.goals[0]?.activities ?? [];
    const form = formOf(await open());
    const values = {
      ...form.values,
      goal: 'Alle er til samling',
      activities: 'Sang i grupper\nhvad er klokken',
    };
    await world.submit(bo, personal, form.id, values, form.context);
    const [goal] = (await meetingOf(world, unit))?.goals ?? [];
    expect(goal?.text).toBe('Alle er til samling');
    expect(goal?.activities.map(({ id }) => id)).toEqual(before.map(({ id }) => id));
    expect(goal?.activities[0]?.text).toBe('Sang i grupper');
  });

  it('keeps what a colleague has added since it was opened', async () => {
    const { world, data, goalId, goals, open } = await withGoal();
    const form = formOf(await open());
    await fill(world, bo, 'meeting.activities', data, { goal: goalId, activity1: 'Rim og remser' });
    const emptied = { goal: '', sign: '', activities: '' };
    const refused = await world.submit(bo, personal, form.id, emptied, form.context);
    expect(replyText(refused)).toContain('En kollega har skrevet en aktivitet på målet imens');
    await world.submit(bo, personal, form.id, { ...form.values, activities: '' }, form.context);
    expect((await goals())?.[0]?.activities).toEqual(['Rim og remser']);
  });

  it('is deleted when all is emptied, however often it is sent', async () => {
    const { world, goals, open } = await withGoal();
    const form = formOf(await open());
    for (const _ of [1, 2])
      expect((await world.submit(bo, personal, form.id, { goal: '' }, form.context)).kind).not.toBe(
        'form-errors',
      );
    expect(await goals()).toEqual([]);
    const again = await world.submit(bo, personal, form.id, { ...form.values }, form.context);
    expect(again).toMatchObject({
      kind: 'form-errors',
      form: { values: { activities: form.values?.activities } },
    });
    expect(replyText(again)).toContain('Målet er slettet imens');
    expect(replyText(await open())).toContain('Det mål er der ikke længere.');
  });

  it('comes back with what was typed where there is no room, no goal, a line too long, or a name', async () => {
    const { world, goals, open } = await withGoal();
    const before = await goals();
    const form = formOf(await open());
    const lines = (count: number) =>
      Array.from({ length: count }, (_, i) => `Sang ${'abcdefghi'[i]}`).join('\n');
    for (const [values, words] of [
      [{ activities: lines(9) }, 'Der er ikke plads til flere'],
      [{ goal: '' }, 'Skriv et par ord her.'],
      [{ activities: 'lang '.repeat(70) }, 'Skriv hver aktivitet kortere'],
      [{ activities: 'Magnus slår på tromme' }, 'Magnus'],
    ] as const) {
      const refused = await world.submit(bo, personal, form.id, { ...form.values, ...values }, form.context);
      expect(refused.kind).toBe('form-errors');
      expect(replyText(refused)).toContain(words);
      expect(refused).toMatchObject({ form: { values } });
    }
    expect(await goals()).toEqual(before);
  });

  it('is put right by nobody but whoever leads', async () => {
    const { world, data, goalId, goals, open } = await withGoal();
    const before = await goals();
    const form = formOf(await open());
    const pressed = await world.press(ane, personal, 'meeting.goal-mend', { ...data, goal: goalId });
    expect(pressed.kind).not.toBe('open-form');
    await world.submit(ane, personal, form.id, { ...form.values, activities: '' }, form.context);
    expect(await goals()).toEqual(before);
  });
});

describe('the way to it', () => {
  it('stands at the goals and the activities, and at the last point behind Mere', async () => {
    const { world, data } = await withGoal();
    const show = (more: string) => world.press(bo, personal, 'meeting.show', { ...data, more });
    for (const point of [6, 7]) {
      await world.say(bo, personal, `gå til punkt ${point}`);
      expect(labels(await show('no'))).toContain('Ret målet');
    }
    await world.say(bo, personal, 'gå til sidste punkt');
    expect(labels(await show('no'))).not.toContain('Ret målet');
    expect(labels(await show('yes'))).toContain('Ret målet');
    await world.say(bo, personal, 'gå til punkt 4');
    expect(labels(await show('yes'))).not.toContain('Ret målet');
  });

  it('names each of several goals', async () => {
    const { world, data } = await withGoal();
    await fill(world, bo, 'meeting.goal', data, { goal: 'Alle børn kommer ud hver eneste dag' });
    const shown = await world.press(bo, personal, 'meeting.show', { ...data, more: 'no' });
    const mends = labels(shown).filter((label) => label.startsWith('Ret'));
    expect(mends).toHaveLength(2);
    expect(mends[1]).toMatch(/^Ret: Alle børn kommer ud/u);
    const open = await pressShown(world, bo, shown, mends[1] ?? '');
    expect(formOf(open).values?.goal).toBe('Alle børn kommer ud hver eneste dag');
  });
});
