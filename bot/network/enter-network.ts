import {
  mayInNetwork,
  type NetworkDeed,
  networkRolesOf,
} from '../../shared/domain/access/network-permissions.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import type { Row } from '../../shared/ports/store.ts';
import { shutOut } from '../access/enter.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import type { ButtonFeature } from '../feature/button.ts';
import { networkRow } from '../rows/network-rows.ts';
import { readRow } from '../rows/row.ts';
import { type Call, firstLanguage, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import type { ActionName, Actions } from '../ui/names.ts';

/** Somebody who looks after a network, whether or not they are in any unit. */
export interface NetworkStanding {
  readonly call: Call;
  readonly row: Row<Network>;
  readonly network: Network;
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
  if (!row || !mayInNetwork(networkRolesOf(call.person, row.value), deed))
    return showYou(refusalView(firstLanguage, 'gone'));
  return act({ call, row, network: row.value });
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
