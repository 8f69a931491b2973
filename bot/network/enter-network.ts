import {
  mayInNetwork,
  type NetworkDeed,
  type NetworkRole,
  networkRolesOf,
} from '../../shared/domain/access/network-permissions.ts';
import { hasRolesAbove } from '../../shared/domain/network/above.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Row } from '../../shared/ports/store.ts';
import { shutOut } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import type { ButtonFeature } from '../feature/button.ts';
import { appointmentRow } from '../rows/above-rows.ts';
import { networkRow } from '../rows/network-rows.ts';
import { readRow, readValue } from '../rows/row.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Outside } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import type { ActionName, Actions } from '../ui/button-and-form-names.ts';

/** Somebody who looks after a network, whether or not they are in any unit. */
export interface NetworkStanding {
  readonly call: Call;
  readonly row: Row<Network>;
  readonly network: Network;
  readonly roles: readonly NetworkRole[];
}

/** Above the units of an area or a municipality stand those who have been named for it. */
export async function rolesIn(
  ports: Outside,
  person: Person,
  network: Network,
): Promise<readonly NetworkRole[]> {
  const { administrators } = ports;
  if (!hasRolesAbove(network)) return networkRolesOf(person, network);
  const above = (await readValue(ports, appointmentRow(network.id, person)))?.role;
  return networkRolesOf(person, network, { above, administrators });
}

/** The gate of networks. Somebody without the right is told what is told of a network that does not exist. */
export async function enterNetwork(
  call: Call,
  { deed, network: id }: { readonly deed: NetworkDeed; readonly network: string | undefined },
  act: (at: NetworkStanding) => Promise<Reply>,
): Promise<Reply> {
  const outside = shutOut(call);
  if (outside) return outside;
  const row = id ? await readRow(call.ports, networkRow(id)) : undefined;
  const roles = row ? await rolesIn(call.ports, call.person, row.value) : [];
  if (!row || !mayInNetwork(roles, deed)) return showYou(refusalView(firstLanguage, 'gone'));
  return act({ call, row, network: row.value, roles });
}

type NetworkAction = {
  [A in ActionName]: Actions[A] extends Readonly<Record<'network', string>> ? A : never;
}[ActionName];

export function networkButton<A extends NetworkAction>(
  action: A,
  {
    deed,
    press,
  }: {
    readonly deed: NetworkDeed;
    readonly press: (at: NetworkStanding, data: Actions[A]) => Promise<Reply>;
  },
): ButtonFeature {
  return {
    action,
    deed,
    press: (call, data) =>
      enterNetwork(call, { deed, network: data.network }, (at) => press(at, data as Actions[A])),
  };
}
