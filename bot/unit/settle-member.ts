import type { Person } from '../../shared/domain/unit/person.ts';
import type { Member, Unit } from '../../shared/domain/unit/unit.ts';
import type { Job } from '../../shared/ports/queue.ts';
import { changeRow } from '../rows/change-row.ts';
import { memberKey, type PersonPlace, personKey, placesOf } from '../rows/rows.ts';
import type { Call } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';

/** The way from a person to the unit is a hint, so the queue may write it while the answer goes out. */
export async function queueSettling(call: Call, unit: Unit): Promise<void> {
  await call.ports.queue.send(settlingJob(call, unit));
}

export async function settleMember(ports: Ports, job: Job): Promise<void> {
  const { unit = '', tenant = '', person: id = '', reference } = job;
  const person: Person = { platform: job.platform === 'teams' ? 'teams' : 'slack', tenant, id };
  await changeRow<PersonPlace>(
    ports,
    { table: 'places', partition: placesOf(person), key: personKey(id) },
    (place) =>
      place?.units.includes(unit)
        ? place
        : {
            institutions: [],
            ...(reference && { reference: JSON.parse(reference) as object }),
            ...place,
            v: 1,
            units: [...(place?.units ?? []), unit],
          },
  );
}

/** Somebody who is asked a question in private has to be known when they answer there. */
export async function settleNow(call: Call, unit: Unit): Promise<void> {
  const { ports, person } = call;
  const value: Member = { v: 1, person, since: ports.clock.now().toISOString() };
  await settleMember(ports, settlingJob(call, unit));
  await ports.store.write('units', unit.id, { op: 'insert', key: memberKey(person), value });
}

function settlingJob(call: Call, unit: Unit): Job {
  const { platform, tenant, id } = call.person;
  const { reference } = call.intent.where;
  return {
    kind: 'settle-member',
    unit: unit.id,
    platform,
    tenant,
    person: id,
    ...(reference && { reference: JSON.stringify(reference) }),
  };
}
