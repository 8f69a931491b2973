import { describe, expect, it } from 'vitest';
import { appointmentRow, madeHereIn, writeBackRow } from '../../bot/rows/above-rows.ts';
import { networkRow } from '../../bot/rows/network-rows.ts';
import { personRow } from '../../bot/rows/place-rows.ts';
import { deleteRow, readValue, readValues } from '../../bot/rows/row.ts';
import { unitRow } from '../../bot/rows/unit-rows.ts';
import type { Who } from '../../bot/turn/intent.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { withFromAbove } from '../../shared/domain/unit/from-above.ts';
import type { Change } from '../../shared/ports/store.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { failing, justBefore } from '../people/between-writes.ts';
import { tickAt } from '../people/meeting-steps.ts';
import { codeFor, enterCode, fie, join, makeNetwork } from '../people/network-steps.ts';
import { adam, alma, area, kurt, nameAbove, roleCode, roleOf, vera, write } from '../people/steps-above.ts';
import { ane, bo, personal, replyText, type World } from '../people/world.ts';

/** Kurt is the chief. */
async function withChief() {
  const all = await area();
  const { world, unit, network } = all;
  await nameAbove(world, network, 'chief', adam, kurt);
  const lines = async () => (await readValue(world.ports, unitRow(unit)))?.fromAbove ?? [];
  const say = (text: string) => write(world, network, kurt, { text });
  return { ...all, lines, say };
}

const erase = (world: World, who: Who) => world.press(who, personal, 'own-data.erase', { sure: 'yes' });
const guide = async (world: World) => replyText(await world.say(ane, personal, 'guide'));
/** Wherever it lies: rows, jobs, and what is due. */
const stored = (world: World) => JSON.stringify(world.db.prepare('select * from rows').all());

describe('no line stands in any guide', () => {
  it('of a unit that has left, when its sender has written anew and is erased', async () => {
    const { world, unit, network, lines, say } = await withChief();
    await say('Første linje om garderoben');
    await world.press(bo, personal, 'network.leave', { unit, network, sure: 'yes' });
    expect(await guide(world)).not.toContain('Første linje');
    await world.press(bo, personal, 'network.back', { unit, network });
    await say('Anden linje');
    expect(await guide(world)).toContain('Kurt Chef: Anden linje');
    await world.press(bo, personal, 'network.leave', { unit, network, sure: 'yes' });
    await say('Tredje linje');
    await erase(world, kurt);
    expect(await lines()).toEqual([]);
    expect(stored(world)).not.toContain('Kurt');
  });

  it('of a unit that leaves while it is being written, whichever ends first', async () => {
    const { world, unit, network, lines, say } = await withChief();
    const out = () => world.press(bo, personal, 'network.leave', { unit, network, sure: 'yes' });
    const writesLine = ({ op, key }: Change, partition: string) =>
      op === 'replace' && partition === unit && key === 'unit';
    const leaving = justBefore(world, writesLine, out);
    await say('Første linje');
    expect([leaving.isDone(), await lines()]).toEqual([true, []]);
    await world.press(bo, personal, 'network.back', { unit, network });
    const marksLeft = ({ op, key }: Change) => op === 'replace' && key === `unit|${unit}`;
    const writing = justBefore(world, marksLeft, () => say('Anden linje'));
    await out();
    expect([writing.isDone(), await lines()]).toEqual([true, []]);
    await world.press(bo, personal, 'network.back', { unit, network });
    const mend: (() => void)[] = [];
    justBefore(world, marksLeft, async () => {
      await say('Tredje linje');
      mend.push(failing(world, writesLine));
    });
    await out().catch(() => undefined);
    for (const each of mend) each();
    expect(await lines()).toHaveLength(1);
    // Stopped half-way out, and pressed once more.
    await out();
    expect(await lines()).toEqual([]);
  });

  it('twice, or after it was taken back, when it was sent twice at once', async () => {
    const { world, network, lines, say } = await withChief();
    await Promise.all([say('Linje om garderoben'), say('Linje om garderoben')]);
    expect(await lines()).toHaveLength(1);
    await world.press(kurt, personal, 'above.unwrite', { network });
    expect(await lines()).toEqual([]);
  });

  it.each([
    ['taken back', 'a line', kurt, 'above.unwrite', {}],
    ['erased', 'a line', kurt, 'own-data.erase', { sure: 'yes' }],
    ['ended', 'a line', adam, 'above.end', { holder: 'teams|M9|kurt' }],
    ['erased', 'anything', kurt, 'own-data.erase', { sure: 'yes' }],
    ['ended', 'anything', adam, 'above.end', { holder: 'teams|M9|kurt' }],
  ] as const)('that was %s in the moment before %s was written', async (_, what, who, action, data) => {
    const { world, unit, network, lines, say } = await withChief();
    const { store } = world.ports;
    const write = store.write.bind(store);
    const { key } = what === 'a line' ? unitRow(unit) : writeBackRow(network, kurt);
    let once = true;
    Object.assign(store, {
      write: async (...[table, partition, change]: Parameters<typeof write>) => {
        if (once && change.key === key) {
          once = false;
          await world.press(who, personal, action, { network, ...data });
        }
        return write(table, partition, change);
      },
    });
    await say('Linje om garderoben');
    expect(once).toBe(false);
    expect(await lines()).toEqual([]);
    expect(await readValue(world.ports, writeBackRow(network, kurt))).toBeUndefined();
  });

  it('from a role its sender no longer has, and whoever has written can take it back in any', async () => {
    const { world, network, lines, say } = await withChief();
    await say('Linje om garderoben');
    await nameAbove(world, network, 'board', adam, kurt);
    expect(await roleOf(world, network, kurt)).toBe('board');
    expect(await lines()).toEqual([]);
    expect(await readValue(world.ports, writeBackRow(network, kurt))).toBeUndefined();
    // What an earlier version left behind.
    await nameAbove(world, network, 'chief', adam, kurt);
    await say('Linje om måltidet');
    await deleteRow(world.ports, appointmentRow(network, kurt));
    expect(replyText(await world.say(kurt, personal, 'tendenser'))).toContain('[Tag det tilbage]');
    await world.press(kurt, personal, 'above.unwrite', { network });
    expect(await lines()).toEqual([]);
  });

  it('nor is stored anywhere with its sender’s name, from the day on which no guide shows it', async () => {
    const { world, network, lines, say } = await withChief();
    await say('Linje om garderoben');
    const written = dayOf(world.ports.clock.now());
    expect(written).toBe('2026-09-14');
    await tickAt(world, '2026-09-28', '23:50');
    expect(await guide(world)).toContain('Linje om garderoben');
    await tickAt(world, '2026-09-29', '03:15');
    expect(await lines()).toEqual([]);
    expect(stored(world)).not.toContain('Linje om garderoben');
    expect(await roleOf(world, network, kurt)).toBe('chief');
  });
});

