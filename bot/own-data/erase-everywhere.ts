import { withoutMaker } from '../../shared/domain/access/network-permissions.ts';
import type { StoredAgenda } from '../../shared/domain/meeting/stored-agenda.ts';
import { endingsOf, type PieceKind, piecesOf } from '../../shared/domain/own-data/belongs-to.ts';
import { withoutMattersOf } from '../../shared/domain/own-data/without-matters.ts';
import { mentions, nobody, withoutPerson } from '../../shared/domain/own-data/without-person.ts';
import { withoutTrials } from '../../shared/domain/own-data/without-trials.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import { type Sparring, withoutReceiver } from '../../shared/domain/sparring/sparring.ts';
import type { Trial } from '../../shared/domain/trial/trial.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import type { Change, Row } from '../../shared/ports/store.ts';
import { endRole } from '../network/end-role.ts';
import { forgetAuthor } from '../network/forget-author.ts';
import { unsayAllOf } from '../network/keep-what-was-said.ts';
import { eraseStepsOf } from '../network/store-own-step.ts';
import { changeRow } from '../rows/change-row.ts';
import { networkRow } from '../rows/network-rows.ts';
import { personRow } from '../rows/place-rows.ts';
import { deleteRow, readRows, writeTogether } from '../rows/row.ts';
import { everythingIn, unitRow } from '../rows/unit-rows.ts';
import { leaveBanks } from '../trial/leave-idea-banks.ts';
import type { Call } from '../turn/call.ts';
import type { Ports } from '../turn/ports.ts';
import { endMembership } from '../unit/end-membership.ts';
import type { OwnData } from './gather-own-data.ts';

const attempts = 6;
const changesAtOnce = 90;

/**
 * The way to the units is forgotten last, so that whoever is stopped half-way can say it again. False when others
 * kept writing the same rows.
 */
export async function eraseOwnData(call: Call, data: OwnData): Promise<boolean> {
  const { ports, person } = call;
  for (const { unit, leads } of data.units) {
    if (!(await eraseInUnit(ports, unit.id, person))) return false;
    if (!(await forgetAuthor(ports, unit.id, person, call.today))) return false;
    if (!leads) {
      await endMembership({ call, unit }, person);
      // What a colleague wrote of them in between. From here on nobody can: it is written over their own row.
      if (!(await eraseInUnit(ports, unit.id, person))) return false;
    }
    await forgetInUnitRow(ports, unit, person);
  }
  // By the way that leads there, so that a role is found whose network is gone.
  for (const id of data.place?.above ?? []) if (!(await endRole(ports, id, person))) return false;
  for (const { id } of data.made) if (!(await forgetMaker(ports, id, person))) return false;
  const institutions = data.institutions.map(({ id }) => id);
  const networks = data.networks.map(({ id }) => id);
  const stays = data.units.some(({ leads }) => leads) || institutions.length + networks.length > 0;
  if (stays)
    await changeRow(
      ports,
      personRow(person),
      (place) => place && { ...place, left: [], institutions, networks, above: [] },
    );
  else await deleteRow(ports, personRow(person));
  return true;
}

/** Of a network that somebody else looks after. Whoever does so themselves is told that it stays. */
async function forgetMaker(ports: Ports, network: string, person: Person): Promise<boolean> {
  const changed = await changeRow(ports, networkRow(network), (there) => {
    if (!there?.madeBy || !samePerson(there.madeBy, person)) return there;
    return withoutMaker(there);
  });
  return changed.ok;
}

/** A membership is ended by its own deed, with all that hangs on it. */
async function eraseInUnit(ports: Ports, unit: string, person: Person): Promise<boolean> {
  for (let attempt = 0; attempt < attempts; attempt++) {
    // Each taken out of its network first: their own rows alone know what they have said there.
    await eraseStepsOf(ports, unit, person);
    if (!(await unsayAllOf(ports, unit, person))) return false;
    const rows = await readRows(ports, everythingIn(unit));
    const changes = changesIn(rows, person);
    const hasSaid = piecesOf(rows, person).some(({ kind, isTheirs }) => kind === 'said' && isTheirs);
    if (changes.length === 0 && !hasSaid) return true;
    for (const trial of ownTrials(rows, person)) await leaveBanks(ports, unit, trial);
    for (let from = 0; from < changes.length; from += changesAtOnce)
      await writeTogether(ports, unit, changes.slice(from, from + changesAtOnce));
    await ports.patience?.pause(attempt);
  }
  return false;
}

function changesIn(rows: readonly Row<object>[], person: Person): readonly Change[] {
  const known = new Map(rows.map((row) => [row.key, row]));
  const pieces = piecesOf(rows, person).filter(({ kind }) => kind !== 'member' && kind !== 'said');
  const ids = new Set(ownTrials(rows, person).map(({ id }) => id));
  const agendas = rows
    .filter(({ key }) => key.startsWith('agenda|'))
    .flatMap(({ key, value, etag }): readonly Change[] => {
      const left = withoutTrials(value as StoredAgenda, ids);
      return left ? [{ op: 'replace', key, value: left, etag }] : [];
    });
  const own = pieces.map(({ kind, isTheirs, row: { key, value } }): Change => {
    const etag = known.get(key)?.etag ?? '';
    return isTheirs
      ? { op: 'delete', key, etag }
      : { op: 'replace', key, value: leftOf(kind, value, person), etag };
  });
  const ends = endingsOf(rows, person).map(({ key, etag }): Change => ({ op: 'delete', key, etag }));
  return [...own, ...agendas, ...ends];
}

/** What was answered goes with whoever answered it, and what they put on an agenda; everything else loses the name alone. */
function leftOf(kind: PieceKind, value: object, person: Person): object {
  const { platform, tenant } = person;
  return kind === 'sparring'
    ? withoutReceiver(value as Sparring, { platform, tenant, id: nobody })
    : withoutPerson(holdsPoints.includes(kind) ? withoutMattersOf(value, person) : value, person);
}

/** Meetings, and the decisions that live on, name the points that people had put on. */
const holdsPoints: readonly PieceKind[] = ['meeting', 'decision'];

function ownTrials(rows: readonly Row<object>[], person: Person): readonly Trial[] {
  return piecesOf(rows, person)
    .filter(({ kind, isTheirs }) => kind === 'trial' && isTheirs)
    .map(({ row }) => row.value as Trial);
}

/** The unit's own row: meetings they had said yes to chair, and who led it before. Whoever leads it now stays. */
async function forgetInUnitRow(ports: Ports, { id }: Unit, person: Person): Promise<void> {
  await changeRow(ports, unitRow(id), (unit) => {
    if (!unit) return unit;
    const chairs = Object.entries(unit.chairs ?? {}).filter(([, chair]) => !samePerson(chair, person));
    const { leadership } = unit;
    const changes = samePerson(leadership.leader, person)
      ? leadership.changes
      : leadership.changes.filter((change) => !mentions(change, person));
    const isSame =
      chairs.length === Object.keys(unit.chairs ?? {}).length && changes.length === leadership.changes.length;
    if (isSame) return unit;
    return { ...unit, chairs: Object.fromEntries(chairs), leadership: { ...leadership, changes } };
  });
}
