import type { Unit } from '../../shared/domain/unit/unit.ts';
import { readValue, readValues } from '../rows/row.ts';
import { institutionRow, membersIn, staffIn } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';

/**
 * The names of the unit, its institution and its grown-ups, which the guard lets pass. Reading them costs, so it is
 * done only when the guard found something.
 */
export async function knownNames(ports: Ports, unit: Unit): Promise<readonly string[]> {
  const { leader, deputy } = unit.leadership;
  const [members, staff, institution] = await Promise.all([
    readValues(ports, membersIn(unit.id)),
    readValues(ports, staffIn(unit.id)),
    readValue(ports, institutionRow(unit.institution)),
  ]);
  const names: readonly (string | undefined)[] = [
    unit.name,
    leader.name,
    deputy?.person.name,
    ...Object.values(unit.chairs ?? {}).map(({ name }) => name),
    ...members.map(({ person }) => person.name),
    ...staff.map(({ name }) => name),
    institution?.name,
  ];
  return names.filter((name): name is string => Boolean(name));
}
