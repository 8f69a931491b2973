import type { Access, LoggedKind, LoggedRole } from '../../shared/domain/own-data/access-log.ts';
import { accessKeptDays, mostADay } from '../../shared/domain/own-data/limits.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { addDays, dayOf } from '../../shared/domain/time/day.ts';
import { endingOn, makeEndingDue } from '../outbox/delete-ended.ts';
import { accessesOn, accessRow } from '../rows/access-rows.ts';
import { inserting, readSome, writeTogether } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

/** Written before anything is shown: what could not be written down is not opened. Once a day for each person and kind. */
export async function recordAccess(
  ports: Outside,
  unit: string,
  { by, role, kind }: { readonly by: Person; readonly role: LoggedRole; readonly kind: LoggedKind },
): Promise<void> {
  const now = ports.clock.now();
  const at = now.toISOString();
  const today = await readSome(ports, accessesOn(unit, at.slice(0, 10)), mostADay);
  if (today.length === mostADay || today.some((each) => each.kind === kind && samePerson(each.by, by)))
    return;
  const row = accessRow(unit, at, ports.ids.next());
  const goneOn = addDays(dayOf(now), accessKeptDays);
  const line: Access = { v: 1, at, kind, role, by };
  await makeEndingDue(ports, unit, goneOn);
  const written = await writeTogether(ports, unit, [inserting(row, line), endingOn(row, goneOn)]);
  if (!written.ok) throw new Error('That something was opened could not be written down.');
}
