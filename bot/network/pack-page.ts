import { mayInNetwork, networkRolesOf } from '../../shared/domain/access/network-permissions.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { meetingAfter } from '../../shared/domain/network/network-meeting.ts';
import type { Quarter } from '../../shared/domain/network/quarter.ts';
import { stepsAmong } from '../../shared/domain/network/step.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import { memberUnitsIn, networkRow } from '../rows/network-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { sharedStepsIn } from '../rows/step-rows.ts';
import type { Outside } from '../turn/ports.ts';
import { ballotOf } from './ballot.ts';
import { storedSummary } from './make-summary.ts';
import { stillShared } from './store-own-step.ts';
import { packText } from './text/pack-text.ts';
import { type Pack, packPage } from './view/pack-views.ts';

/** As the quarter was read last: the pack is never the first to be told a figure. */
export async function packOf(ports: Outside, network: Network, quarter: Quarter): Promise<Pack> {
  const [read, ballot, steps, members] = await Promise.all([
    storedSummary(ports, network, quarter),
    ballotOf(ports, network, quarter),
    readValues(ports, sharedStepsIn(network.id, quarter)),
    readValues(ports, memberUnitsIn(network.id)),
  ]);
  return {
    network,
    meeting: meetingAfter(quarter, network),
    read,
    ballot,
    steps: await stillShared(ports, { network: network.id, quarter }, stepsAmong(steps, members)),
  };
}

/** Asked anew at every opening; whoever looks after the network no longer is left outside. */
export async function openPackPage(ports: Outside, person: Person, sheet: string) {
  const [id = '', quarter = ''] = sheet.split('.');
  const network = await readValue(ports, networkRow(id));
  if (!network || !mayInNetwork(networkRolesOf(person, network), 'network:see-summary')) return undefined;
  const { language, name } = network;
  const view = packPage(await packOf(ports, network, quarter));
  return { language, title: packText[language].title(name), view };
}
