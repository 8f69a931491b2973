import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { institutionRow, memberRow } from '../rows/unit-rows.ts';
import type { ReadRow } from '../turn/ports.ts';

/** What is between two stays with them as long as both are of the unit: nothing is sent to whoever has left it. */
export async function isStillHere(
  read: ReadRow,
  unit: Pick<Unit, 'id' | 'institution' | 'leadership'>,
  person: Person,
): Promise<boolean> {
  if (samePerson(unit.leadership.leader, person)) return true;
  if (await read(memberRow(unit.id, person))) return true;
  const institution = await read(institutionRow(unit.institution));
  return institution !== undefined && samePerson(institution.leader, person);
}
