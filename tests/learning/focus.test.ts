import { describe, expect, it } from 'vitest';
import { focusIn, withFocus } from '../../shared/domain/learning/focus-points.ts';
import { mostFocusPoints } from '../../shared/domain/learning/limits.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { at, carla, fill, meetingDay, tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { openedBy } from '../people/opened-forms.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, personal, replyText, type World } from '../people/world.ts';

const course = '1';
const twoPoints = { point1: 'Vi går med ind i garderoben', point3: 'Farverne står, så børnene kan nå dem' };
const asked = 'Jeres fokuspunkter. Hvad så I?';

async function focused() {
  const { world, unit } = await unitWithStaff();
  at(world, '2026-09-15', '09:30');
  const said = await fill(world, bo, 'focus.write', { unit, course }, twoPoints);
  return { world, unit, said };
}

async function started() {
  const made = await focused();
  const { world, unit } = made;
  at(world, meetingDay, '13:00');
  await world.press(bo, personal, 'meeting.start', { unit, length: '60' });
  return { ...made, data: { unit, day: meetingDay } };
}

/** The screen of a point, found by its title. */
async function pointNamed(world: World, data: { unit: string; day: string }, title: string) {
  for (let to = 0; to < 12; to++) {
    const said = replyText(await world.press(bo, personal, 'meeting.go', { ...data, to: String(to) }));
    if (said.includes(title)) return said;
  }
  throw new Error(`no point ${title}`);
}

describe('focus points', () => {
  it('are written with an example beneath the first line alone', async () => {
    const { world, unit } = await focused();
    const form = await openedBy(world, bo, 'focus.write', { unit, course });
    const hints = form?.fields.map((field) => 'hint' in field && field.hint !== undefined);
    expect(hints).toEqual([true, ...Array.from({ length: mostFocusPoints - 1 }, () => false)]);
  });

  it('are written by the leader, read by all, and stand first in the plan', async () => {
    const { world, said } = await focused();
    for (const point of Object.values(twoPoints)) expect(said).toContain(point);
    const read = replyText(await world.say(ane, personal, 'fokus'));
    expect(read).toContain('Vi går med ind i garderoben');
    expect(read).not.toContain('Ret fokuspunkter');
    const plan = replyText(await world.say(ane, personal, 'plan'));
    expect(plan).toMatch(/Vi går med ind i garderoben[\s\S]*I har ikke skrevet en plan/);
  });

  it('are in the hands of whoever leads, and of the chair of the meeting before or after', async () => {
    const { world, unit } = await focused();
    const refused = replyText(await world.press(carla, personal, 'focus.write', { unit, course }));
    expect(refused).toContain('mødelederen');
    const form = await openedBy(world, bo, 'focus.write', { unit, course });
    const forged = await world.submit(
      carla,
      personal,
      'focus.write',
      { point1: 'mit eget' },
      form?.context ?? {},
    );
    expect(replyText(forged)).toContain('mødelederen');
    expect(focusIn(await storedUnit(world, unit), 1)).toEqual(Object.values(twoPoints));
    await world.press(carla, channel, 'chair.take', { unit, meeting: '1' });
    expect(await fill(world, carla, 'focus.write', { unit, course }, { point1: 'Vi venter' })).toContain(
      'Vi venter',
    );
    expect(await fill(world, carla, 'focus.write', { unit, course: '2' }, { point1: 'Vi ser' })).toContain(
      'Vi ser',
    );
  });

  it('stand in the guide of the week in which there is a meeting, and in no other', async () => {
    const { world } = await focused();
    at(world, '2026-09-22', '09:30');
    expect(replyText(await world.say(ane, channel, 'guide'))).not.toContain('Fokus:');
    await tickAt(world, '2026-10-12', '09:15');
    expect(replyText(await world.say(ane, channel, 'guide'))).toContain(
      '🔎 Fokus: Vi går med ind i garderoben · Farverne står, så børnene kan nå dem',
    );
    const posts = world.posted.filter(({ to, text }) => to.kind === 'channel' && text.includes('Uge 5'));
    expect(posts.map(({ text }) => text).join()).toContain('🔎 Fokus:');
  });

  it('come back at the meeting that ends the course, as a question', async () => {
    const { world, data } = await started();
    const agenda = replyText(await world.press(ane, personal, 'agenda.show', { ...data, more: 'yes' }));
    expect(agenda).toContain('Vores praksis · to fokuspunkter');
    expect(agenda).toContain(asked);
    expect(await pointNamed(world, data, asked)).toContain('Farverne står, så børnene kan nå dem');
  });

  it('are written at the meeting for the course it begins, told in the channel, and wait in its plan', async () => {
    const { world, unit, data } = await started();
    await fill(world, bo, 'meeting.focus', data, { point1: 'Vi sidder på gulvet', point2: '', point3: '' });
    const planning = await pointNamed(world, data, 'Mål for næste forløb');
    expect(planning).toMatch(/Fokuspunkter i næste forløb[\s\S]*Vi sidder på gulvet/);
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    await world.work();
    const told = world.posted.filter(({ to }) => to.kind === 'channel').map(({ text }) => text);
    expect(told.join('\n')).toMatch(/Fokuspunkter i næste forløb[\s\S]*Vi sidder på gulvet/);
    const stored = await storedUnit(world, unit);
    expect(focusIn(stored, 1)).toEqual(Object.values(twoPoints));
    expect(focusIn(stored, 2)).toEqual(['Vi sidder på gulvet']);
    at(world, '2026-10-19', '09:00');
    expect(replyText(await world.say(ane, personal, 'plan'))).toContain('Vi sidder på gulvet');
  });

  it('leave what was written before the meeting, when the meeting writes none', async () => {
    const { world, unit, data } = await started();
    await fill(world, bo, 'focus.write', { unit, course: '2' }, { point1: 'Skrevet i forvejen' });
    expect(await pointNamed(world, data, 'Mål for næste forløb')).toContain('Skrevet i forvejen');
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(focusIn(await storedUnit(world, unit), 2)).toEqual(['Skrevet i forvejen']);
  });

  it('are taken out when all lines are left empty, and hold no CPR number', async () => {
    const { world, unit } = await focused();
    const write = (values: Record<string, string>) =>
      fill(world, bo, 'focus.write', { unit, course }, values);
    expect(await write({ point1: '140915-1234' })).toContain('CPR');
    expect(await write({ point1: '', point2: '' })).toContain('I har ikke skrevet fokuspunkter endnu');
    expect((await storedUnit(world, unit)).focus).toEqual([]);
  });

  it('are written for this course or the next one, not for any number in a button', async () => {
    const { world, unit } = await focused();
    const far = await world.press(bo, personal, 'focus.write', { unit, course: '40' });
    expect(replyText(far)).toContain('ikke det samme længere');
  });

  it('are at most three, and those of the latest three courses are kept', async () => {
    const { world, unit } = await focused();
    const points = ['a', 'b', 'c', 'd'].map(guarded);
    let now = await storedUnit(world, unit);
    for (const each of [1, 2, 3, 4]) now = withFocus(now, each, points);
    expect(focusIn(now, 4)).toHaveLength(mostFocusPoints);
    expect(now.focus?.map((each) => each.course)).toEqual([2, 3, 4]);
  });
});
