import { withoutMaker } from '../../shared/domain/access/network-permissions.ts';
import { type Invitation, isUnattended, type Network } from '../../shared/domain/network/network.ts';
import { firstLanguage } from '../../shared/domain/person/language.ts';
import { samePerson } from '../../shared/domain/person/person.ts';
import type { Row } from '../../shared/ports/store.ts';
import { refusalView } from '../access/view/refusal-view.ts';
import { button } from '../feature/button.ts';
import { changeRow } from '../rows/change-row.ts';
import { memberUnitRow, memberUnitsIn, networkRow } from '../rows/network-rows.ts';
import { personRow } from '../rows/place-rows.ts';
import { readRow, readValue, readValues, replacing } from '../rows/row.ts';
import { institutionRow, unitRow } from '../rows/unit-rows.ts';
import { type Call, named, showYou } from '../turn/call.ts';
import type { Reply } from '../turn/reply.ts';
import { sentence } from '../ui/build-view.ts';
import type { Carries } from '../ui/button-and-form-names.ts';
import { dropIfEmpty } from './drop-network.ts';
import { networkButton } from './enter-network.ts';
import { findInvitation, giveOnce, isFrom, takeInvitation, userOf } from './invitation.ts';
import { rememberNetworkOf } from './remember-network.ts';
import { networkText } from './text/network-text.ts';
import { handOverView } from './view/hand-over-view.ts';

declare module '../ui/button-and-form-names.ts' {
  interface Actions {
    'network.hand-over': Carries<'network'>;
    'network.step-down': Carries<'network'>;
    'network.take-up': Carries<'unit' | 'network'>;
  }
}

/** What can be done, and what becomes of the network: asked before either. */
export const handOverButton = networkButton('network.hand-over', {
  deed: 'network:step-down',
  press: async ({ call, network }) => showYou(handOverView(network, call.person)),
});

/** Back to whoever made it; when that is they themselves, to any of its leaders who wants it. */
export const stepDownButton = networkButton('network.step-down', {
  deed: 'network:step-down',
  press: async ({ call, network, row }) => {
    const changed = await changeRow(
      call.ports,
      networkRow(network.id),
      (there) => there && without(there, call),
      row,
    );
    const { language, name } = network;
    if (!changed.ok) return showYou(refusalView(language, 'busy'));
    if (isUnattended(changed.row.value)) await dropIfEmpty(call.ports, changed.row);
    return showYou(sentence(networkText[language].steppedDown(name)));
  },
});

/** By a leader in a network that nobody looks after any more. */
export const takeUpButton = button('network.take-up', {
  deed: 'share-with-network',
  needs: ['network'],
  press: async ({ call, unit }, { network: id }) => {
    const member = await readValue(call.ports, memberUnitRow(id, unit.id));
    if (!member || member.left) return showYou(refusalView(unit.language, 'gone'));
    return become(call, id, isUnattended, showYou(refusalView(unit.language, 'gone')));
  },
});

type CodeRefused = (why: 'badCode' | 'hasFacilitator' | 'notInIt') => Reply;

/** The code is the question, and typing it in the yes. Good while whoever gave it out still looks after the network. */
export async function facilitate(call: Call, code: string, again: CodeRefused): Promise<Reply> {
  const { ports, person } = call;
  const row = await findInvitation(ports, code, userOf(person));
  if (!row || !(await takeInvitation(ports, code, row, userOf(person)))) return again('badCode');
  const isMeant = ({ facilitator, madeBy }: Network) =>
    !facilitator && !!madeBy && isFrom(row.value, code, madeBy);
  return becomeOnce(call, { code, row, isMeant, again });
}

/** From whoever looks after it now, as long as it is still they, to a leader who is in it. */
export async function succeed(call: Call, code: string, again: CodeRefused): Promise<Reply> {
  const { ports, person } = call;
  const row = await findInvitation(ports, code, userOf(person));
  const network = row && (await readValue(ports, networkRow(row.value.network)));
  if (!row || !network) return again('badCode');
  if (!(await leadsIn(call, network))) return again('notInIt');
  if (!(await takeInvitation(ports, code, row, userOf(person)))) return again('badCode');
  const isMeant = ({ facilitator }: Network) => !!facilitator && isFrom(row.value, code, facilitator);
  return becomeOnce(call, { code, row, isMeant, again });
}

async function becomeOnce(
  call: Call,
  by: {
    readonly code: string;
    readonly row: Row<Invitation>;
    readonly isMeant: (network: Network) => boolean;
    readonly again: CodeRefused;
  },
): Promise<Reply> {
  const { ports } = call;
  const { code, row, isMeant, again } = by;
  const at = networkRow(row.value.network);
  const { person } = await named(call);
  const given = await giveOnce(ports, code, row.value, async () => {
    const there = await readRow(ports, at);
    return there && isMeant(there.value)
      ? replacing(at, there, { ...there.value, facilitator: person })
      : undefined;
  });
  const network = await readValue(ports, at);
  if (given === 'busy') return showYou(refusalView(network?.language ?? firstLanguage, 'busy'));
  const isTaken = given === 'refused' && row.value.to === 'facilitator' && network?.facilitator;
  return welcome(call, network, again(isTaken ? 'hasFacilitator' : 'badCode'));
}

async function become(
  call: Call,
  id: string,
  mayNow: (network: Network) => boolean,
  refused: Reply,
): Promise<Reply> {
  const { person } = await named(call);
  const changed = await changeRow(call.ports, networkRow(id), (network) =>
    network && mayNow(network) ? { ...network, facilitator: person } : network,
  );
  return welcome(call, changed.ok ? changed.row.value : undefined, refused);
}

/** Sent twice it is the same, as long as they look after it. */
async function welcome(call: Call, network: Network | undefined, refused: Reply): Promise<Reply> {
  if (!network?.facilitator || !samePerson(network.facilitator, call.person)) return refused;
  await rememberNetworkOf(call, network.id);
  return showYou(sentence(networkText[network.language].facilitates(network.name)));
}

function without(network: Network, { person }: Call): Network {
  const { madeBy } = network;
  const { facilitator, ...rest }: Network =
    madeBy && samePerson(madeBy, person) ? withoutMaker(network) : network;
  return facilitator && !samePerson(facilitator, person) ? { ...rest, facilitator } : rest;
}

/** Leads one of its units, or the institution of one. */
async function leadsIn({ ports, person }: Call, { id }: Network): Promise<boolean> {
  const [place, members] = await Promise.all([
    readValue(ports, personRow(person)),
    readValues(ports, memberUnitsIn(id)),
  ]);
  const inIt = members.filter(({ left }) => !left);
  const units = inIt.filter(({ unit }) => place?.units.includes(unit));
  const institutions = new Set(inIt.map(({ institution }) => institution));
  const leaders = await Promise.all([
    ...units.map(async ({ unit }) => (await readValue(ports, unitRow(unit)))?.leadership.leader),
    ...(place?.institutions ?? [])
      .filter((each) => institutions.has(each))
      .map(async (each) => (await readValue(ports, institutionRow(each)))?.leader),
  ]);
  return leaders.some((leader) => leader && samePerson(leader, person));
}
