import type { Person } from '../../shared/domain/person/person.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import { mayBeAsked } from '../../shared/domain/unit/rest.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Standing } from '../access/enter.ts';
import { changeRow } from '../rows/change-row.ts';
import { personRow } from '../rows/place-rows.ts';
import { readValue } from '../rows/row.ts';
import { memberRow } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';

/** Whether somebody may be asked in private today. */
export async function hearsQuestions(ports: Ports, unit: Unit, person: Person): Promise<boolean> {
  const member = await readValue(ports, memberRow(unit.id, person));
  return mayBeAsked(member, dayOf(ports.clock.now()));
}

/** Changes the row in all units that the person is in: a holiday is a holiday from all of them. */
export async function changeRest(
  { call, unit }: Standing,
  /** `isHere`: it is the row of the unit they are asked from. */
  change: (member: Member, isHere: boolean) => Member,
): Promise<void> {
  const known = (await readValue(call.ports, personRow(call.person)))?.units ?? [];
  for (const id of new Set([unit.id, ...known])) {
    await changeRow(
      call.ports,
      memberRow(id, call.person),
      (member) => member && change(member, id === unit.id),
    );
  }
}

export function withoutQuiet({ quiet: _, quietToldAt: __, ...member }: Member): Member {
  return member;
}
