import { amongMembers, type Ballot, emptyBallot, type Refused } from '../../shared/domain/network/ballot.ts';
import type { MemberUnit, Network } from '../../shared/domain/network/network.ts';
import type { Quarter } from '../../shared/domain/network/quarter.ts';
import { changeRow } from '../rows/change-row.ts';
import { memberUnitsIn } from '../rows/network-rows.ts';
import { readValue, readValues } from '../rows/row.ts';
import { ballotRow } from '../rows/said-rows.ts';
import type { Outside } from '../turn/ports.ts';

/** As those see it who are in the network now. */
export async function ballotOf(ports: Outside, { id }: Network, quarter: Quarter): Promise<Ballot> {
  const [ballot, members] = await Promise.all([
    readValue(ports, ballotRow(id, quarter)),
    readValues(ports, memberUnitsIn(id)),
  ]);
  return amongMembers(ballot ?? emptyBallot(quarter), members);
}

/** Changes it, or says why not; whatever a unit that has left had brought goes on the way. */
export async function changeBallot(
  ports: Outside,
  { id }: Network,
  quarter: Quarter,
  change: (ballot: Ballot, members: readonly MemberUnit[]) => Ballot | Refused,
): Promise<Ballot | Refused | 'busy'> {
  const members = await readValues(ports, memberUnitsIn(id));
  const refused: Refused[] = [];
  const changed = await changeRow(ports, ballotRow(id, quarter), (there) => {
    refused.length = 0;
    const before = amongMembers(there ?? emptyBallot(quarter), members);
    const after = change(before, members);
    if (typeof after !== 'string') return after;
    refused.push(after);
    return there;
  });
  const [why] = refused;
  if (why) return why;
  return changed.ok ? changed.row.value : 'busy';
}
