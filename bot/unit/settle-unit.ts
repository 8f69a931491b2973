import type { Unit } from '../../shared/domain/unit/unit.ts';
import { ensureScheduled } from '../outbox/schedule.ts';
import { changeRow } from '../rows/change-row.ts';
import { type PersonPlace, personRow } from '../rows/place-rows.ts';
import { readRow } from '../rows/row.ts';
import { institutionRow, unitRow } from '../rows/unit-rows.ts';
import type { Call } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';

/** Finishes what a crash may have left half done: the hints that lead to a new unit. */
export async function settleUnit(ports: Ports, id: string): Promise<void> {
  const row = await readRow(ports, unitRow(id));
  if (row) await rememberUnit(ports, row.value);
}

export async function rememberUnit(ports: Ports, unit: Unit, where?: Call['intent']['where']): Promise<void> {
  const { leader } = unit.leadership;
  await Promise.all([
    ensureScheduled(ports, unit),
    changeRow(
      ports,
      institutionRow(unit.institution),
      (value) =>
        value && (value.units.includes(unit.id) ? value : { ...value, units: [...value.units, unit.id] }),
    ),
    changeRow(ports, personRow(leader), (place) => rememberedPerson(place, unit, where?.reference)),
  ]);
}

function rememberedPerson(place: PersonPlace | undefined, unit: Unit, reference?: object): PersonPlace {
  const units = place?.units ?? [];
  const institutions = place?.institutions ?? [];
  if (place && units.includes(unit.id) && institutions.includes(unit.institution)) return place;
  return {
    v: 1,
    ...(reference && { reference }),
    ...place,
    units: [...new Set([...units, unit.id])],
    institutions: [...new Set([...institutions, unit.institution])],
  };
}
