import { describe, expect, it } from 'vitest';
import type { Values } from '../../bot/ui/form.ts';
import { at, buttonsIn, carla, fill, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { bo, personal, replyText } from '../people/world.ts';

const monday = '2026-12-21';
type Way = 'during' | 'after' | 'kept';

/** “Vi ringer til skoven om bussen”, by “vi alle” and a Monday in December, is put right in its form. */
async function putRight(way: Way, values: Values, known: Values = {}) {
  const { world, unit, data } = await startedMeeting();
  const stood = { text: 'Vi ringer til skoven om bussen', owner: '', who: 'vi alle', by: monday, ...known };
  const fill = async (form: string, of: Values, filled: Values) => {
    const open = await world.press(bo, personal, form, of);
    if (open.kind !== 'open-form') throw new Error('no form');
    return world.submit(bo, personal, open.form.id, { ...open.form.values, ...filled }, open.form.context);
  };
  await fill('meeting.decision', data, stood);
  const decision = (await meetingOf(world, unit))?.decisions[0]?.id ?? '';
  if (way !== 'during') await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  // A Friday, as the meeting's own day.
  at(world, way === 'kept' ? '2026-12-04' : '2026-10-16', '13:30');
  const said = await fill(
    way === 'kept' ? 'decision.change' : 'meeting.correct',
    { ...data, decision },
    values,
  );
  expect(buttonsIn(said).length).toBeGreaterThan(0);
  return { said: replyText(said), list: replyText(await world.say(bo, personal, 'beslutninger')) };
}

const tuesday = { during: 'tirsdag 20. oktober', after: 'tirsdag 20. oktober', kept: 'tirsdag 8. december' };
const friday = { during: 'fredag 23. oktober', after: 'fredag 23. oktober', kept: 'fredag 11. december' };

describe.each(['during', 'after', 'kept'] as const)('a decision’s words put right in its form, %s', (way) => {
  it.each(['Ane ringer til skoven om bussen tirsdag', 'Ane ringer til skoven om bussen på tirsdag'])(
    'count for more than the fields that were left: %s',
    async (text) => {
      const { said, list } = await putRight(way, { text });
      expect(said).toContain(`Jeg har noteret: Ane Lind tager sig af det, senest ${tuesday[way]}.`);
      const now = (said + list).replaceAll(/^Før: .*$/gmu, '');
      expect(now).not.toContain('21. december');
      expect(now).not.toContain('vi alle');
    },
  );

  it('and for less than what was chosen below', async () => {
    const chosen = { owner: carla.id, by: '2026-12-18' };
    const { said, list } = await putRight(way, { text: 'Ane ringer til skoven tirsdag', ...chosen });
    expect(said).not.toContain('Jeg har noteret');
    expect(list).toMatch(/Ane ringer til skoven tirsdag.*Carla Berg/u);
    expect(list).toContain('18. december');
  });

  it.each([
    'Vi ringer til skoven om bussen og maden',
    'Vi ringer til skoven hver tirsdag',
    'Vi ringer til skoven fra tirsdag',
    'Vi ringer til skoven tirsdag eller onsdag',
  ])('leave the day and the people that they name no other for: %s', async (text) => {
    const { said, list } = await putRight(way, { text });
    expect(said).not.toContain('Jeg har noteret');
    expect(list).toContain('vi alle');
    expect(list).toContain('21. december');
  });

  it('keep what was chosen against the same words before', async () => {
    const known = { text: 'Ane ringer tirsdag', owner: carla.id, who: '' };
    const { said, list } = await putRight(way, { text: 'Ane ringer til skoven tirsdag' }, known);
    expect(said).not.toContain('Jeg har noteret');
    expect(list).toContain('Carla Berg');
    expect(list).toContain('21. december');
  });
});

it('a day on which they are closed gives way to the last one before it, and that is said', async () => {
  const { said } = await putRight('after', { text: 'Ane ringer til skoven om bussen lørdag i næste uge' });
  expect(said).toContain(`senest ${friday.after} (lørdag 24. oktober har I lukket)`);
});

it('says so where a colleague has settled the decision while its form stood open', async () => {
  const { world, unit, data } = await startedMeeting();
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi ringer til skoven' });
  const decision = (await meetingOf(world, unit))?.decisions[0]?.id ?? '';
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  at(world, '2026-12-04', '13:30');
  const of = { ...data, decision };
  const open = await world.press(bo, personal, 'decision.change', of);
  if (open.kind !== 'open-form') throw new Error('no form');
  await world.press(carla, personal, 'decision.settle', { ...of, state: 'dropped' });
  const { id, values, context } = open.form;
  const said = await world.submit(bo, personal, id, { ...values, text: 'Vi skriver til skoven' }, context);
  expect(replyText(said)).toContain('Den var imens droppet. Nu er den åben igen med de nye ord.');
});

it.each([
  ['dropped', 'Den er droppet, og det er den stadig, nu med de nye ord.'],
  ['done', 'Den er sat til gjort, og det er den stadig, nu med de nye ord.'],
  ['open', 'stadig'],
])('and so it does of the meeting that is just over: %s', async (state, words) => {
  const { world, data } = await startedMeeting();
  await fill(world, bo, 'meeting.decision', data, { text: 'Vi ringer til skoven' });
  const decision = (await meetingOf(world, data.unit))?.decisions[0]?.id ?? '';
  await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
  const of = { ...data, decision };
  for (const alone of [{}, { alone: 'yes' }, { alone: 'list' }]) {
    const open = await world.press(bo, personal, 'meeting.correct', { ...of, ...alone });
    if (open.kind !== 'open-form') throw new Error('no form');
    await world.press(carla, personal, 'decision.settle', { ...of, state });
    const { id, values, context } = open.form;
    const text = `Vi skriver til skoven ${JSON.stringify(alone).length}`;
    const said = replyText(await world.submit(bo, personal, id, { ...values, text }, context));
    expect(said.includes(words), said).toBe(state !== 'open');
  }
});
