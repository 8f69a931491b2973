import type { Network } from '../../shared/domain/network/network.ts';
import { memberUnitRow, networkRow, unitNetworksIn } from '../rows/network-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import type { Outside, ReadRow, ReadRows } from '../turn/ports.ts';

export interface Reading {
  readonly read: ReadRow;
  readonly readAll: ReadRows;
}

export function readingOf(ports: Outside): Reading {
  return {
    read: (at) => readValue(ports, at),
    readAll: (within) => readValues(ports, within),
  };
}

export async function joinedNetwork(
  { read }: Pick<Reading, 'read'>,
  unit: string,
  id: string,
): Promise<Network | undefined> {
  const [network, member] = await Promise.all([read(networkRow(id)), read(memberUnitRow(id, unit))]);
  return member && !member.left ? network : undefined;
}

/** The unit's own rows only lead the way; whether it is in, the network says. */
export async function joinedNetworks({ read, readAll }: Reading, unit: string): Promise<readonly Network[]> {
  const hints = await readAll(unitNetworksIn(unit));
  const found = await Promise.all(hints.map(({ network }) => joinedNetwork({ read }, unit, network)));
  return found.filter((each) => each !== undefined);
}
