import { describe, expect, it } from 'vitest';
import { invitedIn, networkRow } from '../../bot/rows/network-rows.ts';
import { readValue, readValues } from '../../bot/rows/row.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Values } from '../../bot/ui/form.ts';
import { mostInvitations, mostNetworks } from '../../shared/domain/network/limits.ts';
import { tickAt, unitWithStaff } from '../people/meeting-steps.ts';
import { codeFor, enterCode, fie, join, makeNetwork, networkFields } from '../people/network-steps.ts';
import { buttonOf } from '../people/trial-steps.ts';
import { ane, bo, createUnit, goodUnit, personal, replyText, type World } from '../people/world.ts';

const gro: Who = { platform: 'slack', tenant: 'T7', id: 'UGRO', name: 'Gro Gade' };
const nina: Who = { platform: 'slack', tenant: 'T1', id: 'UNINA', name: 'Nina Nord' };

async function joined(values: Values = {}) {
  const { world, unit } = await unitWithStaff();
  const network = await makeNetwork(world, values);
  await join(world, network);
  const facilitator = async () => (await readValue(world.ports, networkRow(network)))?.facilitator?.id;
  const press = (who: Who, action: string, data: Values = {}) =>
    world.press(who, personal, action, { network, ...data });
  return { world, unit, network, facilitator, press };
}

const seen = async (world: World, who: Who) => replyText(await world.say(who, personal, 'netværk'));

describe('a facilitator who hands over', () => {
  it('stays until a leader in the network has used the code', async () => {
    const { world, network, facilitator, press } = await joined();
    expect(replyText(await press(fie, 'network.hand-over'))).toMatchInlineSnapshot(`
      "Giv Fjordnetværket videre
      Vil en af lederne i netværket være facilitator efter dig? Få en kode her, og giv den videre. Du er facilitator, indtil koden er brugt.
      Er der ingen lige nu, kan du godt stoppe. Så kan en af lederne tage over. Indtil da får netværket hverken dato eller opsamling.
      [Få en kode] [Stop som facilitator]"
    `);
    const code = await codeFor(world, network, 'successor');
    expect(await facilitator()).toBe('fie');
    expect(replyText(await enterCode(world, code, bo))).toContain('Du er nu facilitator for Fjordnetværket');
    expect(await facilitator()).toBe('UBO');
    expect(await seen(world, fie)).not.toContain('Fjordnetværket');
    expect(await seen(world, bo)).toContain('[Fortæl datoen til enhederne]');
    // Once more, as by a double click, is the same; and the code is used up for everybody else.
    expect(replyText(await enterCode(world, code, bo))).toContain('Du er nu facilitator');
    await enterCode(world, code, fie);
    expect(await facilitator()).toBe('UBO');
  });

  it('hands it to no one who does not lead one of its units', async () => {
    const { world, unit, network, facilitator, press } = await joined();
    await createUnit(
      world,
      nina,
      { kind: 'channel', conversation: 'C2' },
      { ...goodUnit, name: 'Nabostuen', newInstitution: 'Nabohuset' },
    );
    const code = await codeFor(world, network, 'successor');
    for (const who of [ane, gro, nina])
      expect(replyText(await enterCode(world, code, who))).toContain('Koden er til en leder, der er med');
    await world.press(bo, personal, 'network.leave', { unit, network, sure: 'yes' });
    expect((await enterCode(world, code, bo)).kind).toBe('form-errors');
    expect(await facilitator()).toBe('fie');
    // Nor do others give such codes.
    for (const who of [bo, ane, gro]) expect(await codeFor(world, network, 'successor', who)).toBe('');
    expect(replyText(await press(bo, 'network.step-down'))).not.toContain('I orden');
  });

  it('leaves no code behind that unseats the next', async () => {
    const { world, network, facilitator } = await joined();
    const codes = [await codeFor(world, network, 'successor'), await codeFor(world, network, 'successor')];
    await enterCode(world, codes[0] ?? '', bo);
    await world.press(bo, personal, 'network.hand-over', { network });
    const back = await codeFor(world, network, 'successor', bo);
    await createUnit(
      world,
      nina,
      { kind: 'channel', conversation: 'C2' },
      { ...goodUnit, name: 'Nabostuen', newInstitution: 'Nabohuset' },
    );
    await world.work();
    await join(world, network, nina, bo);
    expect((await enterCode(world, codes[1] ?? '', nina)).kind).toBe('form-errors');
    expect(await facilitator()).toBe('UBO');
    await enterCode(world, back, nina);
    expect(await facilitator()).toBe('UNINA');
  });
});

