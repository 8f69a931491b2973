import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { madeAt, type PrintLink } from '../../shared/domain/print/print-link.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { institutionRow, memberRow } from '../rows/unit-rows.ts';
import type { ReadRow } from '../turn/ports.ts';

/** What is between two stays with them as long as both are of the unit: nothing is sent to whoever has left it. */
async function isStillHere(
  read: ReadRow,
  unit: Pick<Unit, 'id' | 'institution' | 'leadership'>,
  person: Person,
): Promise<boolean> {
  if (samePerson(unit.leadership.leader, person)) return true;
  if (await read(memberRow(unit.id, person))) return true;
  const institution = await read(institutionRow(unit.institution));
  return institution !== undefined && samePerson(institution.leader, person);
}

/** As above, and the account is theirs alone: whoever picks up the room's tablet reads nothing of what is between two. */
export async function isHereAlone(
  read: ReadRow,
  unit: Pick<Unit, 'id' | 'institution' | 'leadership'>,
  person: Person,
): Promise<boolean> {
  const place = await placeOf(read, unit, person);
  return place !== undefined && !place.isShared;
}

interface Place {
  /** An account that several people use. */
  readonly isShared: boolean;
  /** Since when they have been of the unit; missing for who leads without being a member. */
  readonly since?: string;
}

/** What somebody is in a unit when a link or message of theirs is opened or sent; nothing when they are not of it. */
export async function placeOf(
  read: ReadRow,
  unit: Pick<Unit, 'id' | 'institution' | 'leadership'>,
  person: Person,
): Promise<Place | undefined> {
  const member = await read(memberRow(unit.id, person));
  if (member) return { isShared: member.shared === true, since: member.since };
  return (await isStillHere(read, unit, person)) ? { isShared: false } : undefined;
}

/** Whoever left and joined again opens nothing with the addresses of before. */
export function isOlderThan(link: PrintLink, { since }: Place): boolean {
  return since !== undefined && since > madeAt(link);
}
