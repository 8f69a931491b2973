import type { Network } from '../../shared/domain/network/network.ts';
import type { Row } from '../../shared/ports/store.ts';
import { finishSeconds } from '../outbox/pauses.ts';
import { appointmentsIn, madeHereRow } from '../rows/above-rows.ts';
import {
  everythingInNetwork,
  inNetwork,
  invitationRow,
  invitedIn,
  invitedRow,
  memberUnitsIn,
  networkRow,
} from '../rows/network-rows.ts';
import { deleteRow, readRows, readValues } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';
import { endRole } from './end-role.ts';

/** No unit has ever been in it, so there is nobody to take it up. */
export async function dropIfEmpty(ports: Outside, { value, etag }: Row<Network>): Promise<void> {
  const { id, home } = value;
  if ((await readValues(ports, memberUnitsIn(id))).length > 0) return;
  // Before it is gone: should this process stop half-way, the summary that finds no network clears what is left.
  const at = ports.clock.now().toISOString();
  await ports.queue.send({ kind: 'summary', network: id, at }, finishSeconds);
  if (!(await deleteRow(ports, networkRow(id), { etag })).ok) return;
  if (home) await deleteRow(ports, madeHereRow(home, id));
  await clearDropped(ports, id);
}

/** No code leads to a network that is no more, nobody is above it, and no word of it is kept. */
export async function clearDropped(ports: Outside, id: string): Promise<void> {
  // First: a role that is taken up by a code meanwhile needs its row.
  for (const { hash } of await readValues(ports, invitedIn(id))) {
    await deleteRow(ports, invitationRow(hash));
    await deleteRow(ports, invitedRow(id, hash));
  }
  for (const { person } of await readValues(ports, appointmentsIn(id)))
    if (!(await endRole(ports, id, person)))
      throw new Error('Somebody still has a role above a dropped network.');
  for (const { key } of await readRows(ports, everythingInNetwork(id)))
    if (key !== networkRow(id).key) await deleteRow(ports, inNetwork(id, key));
}
