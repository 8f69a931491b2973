import { describe, expect, it } from 'vitest';
import { carla, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { ane, bo, personal, replyText } from '../people/world.ts';

/** Written down as Ane's in the meeting, which is then closed, and put right in its form. */
async function putRight(form: 'meeting.correct' | 'decision.change', values: Record<string, string>) {
  const { world, unit, data } = await startedMeeting();
  await world.say(bo, personal, 'vi beslutter at Ane køber gløgg');
  const [first] = (await meetingOf(world, unit))?.decisions ?? [];
  expect(first?.owner?.id).toBe(ane.id);
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  const of = { ...data, decision: first?.id ?? '' };
  const open = await world.press(bo, personal, form, of);
  if (open.kind !== 'open-form') throw new Error('no form');
  const sent = await world.submit(
    bo,
    personal,
    open.form.id,
    { ...open.form.values, ...values },
    open.form.context,
  );
  return { open, said: replyText(sent), list: replyText(await world.say(bo, personal, 'beslutninger')) };
}

describe.each(['meeting.correct', 'decision.change'] as const)('who does a decision, in %s', (form) => {
  it.each([
    ['Carla køber gløgg', 'Carla køber gløgg'],
    ['Carla Berg køber gløgg og kager', 'Carla Berg køber gløgg og kager'],
    ['På fredag køber Carla gløgg', 'Carla køber gløgg (senest fredag 23. oktober)'],
    ['Det bliver Carla, der køber gløgg', 'Det bliver Carla, der køber gløgg'],
    ['Vi drikker gløgg, det sørger Carla for', 'Vi drikker gløgg, det sørger Carla for'],
  ])('is whom its new words name, where the list was not touched: %s', async (text, shown) => {
    const { said, list } = await putRight(form, { text });
    expect(said + list).toContain(shown);
    expect(list).not.toContain('Ane Lind');
  });

  it('is whom the list says where that was chosen, and stays where the words name nobody else', async () => {
    const { list } = await putRight(form, { text: 'Carla køber gløgg', owner: bo.id });
    expect(list).toContain('Carla køber gløgg (Bo Holm)');
    expect((await putRight(form, { owner: carla.id })).list).toMatch(/Carla køber gløgg(?! \()/);
    expect((await putRight(form, { text: 'Der købes gløgg' })).list).toContain('Der købes gløgg (Ane Lind)');
  });
});

it('is chosen from the same list when a decision is decided anew', async () => {
  const { open } = await putRight('decision.change', { owner: '' });
  expect(open.form.fields.map((field) => [field.kind, 'id' in field && field.id])).toEqual([
    ['text', 'text'],
    ['choice', 'owner'],
    ['text', 'who'],
    ['date', 'by'],
  ]);
});
