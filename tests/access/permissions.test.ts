import { describe, expect, it } from 'vitest';
import { buttons, commands } from '../../bot/front/rooms.ts';
import { conversationRow } from '../../bot/rows/place-rows.ts';
import { putRow } from '../../bot/rows/row.ts';
import type { Where, Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { copyOf, dora, emil, type FullUnit, fullUnit, tells } from '../people/full-unit.ts';
import { openedBy } from '../people/opened-forms.ts';
import { rowsOf } from '../people/rows-of-unit.ts';
import { ane, bo, channel, createUnit, goodUnit, personal, type World } from '../people/world.ts';
import { dataFor, filled, harmless, openers, sendable } from './routes.ts';

const neighbour: Who = { platform: 'slack', tenant: 'T1', id: 'UNINA', name: 'Nina Nord' };
/** The leader's own id and channel, in another organisation and on another platform. */
const namesake: Who = { platform: 'slack', tenant: 'T2', id: 'UBO', name: 'Bjørn Bak' };
const elsewhere: Who = { platform: 'teams', tenant: 'T1', id: 'UBO', name: 'Birk Bro' };
const own: Where = { kind: 'channel', conversation: 'C2' };

const strangers: readonly (readonly [Who, Where])[] = [
  [neighbour, own],
  [neighbour, personal],
  [namesake, channel],
  [namesake, personal],
  [elsewhere, channel],
  [elsewhere, personal],
  [emil, personal],
  [dora, personal],
];
const insiders: readonly (readonly [Who, Where])[] = [
  [bo, channel],
  [bo, personal],
  [ane, channel],
  [ane, personal],
];

let among: Promise<FullUnit> | undefined;

/** The unit, and beside it a unit for each outsider, who leads it. */
async function amongOthers(): Promise<FullUnit> {
  among ??= putAmongOthers();
  return copyOf(await among);
}

async function putAmongOthers(): Promise<FullUnit> {
  const full = await fullUnit();
  const { world } = full;
  const values = { ...goodUnit, name: 'Nabostuen', newInstitution: 'Nabohuset', anchor: '2026-10-19' };
  await createUnit(world, neighbour, own, values);
  await createUnit(world, namesake, channel, values);
  await world.work();
  world.posted.length = 0;
  return full;
}

type Act = (world: World, who: Who, where: Where) => Promise<Reply>;

/**
 * Expects that an act shows and changes nothing of the unit when done from outside, and does something when done
 * from inside.
 */
async function onlyInside({ world, unit }: FullUnit, act: Act, from: readonly (readonly [Who, Where])[]) {
  const before = await rowsOf(world, unit);
  for (const [who, where] of from) {
    const asked = `${who.name} in ${where.kind} ${where.conversation}`;
    // An act that throws has shown nothing; what counts is whether it changed a row.
    const reply = await act(world, who, where).catch((): Reply => ({ kind: 'nothing' }));
    await world.work();
    expect(tells(reply, unit), `${asked} is shown ${JSON.stringify(reply)}`).toBe(false);
    expect(await rowsOf(world, unit), `${asked} changes the unit`).toBe(before);
    expect(
      world.posted.filter(({ to }) => to.platform === 'slack' && to.tenant === 'T1' && to.id === 'C1'),
    ).toEqual([]);
  }
  for (const [who, where] of insiders) {
    const reply = await act(world, who, where);
    if (tells(reply, unit) || (await rowsOf(world, unit)) !== before) return;
  }
  expect.fail('the same act does nothing from inside either, so it proves nothing');
}

describe('a button pressed by somebody from outside', () => {
  it.each([...buttons.keys()].filter((action) => !harmless.has(action)))('%s', async (action) => {
    const full = await amongOthers();
    const data = { ...full.data, ...dataFor[action] };
    await onlyInside(full, (world, who, where) => world.press(who, where, action, data), strangers);
  });

  it.each([...harmless])('%s', async (action) => {
    const full = await amongOthers();
    const { world, unit, data } = full;
    const before = await rowsOf(world, unit);
    for (const [who, where] of strangers)
      expect(tells(await world.press(who, where, action, data), unit)).toBe(false);
    expect(await rowsOf(world, unit)).toBe(before);
  });

  it.each([...commands.keys()])('command %s', async (command) => {
    const { world, unit, data } = await amongOthers();
    const before = await rowsOf(world, unit);
    for (const [who, where] of strangers)
      expect(tells(await world.press(who, where, 'command', { ...data, command }), unit)).toBe(false);
    expect(await rowsOf(world, unit)).toBe(before);
  });
});

/** Forms without free text: they ask for a name, a number, a date, or a word to look for. */
const withoutProse = new Set(['unit.edit', 'members.add', 'network.code', 'idea.search']);

describe('a form in which something can be told', () => {
  it.each(sendable)('%s', async (id) => {
    const full = await amongOthers();
    const [action, more, who] = openers[id] ?? [id, {}];
    const form = await openedBy(full.world, who ?? bo, action, { ...full.data, ...more });
    const asksForWords = form?.fields.some(({ kind }) => kind === 'text') && !withoutProse.has(id);
    expect(form?.foot !== undefined).toBe(asksForWords);
    if (form?.foot) expect(form.foot).toContain('Bekymret for et barn? Det hører ikke til her:');
  });
});

describe('a form that was opened inside and sent from outside', () => {
  it.each(sendable)('%s', async (id) => {
    const full = await amongOthers();
    const { values, context } = await filled(full, id);
    await onlyInside(full, (to, from, where) => to.submit(from, where, id, values, context), strangers);
  });

  it('unit.create, with the id of the unit', async () => {
    const { world, unit } = await amongOthers();
    const before = await rowsOf(world, unit);
    const values = { ...goodUnit, name: 'Overtaget', anchor: '2026-10-19' };
    for (const [who, where] of [
      ...strangers,
      [neighbour, { kind: 'channel', conversation: 'C9' }] as const,
    ]) {
      const reply = await world.submit(who, where, 'unit.create', values, { op: unit });
      await world.work();
      expect(tells(reply, unit)).toBe(false);
      expect(await rowsOf(world, unit)).toBe(before);
    }
  });
  it('finds no unit through a hint that another organisation left for a channel of the same id', async () => {
    const { world, unit } = await amongOthers();
    await putRow(world.ports, conversationRow({ ...namesake, conversation: 'C1' }), { v: 1, unit });
    for (const command of [...commands.keys()])
      expect(tells(await world.press(namesake, channel, 'command', { command }), unit)).toBe(false);
  });
});
