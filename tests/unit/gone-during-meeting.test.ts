import { describe, expect, it } from 'vitest';
import { openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import { putRow, readValue } from '../../bot/rows/row.ts';
import { carla, meetingOf, startedMeeting } from '../people/meeting-steps.ts';
import { fill, formOf, press, send } from '../people/plan-steps.ts';
import { ane, bo, channel, copyWorld, personal, replyText } from '../people/world.ts';

const { world: first, unit, data } = await startedMeeting();
await fill(first, 'members.add', { names: 'Ditte' });
await first.say(bo, personal, 'vi beslutter, at Carla køber bøger senest 23. oktober');
await first.say(bo, personal, 'vi beslutter, at Ane og Carla køber sutsko');

/** Carla is taken out while the meeting is going on. */
async function carlaGone(world = copyWorld(first)) {
  const form = formOf(await world.press(bo, channel, 'members.remove', { unit }));
  return { world, shown: await send(world, form, { staff: `member|slack|T1|${carla.id}` }) };
}

describe('what a meeting that is going on has decided, when whoever took it on is taken out', () => {
  it('is shown, and can be passed on in its record', async () => {
    const { world, shown } = await carlaGone();
    expect(replyText(shown)).toMatch(
      /Det her står stadig på Carla Berg:\s+Carla køber bøger[\s\S]*Ane og Carla køber sutsko/,
    );
    const passed = await send(world, formOf(await press(world, shown, 'Giv videre')), { to: ane.id });
    expect(replyText(passed)).toContain('Ane Lind har den nu: Ane køber bøger senest 23. oktober');
    const alone = await press(world, passed, 'Lad Ane have den alene');
    expect(replyText(alone)).toContain('Ane Lind har den nu: Ane køber sutsko');
    expect(replyText(alone)).toContain('ikke mere at give videre');
    const { decisions = [] } = (await meetingOf(world, unit)) ?? {};
    expect(decisions.map(({ text, owner, who }) => [text, owner?.id, who])).toEqual([
      ['Ane køber bøger senest 23. oktober', ane.id, undefined],
      ['Ane køber sutsko', ane.id, undefined],
    ]);
    expect(replyText(await press(world, shown, 'Lad Ane have den alene'))).toContain('ændret, siden');
  });

  it('is passed on where it lives on, once the meeting is closed', async () => {
    const { world, shown } = await carlaGone();
    await world.press(bo, personal, 'meeting.close', { ...data, goals: 'none' });
    expect(replyText(await press(world, shown, 'Ingen lige nu'))).toContain('Ingen har den lige nu: ');
    const [bought] = (await meetingOf(world, unit))?.decisions ?? [];
    expect((await readValue(world.ports, openDecisionRow(unit, bought?.id ?? '')))?.owner).toBeUndefined();
  });

  it('stays as it is for a colleague who does not lead the meeting', async () => {
    const { world, shown } = await carlaGone();
    const said = replyText(await press(world, shown, 'Ingen lige nu', ane));
    expect(said).not.toContain('Ingen har den lige nu');
    expect((await meetingOf(world, unit))?.decisions[0]?.owner?.id).toBe(carla.id);
  });

  it('leaves out what the meeting has decided anew of somebody else', async () => {
    const world = copyWorld(first);
    const owner = { id: carla.id, name: 'Carla Berg', person: { ...carla, name: 'Carla Berg' } };
    const k1 = { v: 1, id: 'k1', text: 'Carla rydder skuret', day: '2026-09-11', state: 'open', owner };
    await putRow(world.ports, openDecisionRow(unit, 'k1'), k1 as never);
    const of = { unit, decision: 'k1', day: '2026-09-11', meeting: data.day };
    const form = formOf(await world.press(bo, personal, 'decision.change', of));
    await send(world, form, { text: 'Ane rydder skuret', owner: ane.id });
    expect(replyText((await carlaGone(world)).shown)).not.toContain('rydder skuret');
  });

  it('is told of to the leader when she leaves by herself', async () => {
    const world = copyWorld(first);
    expect(replyText(await world.say(carla, personal, 'forlad'))).toContain('Carla køber bøger');
    await world.press(carla, personal, 'unit.leave', { unit });
    world.pass(60);
    await world.work();
    const [told] = world.posted.filter(({ to }) => to.kind === 'person' && to.id === bo.id);
    expect(told?.text).toContain('Carla Berg er gået ud af Stue Gul.');
    expect(told?.text).toContain('Carla køber bøger');
  });
});
