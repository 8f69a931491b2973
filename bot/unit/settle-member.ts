import type { Person } from '../../shared/domain/person/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Job } from '../../shared/ports/queue.ts';
import { changeRow } from '../rows/change-row.ts';
import { type PersonPlace, personRow } from '../rows/place-rows.ts';
import { insertRow } from '../rows/row.ts';
import { memberRow } from '../rows/unit-rows.ts';
import type { Call } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';

/**
 * Has the queue write the row that leads from a person to the unit. It is only a hint, so the answer need not wait
 * for it.
 */
export async function queueSettling({ ports, person, intent }: Call, unit: Unit): Promise<void> {
  const { platform, tenant, id } = person;
  const { reference } = intent.where;
  await ports.queue.send({
    kind: 'settle-member',
    unit: unit.id,
    platform,
    tenant,
    person: id,
    ...(reference && { reference }),
  });
}

export async function settleMember(
  ports: Ports,
  { unit, platform, tenant, person: id, reference }: Extract<Job, { kind: 'settle-member' }>,
): Promise<void> {
  await rememberUnitOf(ports, { platform, tenant, id }, unit, reference);
}

/** Writes that row now: the bot is about to ask in private, and the answer from there has to find the unit. */
export async function settleNow({ ports, person, intent }: Call, unit: Unit): Promise<void> {
  await rememberUnitOf(ports, person, unit.id, intent.where.reference);
  const since = ports.clock.now().toISOString();
  await insertRow(ports, memberRow(unit.id, person), { v: 1, person, since });
}

export async function rememberUnitOf(
  ports: Ports,
  person: Person,
  unit: string,
  reference?: object,
): Promise<void> {
  await changeRow(ports, personRow(person), (place): PersonPlace => {
    if (place?.units.includes(unit)) return place;
    return {
      institutions: [],
      ...(reference && { reference }),
      ...place,
      v: 1,
      units: [...(place?.units ?? []), unit],
    };
  });
}
