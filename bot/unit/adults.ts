import type { Person } from '../../shared/domain/person/person.ts';
import { readValues } from '../rows/row.ts';
import { memberKey, membersIn, staffIn } from '../rows/unit-rows.ts';
import type { Outside, ReadRows } from '../turn/ports.ts';
import type { Option } from '../ui/form.ts';

/** Somebody who can be put down for something, with an account or without. */
export interface Adult {
  readonly id: string;
  readonly name: string;
  readonly person?: Person;
}

/** Everybody in the unit; a room's tablet takes nothing on. */
export async function adultsIn(
  ports: Pick<Outside, 'store' | 'log'>,
  unit: string,
): Promise<readonly Adult[]> {
  return adultsRead((within) => readValues(ports, within), unit);
}

/** The same where a message is made. */
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

/** Whoever has left is nobody any more. */
export function nameIn(adults: readonly Adult[]): (id: string | undefined) => string | undefined {
  return (wanted) => adults.find(({ id }) => id === wanted)?.name;
}
