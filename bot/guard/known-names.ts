import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import { everyRow } from '../../shared/ports/store.ts';
import { readInstitution, type Staff, staffPrefix } from '../rows/rows.ts';
import type { Ports } from '../turn/ports.ts';

/** Names that belong to the unit itself. Costs reads, so it is asked for only when a name gave pause. */
export async function knownNames(ports: Ports, unit: Unit): Promise<readonly string[]> {
  const { leader, deputy } = unit.leadership;
  const names = [unit.name, leader.name, deputy?.person.name];
  names.push(...Object.values(unit.chairs ?? {}).map(({ name }) => name));
  for await (const { value } of everyRow<Member>(ports.store, 'units', unit.id, { prefix: 'member|' }))
    names.push(value.person.name);
  for await (const { value } of everyRow<Staff>(ports.store, 'units', unit.id, { prefix: staffPrefix }))
    names.push(value.name);
  names.push((await readInstitution(ports, unit.institution))?.value.name);
  return names.filter((name) => name !== undefined && name !== '') as readonly string[];
}
