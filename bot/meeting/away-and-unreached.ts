import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { personRow } from '../rows/place-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { membersIn, staffIn } from '../rows/unit-rows.ts';
import type { Ports } from '../turn/ports.ts';

/**
 * The names of those who were away and get nothing from us: they have no account, or in Teams no chat with the bot,
 * which cannot open one without being written to first. Slack finds everybody. Whoever closes the meeting is there,
 * noted or not.
 */
export async function untold(
  ports: Ports,
  unit: Unit,
  { present }: Pick<Meeting, 'present'>,
  closer: Person | undefined,
): Promise<readonly string[]> {
  if (!present) return [];
  const here = new Set([...present.map(({ id }) => id), closer?.id]);
  const [members, staff] = await Promise.all([
    readValues(ports, membersIn(unit.id)),
    readValues(ports, staffIn(unit.id)),
  ]);
  const away = members.filter(({ shared, person }) => !shared && !here.has(person.id));
  const unreached = await Promise.all(
    away.map(async ({ person }) => {
      const isReached =
        person.platform === 'slack' || (await readValue(ports, personRow(person)))?.reference !== undefined;
      return isReached ? [] : [person.name ?? person.id];
    }),
  );
  return [...unreached.flat(), ...staff.filter(({ id }) => !here.has(id)).map(({ name }) => name)];
}
