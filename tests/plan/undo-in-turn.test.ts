import { describe, expect, it } from 'vitest';
import type { Reply } from '../../bot/turn/reply.ts';
import { mostUndoable } from '../../shared/domain/plan/limits.ts';
import type { PlanSettings } from '../../shared/domain/plan/settings.ts';
import { change, fill, press, storedUnit } from '../people/plan-steps.ts';
import { bo, channel, createUnit, createWorld, replyText, type World } from '../people/world.ts';

const yes = 'Ja, gør det';

async function begun() {
  const world = createWorld('2026-09-16T07:30:00Z');
  const unit = await createUnit(world);
  return { world, unit, before: (await storedUnit(world, unit)).plan };
}

const moveHour = (world: World) => change(world, 'plan.move', { day: '1|2026-10-16', time: '14:00' });
const closeDays = (world: World) => change(world, 'plan.add-days', { from: '2026-12-28', to: '2026-12-31' });
const planOf = async (world: World, unit: string) => (await storedUnit(world, unit)).plan;
/** What has happened is written down at every change, and says no more than the dates do. */
const decided = ({ held: _, ...settings }: PlanSettings) => settings;
const undo = async (world: World, done: Reply) => press(world, await press(world, done, 'Fortryd'), yes);

describe('of two changes of the plan', () => {
  it('the later is undone first, and then the earlier by its own button, to exactly what was', async () => {
    const { world, unit, before } = await begun();
    const hour = await moveHour(world);
    const moved = await planOf(world, unit);
    const closed = await closeDays(world);
    expect(replyText(await undo(world, closed))).toContain('Det er fortrudt');
    expect(decided(await planOf(world, unit))).toEqual(decided(moved));
    expect(replyText(await undo(world, hour))).toContain('Det er fortrudt');
    expect(decided(await planOf(world, unit))).toEqual(decided(before));
    expect((await planOf(world, unit)).held).toEqual(moved.held);
    expect(replyText(await press(world, hour, 'Fortryd'))).toContain('Den ændring er fortrudt');
  });

  it('the earlier one’s button says that another came since, and offers that one first', async () => {
    const { world, unit } = await begun();
    const hour = await moveHour(world);
    const moved = await planOf(world, unit);
    await closeDays(world);
    const asked = await press(world, hour, 'Fortryd');
    expect(replyText(asked)).toMatch(
      /Planen er ændret igen siden\. Den ændring skal fortrydes først:\s+• Lukket/u,
    );
    await press(world, asked, yes);
    expect(decided(await planOf(world, unit))).toEqual(decided(moved));
  });

  it('a question left open about the earlier is answered so too, and undoes nothing by that yes', async () => {
    const { world, unit } = await begun();
    const open = await press(world, await moveHour(world), 'Fortryd');
    await closeDays(world);
    const both = await planOf(world, unit);
    const asked = await press(world, open, yes);
    expect(replyText(asked)).toContain('Planen er ændret igen siden');
    expect(asked).toMatchObject({ replace: true });
    expect(await planOf(world, unit)).toEqual(both);
    await press(world, asked, yes);
    await press(world, open, yes);
    expect((await planOf(world, unit)).closures).toEqual([]);
    expect((await planOf(world, unit)).courses[1]?.closingMeeting).toBeUndefined();
  });

  it('the earlier is named by “fortryd” once the later is undone', async () => {
    const { world } = await begun();
    await moveHour(world);
    await undo(world, await closeDays(world));
    const named = await world.say(bo, channel, 'fortryd');
    expect(replyText(named)).toContain(
      'Du ændrede planen: Statusmødet i forløb 1 holdes fredag 16. oktober kl. 14.00',
    );
    expect(replyText(await press(world, named, 'Fortryd ændringen'))).toContain('kl. 14.00 til');
  });

  it('the earlier cannot be undone where the later no longer can, and that is said', async () => {
    const { world, unit } = await begun();
    const closed = await closeDays(world);
    await change(world, 'plan.skip', { week: '2026-09-28' });
    world.setNow('2026-09-28T08:00:00Z');
    const stands = await planOf(world, unit);
    expect(replyText(await press(world, closed, 'Fortryd'))).toContain('den ændring kan ikke fortrydes mere');
    expect(await planOf(world, unit)).toEqual(stands);
  });
});

it('only so many changes are kept to be undone, and none with the past that all of them share', async () => {
  const { world, unit } = await begun();
  const weekdays = ['01', '02', '03', '04', '05', '08', '09', '10', '11', '12'];
  expect(weekdays.length).toBeGreaterThan(mostUndoable);
  for (const day of weekdays)
    await change(world, 'plan.add-days', { from: `2027-03-${day}`, to: `2027-03-${day}` });
  const { planChanged } = await storedUnit(world, unit);
  expect(planChanged?.earlier).toHaveLength(mostUndoable - 1);
  expect(JSON.stringify(planChanged?.earlier)).not.toContain('"held"');
  expect(JSON.stringify(planChanged?.earlier)).not.toContain('"earlier"');
});

it('a yes from before is asked again after the same change was made once more', async () => {
  const { world, unit } = await begun();
  const open = await press(world, await moveHour(world), 'Fortryd');
  await press(world, open, yes);
  await fill(world, 'plan.move', { day: '1|2026-10-16', time: '14:00' }).then((seen) =>
    press(world, seen, yes),
  );
  const stands = await planOf(world, unit);
  expect(replyText(await press(world, open, yes))).toContain('Den ændring er fortrudt');
  expect(await planOf(world, unit)).toEqual(stands);
});

it('a meeting that gets another hour alone is told of in one line, and not by every date', async () => {
  const { world } = await begun();
  await moveHour(world);
  const told = world.posted.at(-1)?.text;
  expect(told).toContain('Det er kun tidspunktet, der flytter sig, fra kl. 13.00 til kl. 14.00.');
  expect(told).not.toContain('flytter fra');
  const otherDay = await change(world, 'plan.move', { day: '1|2026-10-15', time: '13:00' });
  expect(replyText(otherDay)).toContain('Det er gjort');
  expect(world.posted.at(-1)?.text).toContain(
    'flytter fra fre. 16. okt. kl. 14.00 til tor. 15. okt. kl. 13.00',
  );
});
