import { describe, expect, it } from 'vitest';
import { foreseeAnew, scheduleAnew } from '../../bot/outbox/schedule-anew.ts';
import { tick } from '../../bot/rhythm/tick.ts';
import { putRow, readRow } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import { applyChange } from '../../shared/domain/plan/apply-change.ts';
import type { PlanChange } from '../../shared/domain/plan/plan-change.ts';
import { instantOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { message } from '../people/trial-steps.ts';
import { bo, createUnit, createWorld, type World } from '../people/world.ts';

/** Course 1 runs from 14 September to the meeting on Friday 16 October at one o'clock. */
async function unitInItsLastWeek(): Promise<{ world: World; unit: string }> {
  const world = createWorld('2026-09-07T06:00:00Z');
  const unit = await createUnit(world);
  for (const day of ['2026-09-14', '2026-09-25', '2026-10-05', '2026-10-12']) await at(world, day, '09:00');
  world.posted.length = 0;
  return { world, unit };
}

async function at(world: World, day: string, time: string): Promise<void> {
  world.setNow(instantOf(day, time).toISOString());
  await tick(world.ports);
  await world.work();
}

async function change(world: World, id: string, made: PlanChange): Promise<void> {
  const row = await readRow(world.ports, unitRow(id));
  if (!row) throw new Error('no unit');
  const plan = applyChange(row.value.plan, made, world.ports.clock.now());
  if ('refused' in plan) throw new Error(plan.refused);
  const unit: Unit = { ...row.value, plan };
  const anew = await foreseeAnew(world.ports, row.value, unit);
  await putRow(world.ports, unitRow(id), unit);
  await scheduleAnew(world.ports, row.value, unit, anew);
  await world.work();
}

const guides = (world: World) => world.posted.filter(({ text }) => text.includes('Mødeleder')).length;

describe('a plan that moves', () => {
  it('gives a meeting its guide again when it moves to another day after the first', async () => {
    const { world, unit } = await unitInItsLastWeek();
    await at(world, '2026-10-15', '08:00');
    await change(world, unit, { kind: 'move-meeting', meeting: '1', day: '2026-10-15', time: '13:00' });
    await at(world, '2026-10-15', '09:00');
    expect(guides(world)).toBe(1);
    await change(world, unit, { kind: 'move-meeting', meeting: '1', day: '2026-10-16', time: '13:00' });
    await at(world, '2026-10-16', '09:00');
    expect(guides(world)).toBe(2);
  });

  it('does not repeat a guide when its meeting moves within the day', async () => {
    const { world, unit } = await unitInItsLastWeek();
    await at(world, '2026-10-16', '09:00');
    expect(guides(world)).toBe(1);
    await change(world, unit, { kind: 'move-meeting', meeting: '1', day: '2026-10-16', time: '15:00' });
    await at(world, '2026-10-16', '09:15');
    await at(world, '2026-10-16', '14:00');
    expect(guides(world)).toBe(1);
  });

  it('makes a guide at once when a meeting is moved to later the same day', async () => {
    const { world, unit } = await unitInItsLastWeek();
    await at(world, '2026-10-14', '10:30');
    await change(world, unit, { kind: 'move-meeting', meeting: '1', day: '2026-10-14', time: '14:00' });
    expect(guides(world)).toBe(1);
    await at(world, '2026-10-16', '09:00');
    expect(guides(world)).toBe(1);
  });

  it('hears of a meeting that has moved ahead of the post that was due', async () => {
    const { world, unit } = await unitInItsLastWeek();
    await at(world, '2026-10-13', '10:00');
    await change(world, unit, { kind: 'move-meeting', meeting: '1', day: '2026-10-14', time: '13:00' });
    await at(world, '2026-10-14', '09:00');
    expect(guides(world)).toBe(1);
  });

  it('says nothing on a day that has been closed', async () => {
    const { world, unit } = await unitInItsLastWeek();
    const closure = { id: 'c', scope: 'unit', kind: 'days', from: '2026-10-19', to: '2026-10-19' } as const;
    await change(world, unit, { kind: 'add-closure', closure });
    await at(world, '2026-10-16', '09:00');
    world.posted.length = 0;
    await at(world, '2026-10-19', '09:00');
    expect(world.posted).toEqual([]);
    await at(world, '2026-10-20', '09:00');
    expect(world.posted[0]?.text).toContain('Uge 1 af 5');
  });
});

describe('a question that missed its hour before weeks of holidays', () => {
  it('waits for the first open morning, which is longer than a queue keeps anything back', async () => {
    const world = createWorld('2026-09-07T06:00:00Z');
    const unit = await createUnit(world);
    const closure = { id: 'c', scope: 'unit', kind: 'days', from: '2026-10-08', to: '2026-10-20' } as const;
    await change(world, unit, { kind: 'add-closure', closure });
    for (const day of ['2026-09-14', '2026-09-28', '2026-10-05']) await at(world, day, '09:00');
    await world.send(message('prøvehandling: jeg venter lidt længere', '1791', bo));
    await world.work();
    world.posted.length = 0;
    const asked = () => world.posted.filter(({ text }) => text.includes('Hvordan gik det?')).length;
    // The meeting is on the 23rd, so the question was due on the 6th; nothing ran then, and the house closes on the 8th.
    for (const day of ['2026-10-07', '2026-10-14', '2026-10-20']) await at(world, day, '18:00');
    expect(asked()).toBe(0);
    await at(world, '2026-10-21', '07:00');
    expect(asked()).toBe(1);
    await at(world, '2026-10-21', '08:00');
    expect(asked()).toBe(1);
  });
});
