import { mayInNetwork, networkRolesOf } from '../../shared/domain/access/network-permissions.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { type Command, freeCommand, type LineBeyond } from '../feature/command.ts';
import { networkRow } from '../rows/network-rows.ts';
import { personRow } from '../rows/place-rows.ts';
import { readValue } from '../rows/row.ts';
import { type Call, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import { summaryText } from './text/summary-text.ts';
import { chooseNetworkView } from './view/summary-views.ts';

interface AboutNetwork extends Pick<Command, 'name' | 'words'> {
  /** In the help of whoever looks after networks and is in no unit. */
  readonly line: LineBeyond['line'];
  /** Asks for one of several. */
  readonly action: Parameters<typeof chooseNetworkView>[2];
  readonly show: (call: Call, network: Network) => Promise<Reply>;
}

/** A command about the network somebody looks after, who may be in no unit at all. */
export function lookedAfterCommand({ name, words, line, action, show }: AboutNetwork): Command {
  return freeCommand({
    name,
    words,
    help: { under: 'network', beyond: { to: ['networks'], line } },
    run: async (call) => {
      const networks = await lookedAfter(call);
      const [only] = networks;
      if (!only) return showYou(sentence(summaryText[firstLanguage].notYours));
      return networks.length === 1
        ? show(call, only)
        : showYou(chooseNetworkView(networks, only.language, action));
    },
  });
}

/** By whoever may read all that its leaders have released. */
export async function lookedAfter({
  ports,
  person,
}: Pick<Call, 'ports' | 'person'>): Promise<readonly Network[]> {
  const ids = (await readValue(ports, personRow(person)))?.networks ?? [];
  const found = await Promise.all(ids.map((id) => readValue(ports, networkRow(id))));
  return found.filter(
    (network) =>
      network !== undefined && mayInNetwork(networkRolesOf(person, network), 'network:see-summary'),
  ) as readonly Network[];
}
