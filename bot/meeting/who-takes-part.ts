import type { Attendee } from '../../shared/domain/meeting/meeting.ts';
import type { Member } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { readValues } from '../rows/row.ts';
import { membersIn, staffIn } from '../rows/unit-rows.ts';

/** Those with an account and those without; a room's tablet takes part in nothing. */
export async function everyone({ call, unit }: Standing): Promise<readonly Attendee[]> {
  const [members, staff] = await Promise.all([
    readValues(call.ports, membersIn(unit.id)),
    readValues(call.ports, staffIn(unit.id)),
  ]);
  return [...withAccount(members), ...staff.map(({ id, name }) => ({ id, name }))];
}

export function withAccount(members: readonly Member[]): readonly Attendee[] {
  return members
    .filter(({ shared }) => !shared)
    .map(({ person }) => ({ id: person.id, name: person.name ?? person.id, person }));
}
