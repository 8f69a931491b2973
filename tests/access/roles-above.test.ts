import { describe, expect, it } from 'vitest';
import { buttons, commands } from '../../bot/front/rooms.ts';
import { appointmentRow } from '../../bot/rows/above-rows.ts';
import { personRow } from '../../bot/rows/place-rows.ts';
import { putRow } from '../../bot/rows/row.ts';
import type { Who } from '../../bot/turn/intent.ts';
import type { Reply } from '../../bot/turn/reply.ts';
import { type RoleAbove, rolesAbove } from '../../shared/domain/access/network-permissions.ts';
import { type FullUnit, fullUnit, keptToHerself, tells } from '../people/full-unit.ts';
import { rowsOf } from '../people/rows-of-unit.ts';
import { personal } from '../people/world.ts';
import { dataFor, filled, sendable } from './routes.ts';

/** By role, what somebody above the units of an area can do there; what is not listed shows and changes nothing. */
const ofEachAbove = ['above.show', 'command roles', 'own-data.erase', 'command own-data'];
const ofLeadersAbove = ['trends.show', 'above.invite', 'above.end', 'above.write', 'form above.write'];
const openAbove: Readonly<Record<RoleAbove, readonly string[]>> = {
  chief: [...ofEachAbove, ...ofLeadersAbove],
  'area-leader': [...ofEachAbove, ...ofLeadersAbove],
  'project-leader': [...ofEachAbove, 'trends.show', 'command ideas'],
  'resource-person': [...ofEachAbove, 'command ideas'],
  board: [...ofEachAbove, 'trends.show'],
  politician: [...ofEachAbove, 'trends.show'],
};
/** Words of people in the units. */
const belowOnly = [...keptToHerself, 'hemmelig omvej', 'hemmelig sang', 'Ane Lind', 'Carla Berg'];
const above: Who = { platform: 'teams', tenant: 'M5', id: 'over', name: 'Ove Over' };

/** The one who has the role here; then the same id in another organisation and on another platform, and who has it elsewhere. */
async function namedAbove({ world, data }: FullUnit, role: RoleAbove) {
  const at = '2026-10-01T08:00:00.000Z';
  const elsewhere: Who = { ...above, id: 'andetsteds' };
  const put = async (person: Who, network: string) => {
    await putRow(world.ports, appointmentRow(network, person), { v: 1, role, person, at });
    await putRow(world.ports, personRow(person), { v: 1, units: [], institutions: [], above: [network] });
  };
  await put(above, data.network ?? '');
  // Whoever came before may have taken the role from him.
  const birk = { platform: 'slack', tenant: 'T9', id: 'UBIRK' } as const;
  await putRow(world.ports, appointmentRow(data.network ?? '', birk), {
    v: 1,
    role: 'board',
    person: birk,
    at,
  });
  await put(elsewhere, 'another-network');
  const hint = { v: 1, units: [], institutions: [], above: [data.network ?? ''] } as const;
  const namesakes: readonly Who[] = [
    { ...above, tenant: 'M6' },
    { ...above, platform: 'slack' },
  ];
  for (const each of namesakes) await putRow(world.ports, personRow(each), hint);
  return [[above, true], ...[...namesakes, elsewhere].map((each) => [each, false] as const)] as const;
}

describe('what is not for somebody above the units', () => {
  const walk = async (name: string, act: (full: FullUnit, who: Who) => Promise<Reply>) => {
    const full = await fullUnit();
    for (const role of rolesAbove)
      for (const [who, isNamed] of await namedAbove(full, role)) {
        const before = await rowsOf(full.world, full.unit);
        const reply = await act(full, who);
        await full.world.work();
        const said = JSON.stringify(reply);
        expect(belowOnly.filter((words) => said.includes(words))).toEqual([]);
        const done = tells(reply, full.unit) || (await rowsOf(full.world, full.unit)) !== before;
        expect(done, `${name} by a ${role}, ${who.id} of ${who.tenant}: ${said}`).toBe(
          isNamed && openAbove[role].includes(name),
        );
      }
  };

  it.each([...buttons.keys()])('button %s', (action) =>
    walk(action, ({ world, data }, who) =>
      world.press(who, personal, action, { ...data, ...dataFor[action] }),
    ),
  );
  it.each([...commands.keys()])('command %s', (command) =>
    walk(`command ${command}`, ({ world, data }, who) =>
      world.press(who, personal, 'command', { ...data, command }),
    ),
  );
  it.each(sendable)('form %s', (id) =>
    walk(`form ${id}`, async (full, who) => {
      const { values, context } = await filled(full, id);
      return full.world.submit(who, personal, id, values, context);
    }),
  );
});
