import { describe, expect, it } from 'vitest';
import { readValue } from '../../bot/rows/row.ts';
import { institutionRow, memberKey, memberRow, unitRow } from '../../bot/rows/unit-rows.ts';
import {
  ane,
  bo,
  channel,
  createUnit,
  createWorld,
  personal,
  replyText,
  type World,
} from '../people/world.ts';

const carla = { platform: 'slack', tenant: 'T1', id: 'UCARLA', name: 'Carla Bro' } as const;
const monday = '2026-09-14T07:30:00Z';

async function unitWithStaff(world: World): Promise<string> {
  const unit = await createUnit(world);
  await world.press(ane, channel, 'unit.join');
  return unit;
}

async function fill(
  world: World,
  who: typeof bo,
  action: string,
  unit: string,
  values: Record<string, string>,
) {
  const opened = await world.press(who, channel, action, { unit });
  if (opened.kind !== 'open-form') return opened;
  return world.submit(
    who,
    channel,
    opened.form.id,
    { ...opened.form.values, ...values },
    opened.form.context,
  );
}

describe('leadership', () => {
  it('is handed over to a member, and the channel is told', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    await fill(world, bo, 'lead.hand-over', unit, { to: ane.id });
    expect(world.posted.at(-1)?.text).toContain('Bo Holm har givet ledelsen af enheden videre til ');
    expect(replyText(await world.say(ane, channel, 'ret'))).toContain('Ret enhed');
  });

  it('is not handed to a stranger', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    const reply = await fill(world, bo, 'lead.hand-over', unit, { to: carla.id });
    expect(reply.kind).toBe('form-errors');
  });

  it('can be taken up by a member for a time, which runs out by itself', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    await fill(world, ane, 'lead.take-up', unit, { weeks: '2' });
    expect(world.posted.at(-1)?.text).toContain('Ane Lind er stedfortræder til og med mandag 28. september');
    expect((await world.say(ane, channel, 'ret')).kind).toBe('open-form');
    world.setNow('2026-09-29T07:00:00Z');
    expect(replyText(await world.say(ane, channel, 'ret'))).toContain('Det kan kun enhedens leder');
  });

  it('is not taken up by somebody who is not in the unit, nor for longer than allowed', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    expect(replyText(await world.press(carla, channel, 'lead.take-up', { unit }))).toContain(
      'Du skal først være med',
    );
    const reply = await fill(world, ane, 'lead.take-up', unit, { weeks: '52' });
    expect(reply.kind).toBe('form-errors');
  });

  it('is given back by ending the deputy’s time', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    await fill(world, ane, 'lead.take-up', unit, { weeks: '2' });
    await world.press(bo, channel, 'lead.end', { unit });
    expect(replyText(await world.say(ane, channel, 'ret'))).toContain('Det kan kun enhedens leder');
  });

  it('goes back when the institution’s leader undoes a claim; nobody else can', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    await fill(world, bo, 'lead.hand-over', unit, { to: ane.id, scope: 'unit' });
    expect(replyText(await world.press(ane, channel, 'lead.undo', { unit }))).toContain(
      'institutionens leder',
    );
    await world.press(bo, channel, 'lead.undo', { unit });
    expect(world.posted.at(-1)?.text).toContain('Bo Holm har fortrudt');
    expect((await world.say(bo, channel, 'ret')).kind).toBe('open-form');
    expect(replyText(await world.press(bo, channel, 'lead.undo', { unit }))).toContain('ikke noget skifte');
  });

  it('goes with the institution when the leader says so', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    await fill(world, bo, 'lead.hand-over', unit, { to: ane.id, scope: 'both' });
    expect(replyText(await world.press(bo, channel, 'lead.undo', { unit }))).toContain(
      'institutionens leder',
    );
    expect((await world.press(ane, channel, 'lead.undo', { unit })).kind).toBe('show');
  });

  it('of the institution alone goes to whoever leads the unit already, and to nobody else by mistake', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    await fill(world, bo, 'lead.hand-over', unit, { to: ane.id, scope: 'unit' });
    const led = async () => {
      const stored = await readValue(world.ports, unitRow(unit));
      const institution = await readValue(world.ports, institutionRow(stored?.institution ?? ''));
      return [stored?.leadership.leader.id, institution?.leader.id];
    };
    world.posted.length = 0;
    const refused = await fill(world, bo, 'lead.hand-over', unit, { to: ane.id, scope: 'unit' });
    expect(replyText(refused)).toContain('Ane Lind leder allerede enheden');
    expect(await led()).toEqual([ane.id, bo.id]);
    const given = await fill(world, bo, 'lead.hand-over', unit, { to: ane.id, scope: 'both' });
    expect(replyText(given)).toContain('Nu leder Ane Lind også institutionen');
    await world.work();
    expect(await led()).toEqual([ane.id, ane.id]);
    // The unit has not changed hands, so the channel hears of nothing.
    expect(world.posted).toEqual([]);
    expect(replyText(await world.press(bo, channel, 'lead.undo', { unit }))).toContain(
      'institutionens leder',
    );
    // Whoever leads the unit and not the institution never sees themselves on the list.
    const opened = await world.press(ane, channel, 'lead.hand-over', { unit });
    expect(replyText(opened)).not.toContain('Ane Lind');
  });

  it('is handed to no account that several use', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    await world.press(carla, channel, 'unit.join');
    await fill(world, bo, 'members.shared', unit, { shared: memberKey(ane) });
    const opened = replyText(await world.press(bo, channel, 'lead.hand-over', { unit }));
    expect(opened).toContain('Carla Bro');
    expect(opened).not.toContain('Ane Lind');
  });

  it('changes once when the same form arrives twice', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    const opened = await world.press(ane, channel, 'lead.take-up', { unit });
    if (opened.kind !== 'open-form') throw new Error('no form');
    for (let i = 0; i < 2; i++)
      await world.submit(ane, channel, 'lead.take-up', { weeks: '1' }, opened.form.context);
    expect(world.posted.filter(({ text }) => text.includes('stedfortræder til og med'))).toHaveLength(1);
  });
});

