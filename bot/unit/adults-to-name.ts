import type { Person } from '../../shared/domain/person/person.ts';
import { readValues } from '../rows/row.ts';
import { memberKey, membersIn, staffIn } from '../rows/unit-rows.ts';
import type { Outside, ReadRows } from '../turn/ports.ts';
import type { Option } from '../ui/form.ts';

/** A grown-up of the unit who can be named as responsible, with an account or without. */
export interface Adult {
  readonly id: string;
  readonly name: string;
  readonly person?: Person;
}

/** Every grown-up of the unit. A shared account, such as a room's tablet, is nobody. */
export async function adultsIn(
  ports: Pick<Outside, 'store' | 'log'>,
  unit: string,
): Promise<readonly Adult[]> {
  return adultsRead((within) => readValues(ports, within), unit);
}

/** The same, for messages, which read through `readAll`. */
export async function adultsRead(readAll: ReadRows, unit: string): Promise<readonly Adult[]> {
  const [members, staff] = await Promise.all([readAll(membersIn(unit)), readAll(staffIn(unit))]);
  return [
    ...members
      .filter(({ shared }) => !shared)
      .map(({ person }) => ({ id: memberKey(person), name: person.name ?? person.id, person })),
    ...staff.map(({ id, name }) => ({ id, name })),
  ];
}

const mostOptions = 100;

export const adultOptions = (adults: readonly Adult[]): readonly Option[] =>
  adults.slice(0, mostOptions).map(({ id, name }) => ({ value: id, label: name.slice(0, 75) }));

/** Looks a name up by id; undefined for somebody who has left. */
export function nameIn(adults: readonly Adult[]): (id: string | undefined) => string | undefined {
  return (wanted) => adults.find(({ id }) => id === wanted)?.name;
}
