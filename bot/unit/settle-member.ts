import type { Person } from '../../shared/domain/person/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Job } from '../../shared/ports/queue.ts';
import { changeRow } from '../rows/change-row.ts';
import { type PersonPlace, personRow } from '../rows/place-rows.ts';
import { deleteRow, insertRow, readRow, replaceRow } from '../rows/row.ts';
import { memberRow } from '../rows/unit-rows.ts';
import type { Call } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';

const secondLookSeconds = 120;

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

/**
 * Only of somebody who is in the unit: meanwhile they may have left, or had everything of theirs deleted, and that
 * stays. The job may be quicker than the batch with the member's row, so it looks a second time.
 */
export async function settleMember(
  ports: Ports,
  job: Extract<Job, { kind: 'settle-member' }>,
): Promise<void> {
  const { unit, platform, tenant, person: id, reference, looks = 0 } = job;
  const person = { platform, tenant, id };
  const isMember = async () => (await readRow(ports, memberRow(unit, person))) !== undefined;
  if (!(await isMember())) {
    if (looks === 0) await ports.queue.send({ ...job, looks: 1 }, secondLookSeconds);
    return;
  }
  await rememberUnitOf(ports, person, unit, reference);
  // They left while it was written.
  if (!(await isMember())) await forgetUnitOf(ports, person, unit);
}

async function forgetUnitOf(ports: Ports, person: Person, unit: string): Promise<void> {
  const at = personRow(person);
  const row = await readRow(ports, at);
  if (!row?.value.units.includes(unit)) return;
  const { units, left = [], institutions, networks = [], above = [] } = row.value;
  const others = units.filter((each) => each !== unit);
  const holds = [others, left, institutions, networks, above].some((ids) => ids.length > 0);
  await (holds ? replaceRow(ports, at, row, { ...row.value, units: others }) : deleteRow(ports, at, row));
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
