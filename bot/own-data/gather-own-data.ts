import type { RoleAbove } from '../../shared/domain/access/network-permissions.ts';
import type { WriteBack } from '../../shared/domain/network/above.ts';
import type { Network } from '../../shared/domain/network/network.ts';
import { type Piece, piecesOf } from '../../shared/domain/own-data/belongs-to.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { Institution, Member, Unit } from '../../shared/domain/unit/unit.ts';
import { appointmentRow, writeBackRow } from '../rows/above-rows.ts';
import { networkRow } from '../rows/network-rows.ts';
import { type PersonPlace, personRow } from '../rows/place-rows.ts';
import { readRows, readValue } from '../rows/row.ts';
import { everythingIn, institutionRow, unitRow } from '../rows/unit-rows.ts';
import type { Outside } from '../turn/ports.ts';

/** Everything we know of one account. */
export interface OwnData {
  readonly person: Person;
  readonly place: PersonPlace | undefined;
  readonly units: readonly UnitData[];
  readonly institutions: readonly Institution[];
  /** Those they look after. */
  readonly networks: readonly Network[];
  /** Those in which they have a role above the units. */
  readonly above: readonly NamedFor[];
  /** Those that somebody else looks after by now. */
  readonly made: readonly Network[];
}

export interface NamedFor {
  readonly network: Network;
  readonly role: RoleAbove;
  /** What they have written to the units. */
  readonly written: WriteBack | undefined;
}

export interface UnitData {
  readonly unit: Unit;
  readonly leads: boolean;
  readonly pieces: readonly Piece[];
}

/** In the units they are or were in, in those of the institutions they lead, and in the one they ask from. */
export async function gatherOwnData(ports: Outside, person: Person, here?: string): Promise<OwnData> {
  const place = await readValue(ports, personRow(person));
  const [institutions, networks] = await Promise.all([
    Promise.all((place?.institutions ?? []).map((id) => readValue(ports, institutionRow(id)))),
    Promise.all((place?.networks ?? []).map((id) => readValue(ports, networkRow(id)))),
  ]);
  const ids = new Set([
    ...(place?.units ?? []),
    ...(place?.left ?? []),
    ...institutions.flatMap((each) => each?.units ?? []),
    ...(here ? [here] : []),
  ]);
  const units = await Promise.all([...ids].map((id) => unitData(ports, id, person)));
  const above = await Promise.all((place?.above ?? []).map((id) => namedFor(ports, id, person)));
  const there = networks.filter((each) => each !== undefined);
  return {
    person,
    place,
    units: units.filter((each) => each !== undefined),
    institutions: institutions.filter(
      (each) => each !== undefined && samePerson(each.leader, person),
    ) as readonly Institution[],
    networks: there.filter((each) => isTheirs(each, person)),
    above: above.filter((each) => each !== undefined),
    made: there.filter((each) => !isTheirs(each, person) && each.madeBy && samePerson(each.madeBy, person)),
  };
}

async function namedFor(ports: Outside, id: string, person: Person): Promise<NamedFor | undefined> {
  const [network, named, written] = await Promise.all([
    readValue(ports, networkRow(id)),
    readValue(ports, appointmentRow(id, person)),
    readValue(ports, writeBackRow(id, person)),
  ]);
  return network && named && { network, role: named.role, written };
}

async function unitData(ports: Outside, id: string, person: Person): Promise<UnitData | undefined> {
  const unit = await readValue(ports, unitRow(id));
  if (!unit) return undefined;
  const pieces = piecesOf(await readRows(ports, everythingIn(id)), person);
  return { unit, leads: samePerson(unit.leadership.leader, person), pieces };
}

function isTheirs({ madeBy, facilitator }: Network, person: Person): boolean {
  const attendant = facilitator ?? madeBy;
  return attendant !== undefined && samePerson(attendant, person);
}

/** An account that several people use is nobody's own. */
export function isOfSeveral({ units }: OwnData): boolean {
  return units.some(({ pieces }) =>
    pieces.some(({ kind, row }) => kind === 'member' && (row.value as Member).shared),
  );
}

/** Nothing is told of a unit that knows nothing of them, such as one of an institution they lead. */
export function isKnownIn({ leads, pieces }: Pick<UnitData, 'leads' | 'pieces'>): boolean {
  return leads || pieces.length > 0;
}
