import { type Consent, consentTo, hasRolesAbove } from '../../shared/domain/network/above.ts';
import {
  isInOrMayReturn,
  type MemberUnit,
  type Network,
  type NetworkKind,
  networkKinds,
} from '../../shared/domain/network/network.ts';
import type { Row } from '../../shared/ports/store.ts';
import { memberUnitRow, memberUnitsIn, networkRow } from '../rows/network-rows.ts';
import { inserting, readRow, readValues, replaceRow, replacing, writeInNetwork } from '../rows/row.ts';
import type { Outside } from '../turn/ports.ts';

/** Enough for all that a network's people do at the same moment. */
const attempts = 12;

/**
 * Of which kinds it can be by now. Units that are in, and those that may still come back, have said yes to who reads and
 * writes: a leaders' network with units in it never becomes an area with a chief above them.
 */
export async function openKinds(ports: Outside, network: Network): Promise<readonly NetworkKind[]> {
  const members = await readValues(ports, memberUnitsIn(network.id));
  const isBound = members.some((each) => isInOrMayReturn(each, ports.clock.now()));
  return networkKinds.filter((kind) => !isBound || hasRolesAbove({ kind }) === hasRolesAbove(network));
}

/** Asked anew at each attempt: `letIn` writes the network's row as well, so that no unit comes in unnoticed. */
export async function editNetwork(
  ports: Outside,
  id: string,
  edited: (network: Network) => Network,
): Promise<Network | 'kind' | 'busy'> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    const row = await readRow(ports, networkRow(id));
    if (!row) return 'busy';
    const next = edited(row.value);
    const isMoved = hasRolesAbove(next) !== hasRolesAbove(row.value);
    if (isMoved && !(await openKinds(ports, row.value)).includes(next.kind)) return 'kind';
    if ((await replaceRow(ports, networkRow(id), row, next)).ok) return next;
    await ports.patience?.pause(attempt);
  }
  return 'busy';
}

/** In one batch with the network as it stood when the unit's leader said yes; `other` when that has changed since. */
export async function letIn(
  ports: Outside,
  { network, consent }: { readonly network: Row<Network>; readonly consent: Consent },
  member: MemberUnit,
): Promise<'in' | 'other' | 'busy'> {
  const { id } = network.value;
  const at = memberUnitRow(id, member.unit);
  let row: Row<Network> | undefined = network;
  for (let attempt = 0; attempt < attempts; attempt++) {
    if (!row || consentTo(row.value) !== consent) return 'other';
    const there = await readRow(ports, at);
    if (there && !there.value.left) return 'in';
    const written = await writeInNetwork(ports, id, [
      replacing(networkRow(id), row, row.value),
      there ? replacing(at, there, member) : inserting(at, member),
    ]);
    if (written.ok) return 'in';
    await ports.patience?.pause(attempt);
    row = await readRow(ports, networkRow(id));
  }
  return 'busy';
}
