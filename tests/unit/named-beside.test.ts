import { describe, expect, it } from 'vitest';
import { openDecisionRow } from '../../bot/rows/meeting-work-rows.ts';
import { putRow, readValue } from '../../bot/rows/row.ts';
import { carla, unitWithStaff } from '../people/meeting-steps.ts';
import { fill, formOf, press, send } from '../people/plan-steps.ts';
import { ane, bo, channel, copyWorld, personal, replyText, type World } from '../people/world.ts';

const { world: first, unit } = await unitWithStaff();
await fill(first, 'members.add', { names: 'Emil Holm\nGitte' });
const aneIs = { id: ane.id, name: 'Ane Lind', person: { ...ane, name: 'Ane Lind' } };
const carlaIs = { id: carla.id, name: 'Carla Berg', person: { ...carla, name: 'Carla Berg' } };

async function behind(...decisions: readonly object[]) {
  const world = copyWorld(first);
  for (const [nth, each] of decisions.entries()) {
    const id = `k${nth + 1}`;
    const value = { v: 1, id, text: 'Vi køber sutsko', day: '2026-09-11', state: 'open', ...each } as never;
    await putRow(world.ports, openDecisionRow(unit, id), value);
  }
  const form = formOf(await world.press(bo, channel, 'members.remove', { unit }));
  return { world, shown: await send(world, form, { staff: `member|slack|T1|${carla.id}` }) };
}

const decision = (world: World, nth = 1) => readValue(world.ports, openDecisionRow(unit, `k${nth}`));
const both = { text: 'Ane og Carla køber nye sutsko', owner: aneIs, who: 'og Carla Berg' };

describe('whoever is named beside a colleague and has left', () => {
  it('is shown with it, and the colleague can have it alone', async () => {
    const { world, shown } = await behind(both, { owner: aneIs, who: 'og Gitte' });
    expect(replyText(shown)).toMatch(/Det her står stadig på Carla Berg:\s+Ane og Carla køber nye sutsko/);
    expect(replyText(shown)).not.toContain('Gitte)');
    const said = replyText(await press(world, shown, 'Lad Ane have den alene'));
    expect(said).toContain('Ane Lind har den nu: Ane køber nye sutsko');
    expect(said).toContain('ikke mere at give videre');
    const now = await decision(world);
    expect([now?.owner?.id, now?.who, now?.text]).toEqual([ane.id, undefined, 'Ane køber nye sutsko']);
    expect(replyText(await press(world, shown, 'Lad Ane have den alene'))).toContain('ændret, siden');
  });

  it('has a colleague take their part, who is not among it already', async () => {
    const { world, shown } = await behind({ ...both, who: 'og Emil og Carla' });
    const form = formOf(await press(world, shown, 'Giv videre'));
    const [field] = form.fields;
    const options = field?.kind === 'choice' ? field.options : [];
    expect(options.map(({ label }) => label)).toEqual(['Bo Holm', 'Gitte']);
    const said = replyText(await send(world, form, { to: bo.id }));
    expect(said).toContain('Bo Holm er med på den nu: Ane og Bo køber nye sutsko');
    const now = await decision(world);
    expect([now?.owner?.id, now?.who]).toEqual([ane.id, 'og Emil og Bo Holm']);
  });

  it('is said where the words do not name them', async () => {
    const { shown } = await behind({ owner: aneIs, who: 'og Carla' });
    expect(replyText(shown)).toContain('Vi køber sutsko (Ane Lind og Carla Berg)');
  });

  it('leaves what they had to the one beside them, who is reminded from then on', async () => {
    const { world, shown } = await behind({
      text: 'Carla og Emil bager',
      owner: carlaIs,
      who: 'og Emil Holm',
    });
    const said = replyText(await press(world, shown, 'Lad Emil have den alene'));
    expect(said).toContain('Emil Holm har den nu: Emil bager');
    expect((await decision(world))?.owner?.name).toBe('Emil Holm');
  });

  it('is told of to the leader when they leave by themselves', async () => {
    const world = copyWorld(first);
    const value = { v: 1, id: 'k1', day: '2026-09-11', state: 'open', ...both } as never;
    await putRow(world.ports, openDecisionRow(unit, 'k1'), value);
    expect(replyText(await world.say(carla, personal, 'forlad'))).toContain('Ane og Carla køber nye sutsko');
    await world.press(carla, personal, 'unit.leave', { unit });
    world.pass(60);
    await world.work();
    const [told] = world.posted.filter(({ to }) => to.kind === 'person' && to.id === bo.id);
    expect(told?.text).toContain('Carla Berg er gået ud af Stue Gul.');
    expect(told?.text).toContain('Ane og Carla køber nye sutsko');
  });
});

it('what is passed on names whoever has it now where its words began with who had it', async () => {
  const { world, shown } = await behind({ text: 'Carla hænger billeder op på gangen', owner: carlaIs });
  const said = replyText(await send(world, formOf(await press(world, shown, 'Giv videre')), { to: ane.id }));
  expect(said).toContain('Ane Lind har den nu: Ane hænger billeder op på gangen');
  expect(replyText(await world.say(bo, personal, 'beslutninger'))).toMatch(
    /Ane hænger billeder op på gangen(?! \()/,
  );
});
