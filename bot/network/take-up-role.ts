import { homeOf, mayName, type RoleAbove } from '../../shared/domain/access/network-permissions.ts';
import { hasRolesAbove } from '../../shared/domain/network/above.ts';
import type { Invitation, Network } from '../../shared/domain/network/network.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { appointmentRow, appointmentsIn, madeHereRow } from '../rows/above-rows.ts';
import { changeRow } from '../rows/change-row.ts';
import { networkRow } from '../rows/network-rows.ts';
import { type PersonPlace, personRow } from '../rows/place-rows.ts';
import { putRow, readValue, readValues } from '../rows/row.ts';
import { type Call, named, showYou } from '../turn/call.ts';
import type { Outside } from '../turn/ports.ts';
import type { Reply } from '../turn/reply.ts';
import { buttons, paragraph } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { forgetWayUp } from './end-role.ts';
import { rolesIn } from './enter-network.ts';
import { giveOnce, isFrom, takeInvitation, userOf } from './invitation.ts';
import { aboveText } from './text/role-names-above.ts';
import { takeWordsBack } from './words-from-above.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'above.show': Carries;
  }
}

/** A code for a role above the units makes whoever enters it what it says, once. Nothing where it is no such code. */
export async function takeUpRole(
  call: Call,
  { code, row, refused }: { readonly code: string; readonly row: Row<Invitation>; readonly refused: Reply },
): Promise<Reply | undefined> {
  const { ports, person } = call;
  const { to, network: id } = row.value;
  if (to === 'unit' || to === 'facilitator' || to === 'successor') return undefined;
  const network = await readValue(ports, networkRow(id));
  if (!network || !hasRolesAbove(network)) return refused;
  const isMeant = () => mayStillName(ports, network, { code, invitation: row.value, role: to });
  if (!(await takeInvitation(ports, code, row, userOf(person)))) return refused;
  const given = await giveOnce(ports, code, row.value, async () =>
    (await isMeant()) ? naming(call, id, to) : undefined,
  );
  // Dropped in the meantime: nothing but the way there would be left, and nobody would ever take it away.
  if (given === 'refused' && !(await readValue(ports, networkRow(id)))) await forgetWayUp(ports, id, person);
  if (given === 'busy') return showYou(refusalView(network.language, 'busy'));
  // Sent twice it is the same, as long as they have the role.
  if (given === 'refused' || (await readValue(ports, appointmentRow(id, person)))?.role !== to)
    return refused;
  const words = aboveText[network.language].taken(aboveText[network.language].roles[to], network.name);
  return showYou({
    summary: words,
    nodes: [paragraph(words), buttons({ label: aboveText[network.language].see, action: 'above.show' })],
  });
}

/** A code is worth no more than whoever gave it out: with their role goes what they have kept in their pocket. */
async function mayStillName(
  ports: Outside,
  network: Network,
  given: { readonly code: string; readonly invitation: Invitation; readonly role: RoleAbove },
): Promise<boolean> {
  const named = await readValues(ports, appointmentsIn(network.id));
  const known = [...named.map(({ person }) => person), ...(ports.administrators ?? [])];
  const from = known.find((each) => isFrom(given.invitation, given.code, each));
  return from !== undefined && mayName(await rolesIn(ports, from, network), given.role);
}

/** The way from the person to the network is there first, so that an erasure finds what was given. */
async function naming(call: Call, network: string, role: RoleAbove): Promise<Change> {
  const { ports } = call;
  const { person } = await named(call);
  await changeRow(ports, personRow(person), (place): PersonPlace | undefined =>
    place?.above?.includes(network)
      ? place
      : { units: [], institutions: [], ...place, v: 1, above: [...(place?.above ?? []), network] },
  );
  // What they have written in another role says what they no longer are.
  const before = await readValue(ports, appointmentRow(network, person));
  if (before && before.role !== role) await takeWordsBack(ports, network, person);
  const at = ports.clock.now().toISOString();
  return { op: 'put', key: appointmentRow(network, person).key, value: { v: 1, role, person, at } };
}

/** So that whoever administers the organisation finds the network, whoever made it. */
export async function tellAdministrators(ports: Outside, network: Network): Promise<void> {
  const home = homeOf(network);
  if (hasRolesAbove(network) && home)
    await putRow(ports, madeHereRow(home, network.id), { v: 1, network: network.id });
}
