import { appointmentRow } from '../../bot/rows/above-rows.ts';
import { changeRow } from '../../bot/rows/change-row.ts';
import { memberUnitRow, networkRow } from '../../bot/rows/network-rows.ts';
import { personRow } from '../../bot/rows/place-rows.ts';
import { deleteRow, putRow } from '../../bot/rows/row.ts';
import { institutionRow } from '../../bot/rows/unit-rows.ts';
import type { Where, Who } from '../../bot/turn/intent.ts';
import { rolesAbove } from '../../shared/domain/access/network-permissions.ts';
import { guarded } from '../meeting/agenda-fixture.ts';
import { copyOf, dora, emil, type FullUnit, fullUnit } from '../people/full-unit.ts';
import { carla, fill } from '../people/meeting-steps.ts';
import { storedUnit } from '../people/plan-steps.ts';
import { ane, bo, channel, createUnit, goodUnit, type World } from '../people/world.ts';

const inTown = (id: string, name: string): Who => ({ platform: 'slack', tenant: 'T1', id, name });
const over = (id: string): Who => ({ platform: 'teams', tenant: 'M5', id, name: `Over ${id}` });

/** One of each kind that may hold a link: in the unit, beside it, above it, out of it, and those who only look alike. */
export const people = {
  leader: bo,
  'institution-leader': inTown('UIRMA', 'Irma Iversen'),
  deputy: carla,
  member: inTown('UMIA', 'Mia Mogensen'),
  'member on film': ane,
  'shared account': inTown('UTAB', 'Tavlen'),
  left: emil,
  'removed by somebody': dora,
  'leader of another unit': inTown('UNINA', 'Nina Nord'),
  'leader of another municipality in the network': {
    ...{ platform: 'slack', tenant: 'T7', id: 'UGRO', name: 'Gro Gade' },
  } as Who,
  facilitator: { platform: 'teams', tenant: 'M9', id: 'fie', name: 'Fie Facilitator' } as Who,
  chief: over('chief'),
  'area-leader': over('area-leader'),
  'project-leader': over('project-leader'),
  'resource-person': over('resource-person'),
  board: over('board'),
  politician: over('politician'),
  'same id in another organisation': { ...bo, tenant: 'T2' },
  'same id on another platform': { ...bo, platform: 'teams' } as Who,
  'chief of elsewhere': { ...over('chief'), tenant: 'M6' },
  stranger: inTown('UNN', 'En Gæst'),
} satisfies Record<string, Who>;
export type Role = keyof typeof people;

let made: Promise<FullUnit> | undefined;

/** The full unit, in which each of them is what they are called and nothing else. */
export async function everybodyAround(): Promise<FullUnit> {
  made ??= makeAround();
  return copyOf(await made);
}

async function makeAround(): Promise<FullUnit> {
  const full = await fullUnit();
  const { world, unit, data } = full;
  const { ports } = world;
  const network = data.network ?? '';
  const { institution } = await storedUnit(world, unit);
  const irma = people['institution-leader'];
  await changeRow(ports, institutionRow(institution), (now) => now && { ...now, leader: irma });
  await putRow(ports, personRow(irma), { v: 1, units: [], institutions: [institution] });
  await fill(world, carla, 'lead.take-up', { unit }, { weeks: '2' });
  for (const who of [people.member, people['shared account']]) await world.press(who, channel, 'unit.join');
  await fill(world, bo, 'members.shared', { unit }, { shared: 'member|slack|T1|UTAB' });
  await changeRow(
    ports,
    networkRow(network),
    (now) => now && { ...now, madeBy: people.facilitator, facilitator: people.facilitator },
  );
  await deleteRow(ports, appointmentRow(network, bo));
  await putNeighbours(world, network);
  const at = '2026-10-01T08:00:00.000Z';
  for (const role of rolesAbove)
    await putRow(ports, appointmentRow(network, people[role]), { v: 1, role, person: people[role], at });
  await putRow(ports, appointmentRow('another-network', people['chief of elsewhere']), {
    ...({ v: 1, role: 'chief', at } as const),
    person: people['chief of elsewhere'],
  });
  await world.work();
  world.posted.length = 0;
  return full;
}

async function putNeighbours(world: World, network: string): Promise<void> {
  const values = { ...goodUnit, name: 'Nabostuen', newInstitution: 'Nabohuset', anchor: '2026-10-19' };
  const beside: Where = { kind: 'channel', conversation: 'C2' };
  await createUnit(world, people['leader of another unit'], beside, values);
  const gro = people['leader of another municipality in the network'];
  const far = await createUnit(world, gro, { kind: 'channel', conversation: 'C7' }, values);
  await putRow(world.ports, memberUnitRow(network, far), {
    ...({ v: 1, unit: far, institution: far, since: '2026-10-01T08:00:00.000Z' } as const),
    name: guarded('Nabohuset'),
  });
}
