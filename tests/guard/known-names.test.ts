import { expect, it } from 'vitest';
import { guardOne } from '../../bot/guard/guard-words.ts';
import { putRow, readValue } from '../../bot/rows/row.ts';
import { institutionRow, staffRow, unitRow } from '../../bot/rows/unit-rows.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { unitWithAne } from '../people/trial-steps.ts';
import { ane, type World } from '../people/world.ts';

const name = guarded('Mohammed');
const person = { ...ane, id: 'UMO', name };

/** A name that might be a child's, given to somebody of the unit, or to its house. */
const called: Readonly<Record<string, (unit: Unit, world: World) => Unit | Promise<Unit>>> = {
  'its leader': (unit) => ({ ...unit, leadership: { ...unit.leadership, leader: person } }),
  'a deputy': ({ leadership, ...unit }) => ({
    ...unit,
    leadership: { ...leadership, deputy: { person, until: '2026-12-01' } },
  }),
  'whoever chairs a meeting': (unit) => ({ ...unit, chairs: { m1: person } }),
  'a colleague without an account': async (unit, { ports }) => {
    await putRow(ports, staffRow(unit.id, 's1'), { v: 1, id: 's1', name, since: '2026-09-01' });
    return unit;
  },
  'the house': async (unit, { ports }) => {
    const { id, institution, leadership } = unit;
    const house = { v: 1, id: institution, name, leader: leadership.leader, units: [id] } as const;
    await putRow(ports, institutionRow(institution), house);
    return unit;
  },
};

it.each(Object.entries(called))('the guard does not ask about the name of %s', async (_, call) => {
  const { world, unit: id } = await unitWithAne();
  const unit = await readValue(world.ports, unitRow(id));
  if (!unit) throw new Error('no unit');
  const words = 'Mohammed og jeg dækker bord';
  expect(await guardOne(world.ports, unit, words)).toMatchObject({ why: 'ask' });
  expect(await guardOne(world.ports, await call(unit, world), words)).toMatchObject({ ok: true });
});