describe('forlad', () => {
  it('tells the leader what comes first, with the button that does it', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    const told = replyText(await world.say(bo, channel, 'forlad'));
    expect(told).toContain('Du leder Stue Gul');
    expect(told).toContain('[Giv ledelsen videre]');
    await fill(world, bo, 'lead.hand-over', unit, { to: ane.id });
    expect(replyText(await world.press(bo, channel, 'unit.leave'))).toContain(
      'Du er ikke længere med i Stue Gul',
    );
    expect(replyText(await world.say(bo, channel, 'forlad'))).toContain('ikke noget at gå ud af');
  });

  it('asks once, says what stays and how to come back, and only then is it done', async () => {
    const world = createWorld(monday);
    const unit = await unitWithStaff(world);
    const asked = replyText(await world.say(ane, personal, 'forlad'));
    expect(asked).toContain('Vil du gå ud af Stue Gul?');
    expect(asked).toContain('også dine prøvehandlinger til næste møde');
    expect(asked).toContain('Skriv “deltag” i kanalen');
    expect(asked).toContain('[Ja, jeg går ud] [Slet mine data]');
    expect(await readValue(world.ports, memberRow(unit, ane))).toBeDefined();
    await world.press(ane, personal, 'unit.leave', { unit });
    expect(await readValue(world.ports, memberRow(unit, ane))).toBeUndefined();
  });

  it('asks nobody to join in order to leave', async () => {
    const world = createWorld(monday);
    await unitWithStaff(world);
    const told = replyText(await world.say(carla, channel, 'forlad'));
    expect(told).toContain('Du er ikke med i Stue Gul');
    expect(told).not.toContain('[Jeg er med]');
  });
});