it('says that it could not be taken back when a unit’s row cannot be written, and lets it be said again', async () => {
  const { world, unit, network, lines, say } = await withChief();
  await say('Linje om garderoben');
  const { store } = world.ports;
  const write = store.write.bind(store);
  Object.assign(store, {
    write: (...[table, partition, change]: Parameters<typeof write>) =>
      change.key === unitRow(unit).key
        ? Promise.resolve({ ok: false, reason: 'conflict', key: change.key })
        : write(table, partition, change),
  });
  expect(replyText(await world.press(kurt, personal, 'above.unwrite', { network }))).not.toContain(
    'taget ud',
  );
  Object.assign(store, { write });
  expect(replyText(await world.press(kurt, personal, 'above.unwrite', { network }))).toContain('taget ud');
  expect(await lines()).toEqual([]);
});

it('keeps the later of two lines, in whatever order they come', () => {
  const line = (number: number) =>
    ({
      id: 'a',
      number,
      network: 'n',
      role: 'chief',
      kind: 'theme',
      day: '2026-09-14',
      text: guarded(`${number}`),
    }) as const;
  const words = (...numbers: readonly number[]) =>
    numbers
      .reduce<ReturnType<typeof withFromAbove>>((there, number) => withFromAbove(there, line(number)), [])
      .map(({ text }) => text);
  expect(words(1, 2)).toEqual(['2']);
  expect(words(2, 1)).toEqual(['2']);
});

describe('a role above the units ends', () => {
  it('with its network, and leaves no way to it', async () => {
    const { world } = await area();
    const network = await makeNetwork(world, { kind: 'area', name: 'Tom' });
    await nameAbove(world, network, 'chief', adam, kurt);
    const code = await roleCode(world, network, 'area-leader', kurt);
    await world.press(fie, personal, 'network.step-down', { network });
    expect(await readValue(world.ports, networkRow(network))).toBeUndefined();
    expect(stored(world)).not.toContain('Kurt');
    expect(await readValue(world.ports, appointmentRow(network, kurt))).toBeUndefined();
    expect((await readValue(world.ports, personRow(kurt)))?.above).toEqual([]);
    expect((await readValues(world.ports, madeHereIn(adam))).map((each) => each.network)).not.toContain(
      network,
    );
    await enterCode(world, code, vera);
    expect(await roleOf(world, network, vera)).toBeUndefined();
  });

  it('with the erasure of whoever has it, also when its network is gone', async () => {
    const { world, network } = await withChief();
    await deleteRow(world.ports, networkRow(network));
    await erase(world, kurt);
    expect(await readValue(world.ports, appointmentRow(network, kurt))).toBeUndefined();
  });
});

it('belongs to the organisation it was made in, whoever looks after it and whoever is forgotten', async () => {
  const { world } = await area();
  const mia: Who = { platform: 'teams', tenant: 'M8', id: 'mia', name: 'Mia' };
  for (const gone of ['erased', 'let go'] as const) {
    const maker: Who = { ...fie, id: `maker ${gone}` };
    const network = await makeNetwork(
      world,
      { kind: 'area', name: 'Område Syd', facilitator: 'later' },
      maker,
    );
    await join(world, network, bo, maker);
    if (gone === 'let go') {
      await world.press(maker, personal, 'network.step-down', { network });
    } else {
      await enterCode(world, await codeFor(world, network, 'facilitator', maker), mia);
      await erase(world, maker);
    }
    expect(await readValue(world.ports, networkRow(network))).not.toHaveProperty('madeBy');
    expect(await roleCode(world, network, 'chief', alma)).toBe('');
    expect(await roleCode(world, network, 'chief', adam)).not.toBe('');
  }
});
