import { describe, expect, it } from 'vitest';
import { appointmentRow } from '../../bot/rows/above-rows.ts';
import { memberUnitRow, networkRow } from '../../bot/rows/network-rows.ts';
import { readValue } from '../../bot/rows/row.ts';
import { codeFor, enterCode, fie, join, makeNetwork } from '../people/network-steps.ts';
import { adam, area, kurt, nameAbove, roleCode, roleOf, vera } from '../people/steps-above.ts';
import { buttonOf } from '../people/trial-steps.ts';
import { bo, createUnit, goodUnit, personal, replyText } from '../people/world.ts';

const gro = { platform: 'slack', tenant: 'T7', id: 'UGRO', name: 'Gro Gade' } as const;

describe('a code for a role, once used', () => {
  it('says the same when it is sent twice, and gives nothing back when the role has been taken since', async () => {
    const { world, network } = await area();
    const code = await nameAbove(world, network, 'chief', adam, kurt);
    expect(replyText(await enterCode(world, code, kurt))).toContain('Du er nu skole- og dagtilbudschef');
    await world.press(adam, personal, 'above.end', { network, holder: 'teams|M9|kurt' });
    expect(replyText(await enterCode(world, code, kurt))).toContain('er brugt eller for gammel');
    expect(await roleOf(world, network, kurt)).toBeUndefined();
  });

  it('finishes what was stopped half-way, and then gives nothing more', async () => {
    const { world, network } = await area();
    const code = await roleCode(world, network, 'chief', adam);
    const batch = world.ports.store.batch;
    Object.assign(world.ports.store, { batch: () => Promise.reject(new Error('storage is away')) });
    await enterCode(world, code, kurt).catch(() => undefined);
    Object.assign(world.ports.store, { batch });
    expect(await roleOf(world, network, kurt)).toBeUndefined();
    expect(replyText(await enterCode(world, code, vera))).not.toContain('Du er nu');
    await enterCode(world, code, kurt);
    expect(await roleOf(world, network, kurt)).toBe('chief');
    await world.press(kurt, personal, 'above.end', { network, holder: 'me' });
    expect((await enterCode(world, code, kurt)).kind).toBe('form-errors');
    expect(await readValue(world.ports, appointmentRow(network, kurt))).toBeUndefined();
  });

  it('is worth nothing once whoever gave it out may give that role no more', async () => {
    const { world, network } = await area();
    await nameAbove(world, network, 'chief', adam, kurt);
    const [kept, handedOn] = [
      await roleCode(world, network, 'area-leader', kurt),
      await roleCode(world, network, 'area-leader', kurt),
    ];
    await world.press(adam, personal, 'above.end', { network, holder: 'teams|M9|kurt' });
    for (const [code, who] of [
      [kept, kurt],
      [handedOn, vera],
    ] as const) {
      expect((await enterCode(world, code, who)).kind).toBe('form-errors');
      expect(await roleOf(world, network, who)).toBeUndefined();
    }
    // An administrator's is as good as the settings are.
    const code = await roleCode(world, network, 'chief', adam);
    Object.assign(world.ports, { administrators: [] });
    expect((await enterCode(world, code, kurt)).kind).toBe('form-errors');
    expect(await roleOf(world, network, kurt)).toBeUndefined();
  });
});

describe('a facilitator’s code, once used', () => {
  it('does not make them the facilitator again after they have stopped', async () => {
    const { world } = await area();
    const network = await makeNetwork(world, { facilitator: 'later' });
    const facilitator = async () => (await readValue(world.ports, networkRow(network)))?.facilitator?.id;
    const code = await codeFor(world, network, 'facilitator');
    await enterCode(world, code, vera);
    expect(replyText(await enterCode(world, code, vera))).toContain('Du er nu facilitator');
    await world.press(vera, personal, 'network.step-down', { network });
    expect((await enterCode(world, code, vera)).kind).toBe('form-errors');
    expect(await facilitator()).toBeUndefined();
  });

  it('nor does a successor’s, whoever has had the network meanwhile', async () => {
    const { world, network } = await area('leaders');
    await createUnit(world, gro, { kind: 'channel', conversation: 'C7' }, goodUnit);
    await join(world, network, gro);
    const facilitator = async () => (await readValue(world.ports, networkRow(network)))?.facilitator?.id;
    await enterCode(world, await codeFor(world, network, 'successor'), bo);
    const once = await codeFor(world, network, 'successor', bo);
    await enterCode(world, once, gro);
    await enterCode(world, await codeFor(world, network, 'successor', gro), bo);
    expect((await enterCode(world, once, gro)).kind).toBe('form-errors');
    expect(await facilitator()).toBe('UBO');
  });

  it('is not kept in the pocket of whoever made the network and has let go of it', async () => {
    const { world } = await area('leaders');
    const made = await makeNetwork(world, { facilitator: 'later' });
    await join(world, made);
    const code = await codeFor(world, made, 'facilitator');
    await world.press(fie, personal, 'network.step-down', { network: made });
    for (const who of [fie, vera]) {
      expect(replyText(await enterCode(world, code, who))).not.toContain('Du er nu');
      expect(await readValue(world.ports, networkRow(made))).not.toHaveProperty('facilitator');
    }
  });
});

it('lets a unit in by the code of a facilitator who has handed over or stopped since: it is the network’s', async () => {
  for (const stop of ['successor', 'step-down']) {
    const { world, network } = await area('leaders');
    const unit = await createUnit(world, gro, { kind: 'channel', conversation: 'C7' }, goodUnit);
    const code = await codeFor(world, network);
    if (stop === 'step-down') await world.press(fie, personal, 'network.step-down', { network });
    else await enterCode(world, await codeFor(world, network, 'successor'), bo);
    const asked = await enterCode(world, code, gro);
    const { data } = buttonOf(asked, 'network.join');
    await world.press(gro, personal, 'network.join', { ...data } as Record<string, string>);
    expect(await readValue(world.ports, memberUnitRow(network, unit))).toBeDefined();
  }
});