describe('a facilitator who stops', () => {
  it('leaves the network to its leaders, and it tells no date meanwhile', async () => {
    const { world, unit, network, facilitator, press } = await joined();
    expect(replyText(await press(fie, 'network.step-down'))).toContain('tager dig ikke længere');
    expect(await facilitator()).toBeUndefined();
    expect(await seen(world, fie)).not.toContain('Fjordnetværket');
    expect(replyText(await press(fie, 'network.summary'))).not.toContain('Fjord');
    expect(await seen(world, ane)).toContain('ingen facilitator lige nu');
    expect(await seen(world, ane)).not.toContain('Bliv facilitator');
    for (const who of [ane, gro, fie]) await press(who, 'network.take-up', { unit });
    expect(await facilitator()).toBeUndefined();
    const take = buttonOf(await world.say(bo, personal, 'netværk'), 'network.take-up');
    await world.press(bo, personal, 'network.take-up', { ...take.data } as Values);
    expect(await facilitator()).toBe('UBO');
    expect(await seen(world, bo)).toContain('[Fortæl datoen til enhederne]');
    expect(await readValue(world.ports, networkRow(network))).not.toHaveProperty('madeBy');
  });

  it('gives it back to whoever made it', async () => {
    const { world, unit, network, facilitator, press } = await joined({ facilitator: 'later' });
    await enterCode(world, await codeFor(world, network, 'facilitator'), gro);
    expect(replyText(await press(gro, 'network.hand-over'))).toContain(
      'får den, der lavede netværket, det igen',
    );
    await press(gro, 'network.step-down');
    expect(await seen(world, fie)).toContain('Find en facilitator');
    await press(bo, 'network.take-up', { unit });
    expect(await facilitator()).toBeUndefined();
    // Who made it can let go of it as well.
    expect(replyText(await press(fie, 'network.hand-over'))).toContain('Du tager dig af netværket, indtil');
    await press(fie, 'network.step-down');
    await press(bo, 'network.take-up', { unit });
    expect(await facilitator()).toBe('UBO');
  });

  it('is not written to any more, and nobody is in their place', async () => {
    const { world, unit, press } = await joined();
    await press(fie, 'network.step-down');
    await tickAt(world, '2026-10-22', '09:15');
    expect(world.posted.filter(({ text }) => text.includes('Fjordnetværket: '))).toEqual([]);
    await press(bo, 'network.take-up', { unit });
    await tickAt(world, '2027-01-21', '09:15');
    const told = world.posted.filter(({ text }) => text.includes('Fjordnetværket: '));
    expect(told.map(({ to }) => to.id)).toEqual(['UBO']);
  });
});

it('looks after no more networks than one can', async () => {
  const { world, press } = await joined();
  const made = () => networksOf(world);
  for (let i = 1; i < mostNetworks; i++) await makeNetwork(world, { name: `Netværk ${i}` });
  expect(await made()).toHaveLength(mostNetworks);
  const opened = await world.press(fie, personal, 'network.make');
  if (opened.kind !== 'open-form') throw new Error('no form');
  const send = () => world.submit(fie, personal, 'network.make', networkFields, opened.form.context);
  expect(replyText(await send())).toContain('så mange netværk, som man kan have');
  expect(await made()).toHaveLength(mostNetworks);
  // What has been handed over counts no more.
  await press(fie, 'network.step-down');
  expect(replyText(await send())).toContain('Fjordnetværket er klar');
  // One that no unit was ever in is gone with whoever looked after it.
  await press(fie, 'network.step-down', { network: opened.form.context.op ?? '' });
  expect(await made()).toHaveLength(mostNetworks);
});

async function networksOf(world: World): Promise<readonly unknown[]> {
  return world.db.prepare(`select * from rows where "table" = 'networks' and key = 'network'`).all();
}

it('gives out no more codes than there are units to ask, and forgets those that are over', async () => {
  const { world, network } = await joined();
  for (let i = 0; i < mostInvitations; i++) await codeFor(world, network);
  expect(await codeFor(world, network)).toBe('');
  // The code that the first unit came in with is one of them.
  expect(await readValues(world.ports, invitedIn(network))).toHaveLength(mostInvitations);
  world.pass(14 * 86_400);
  expect(await codeFor(world, network)).not.toBe('');
  expect(await readValues(world.ports, invitedIn(network))).toHaveLength(1);
  expect(world.db.prepare("select * from rows where partition = 'invitation'").all()).toHaveLength(1);
});
