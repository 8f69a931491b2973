import type { RoleAbove } from '../../shared/domain/access/network-permissions.ts';
import { hasRolesAbove } from '../../shared/domain/network/above.ts';
import type { Invitation, Network } from '../../shared/domain/network/network.ts';
import type { Row } from '../../shared/ports/store.ts';
import { appointmentRow, madeHereRow } from '../rows/above-rows.ts';
import { changeRow } from '../rows/change-row.ts';
import { networkRow } from '../rows/network-rows.ts';
import { type PersonPlace, personRow } from '../rows/place-rows.ts';
import { putRow, readValue } from '../rows/row.ts';
import { type Call, named, showYou } from '../turn/call.ts';
import type { Outside } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { buttons, paragraph } from '../ui/build-view.ts';
import type { Carries } from '../ui/names.ts';
import { takeInvitation } from './invitation.ts';
import { aboveText } from './text/above-text.ts';

declare module '../ui/names.ts' {
  interface Actions {
    'above.show': Carries;
  }
}

/** A code for a role above the units makes whoever enters it what it says, once. Nothing where it is no such code, or has been used. */
export async function takeUpRole(
  call: Call,
  { code, row, user }: { readonly code: string; readonly row: Row<Invitation>; readonly user: string },
): Promise<Reply | undefined> {
  const { ports } = call;
  const { to, network: id } = row.value;
  const network = await readValue(ports, networkRow(id));
  if (to === 'unit' || to === 'facilitator' || to === 'successor' || !network || !hasRolesAbove(network))
    return undefined;
  if (!(await takeInvitation(ports, code, row, user))) return undefined;
  await nameRole(call, network, to);
  const words = aboveText[network.language].taken(aboveText[network.language].roles[to], network.name);
  return showYou({
    summary: words,
    nodes: [paragraph(words), buttons({ label: aboveText[network.language].see, action: 'above.show' })],
  });
}

async function nameRole(call: Call, network: Network, role: RoleAbove): Promise<void> {
  const { ports } = call;
  const { person } = await named(call);
  const at = ports.clock.now().toISOString();
  await putRow(ports, appointmentRow(network.id, person), { v: 1, role, person, at });
  await changeRow(
    ports,
    personRow(person),
    (place): PersonPlace => ({
      units: [],
      institutions: [],
      ...place,
      v: 1,
      above: [...new Set([...(place?.above ?? []), network.id])],
    }),
  );
}

/** So that whoever administers the organisation finds the network, whoever made it. */
export async function tellAdministrators(ports: Outside, network: Network): Promise<void> {
  const { madeBy } = network;
  if (hasRolesAbove(network) && madeBy)
    await putRow(ports, madeHereRow(madeBy, network.id), { v: 1, network: network.id });
}
