import { describe, expect, it } from 'vitest';
import { change, formOf, press, storedUnit } from '../people/plan-steps.ts';
import { bo, channel, createUnit, createWorld, replyText } from '../people/world.ts';

const yes = 'Ja, gør det';

describe('ret enhed', () => {
  it('shows what another meeting slot moves, and holds the past', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    const unit = await createUnit(world);
    world.setNow('2026-10-19T08:00:00Z');
    const opened = formOf(await world.say(bo, channel, 'ret'));
    const values = { ...opened.values, name: 'Stue Orange', weekday: '2', time: '14:00' };
    const reply = await world.submit(bo, channel, opened.id, values, opened.context);
    expect(replyText(reply)).toContain('Jeg har gemt dine andre rettelser.');
    expect(replyText(reply)).toContain('Statusmøder ligger fremover tirsdag kl. 14.00, 60 min.');
    expect(replyText(reply)).not.toContain('forløb 1:');
    expect((await storedUnit(world, unit)).plan.slot.weekday).toBe(5);
    expect((await storedUnit(world, unit)).name).toBe('Stue Orange');
    await press(world, reply, yes);
    const { plan } = await storedUnit(world, unit);
    expect(plan.slot).toEqual({ weekday: 2, time: '14:00', minutes: 60 });
    expect(plan.held?.meetings.map(({ day }) => day)).toEqual(['2026-09-18', '2026-10-16']);
  });

  it('lets the start move until the first course has begun', async () => {
    const world = createWorld('2026-09-01T07:30:00Z');
    const unit = await createUnit(world);
    const opened = formOf(await world.say(bo, channel, 'ret'));
    const values = { ...opened.values, anchor: '2026-09-21' };
    const reply = await world.submit(bo, channel, opened.id, values, opened.context);
    expect(replyText(reply)).toContain('Starten på forløb 1 flytter fra man. 14. sep. til man. 21. sep.');
    await press(world, reply, yes);
    expect((await storedUnit(world, unit)).plan.anchor).toBe('2026-09-21');
  });

  it('keeps new themes when an earlier change of dates is undone', async () => {
    const world = createWorld('2026-09-16T07:30:00Z');
    const unit = await createUnit(world);
    await change(world, 'plan.skip', { week: '2026-10-05' });
    const opened = formOf(await world.say(bo, channel, 'ret'));
    const values = { ...opened.values, curriculum: 'aftale-2004' };
    await world.submit(bo, channel, opened.id, values, opened.context);
    await press(world, await world.press(bo, channel, 'plan.undo', { unit }), yes);
    const { plan } = await storedUnit(world, unit);
    expect(plan.closures).toEqual([]);
    expect(plan.curriculum.at(-1)).toEqual({ fromCourse: 2, version: 'aftale-2004' });
  });
});
