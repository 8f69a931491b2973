import { expect, it } from 'vitest';
import { changeRow } from '../../bot/rows/change-row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { addWeeks } from '../../shared/domain/time/day.ts';
import { at } from '../people/meeting-steps.ts';
import { bo, createUnit, createWorld, personal, replyText } from '../people/world.ts';

/** A pause after each course, a week of holiday within the fourth, and four courses in all. */
const plan = {
  pauseWeeks: 1,
  lastCourse: 4,
  closures: [{ id: 'c1', scope: 'unit', kind: 'days', from: '2027-01-18', to: '2027-01-22' }],
} as const;

it('says in brief what the guide says, in every week from before the first course until after the last', async () => {
  const world = createWorld('2026-09-07T07:30:00Z');
  const unit = await createUnit(world);
  await changeRow(world.ports, unitRow(unit), (now) => now && { ...now, plan: { ...now.plan, ...plan } });
  const kinds = new Set<string>();
  for (let weeks = 0; weeks < 40; weeks++) {
    const monday = addWeeks('2026-09-07', weeks);
    at(world, monday, '09:00');
    const whole = replyText(await world.say(bo, personal, 'guide'));
    const [first = ''] = replyText(await world.say(bo, personal, 'guide kort')).split(/(?<=[.!?])\s|\n/);
    expect(first, monday).not.toBe('');
    expect(whole, monday).toContain(first);
    kinds.add(whole.split('\n')[1] ?? '');
  }
  expect([...kinds]).toEqual(
    expect.arrayContaining([
      'Før det første forløb',
      'Uge 5 af 5',
      'Pauseuge',
      'Uge uden forløb',
      'Forløbene er slut',
    ]),
  );
});
