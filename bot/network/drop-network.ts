import type { Network } from '../../shared/domain/network/network.ts';
import type { Row } from '../../shared/ports/store.ts';
import { appointmentsIn, madeHereRow } from '../rows/above-rows.ts';
import { invitationRow, invitedIn, invitedRow, memberUnitsIn, networkRow } from '../rows/network-rows.ts';
import { deleteRow, readValues } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { endRole } from './end-role.ts';

/** No unit has ever been in it, so there is nobody to take it up. No code leads to it any more, and nobody is above it. */
export async function dropIfEmpty(ports: Outside, { value, etag }: Row<Network>): Promise<void> {
  const { id, home } = value;
  if ((await readValues(ports, memberUnitsIn(id))).length > 0) return;
  if (!(await deleteRow(ports, networkRow(id), { etag })).ok) return;
  for (const { hash } of await readValues(ports, invitedIn(id))) {
    await deleteRow(ports, invitationRow(hash));
    await deleteRow(ports, invitedRow(id, hash));
  }
  for (const { person } of await readValues(ports, appointmentsIn(id))) await endRole(ports, id, person);
  if (home) await deleteRow(ports, madeHereRow(home, id));
}
