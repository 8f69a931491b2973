import type { Invitation, MemberUnit, Network } from '../../shared/domain/network/network.ts';
import type { Quarter } from '../../shared/domain/network/quarter.ts';
import type { QuarterBook, Release, ReleaseAnswer } from '../../shared/domain/network/release.ts';
import type { Summary } from '../../shared/domain/network/summary.ts';
import type { Person } from '../../shared/domain/person/person.ts';
import type { Day } from '../../shared/domain/time/day.ts';
import type { RowAt, RowsIn } from './row.ts';
import { allIn, inUnit } from './unit-rows.ts';

/** Leads from a unit to a network it is in. It is only a hint: the unit's row in the network decides. */
export interface UnitNetwork {
  readonly v: 1;
  readonly network: string;
  /** Who said yes to what is shared. */
  readonly by?: Person;
}

export const networkRow = (id: string): RowAt<Network> => inNetwork(id, 'network');

export const memberUnitRow = (network: string, unit: string): RowAt<MemberUnit> =>
  inNetwork(network, `unit|${unit}`);
export const memberUnitsIn = (network: string): RowsIn<MemberUnit> => allOf(network, 'unit|');

export const unitNetworkRow = (unit: string, network: string): RowAt<UnitNetwork> =>
  inUnit(unit, `network|${network}`);
export const unitNetworksIn = (unit: string): RowsIn<UnitNetwork> => allIn(unit, 'network|');

export const quarterBookRow = (network: string, quarter: Quarter): RowAt<QuarterBook> =>
  inNetwork(network, `${bookPrefix}${quarter}`);

const bookPrefix = 'quarter|';
export const quarterBooksIn = (network: string): RowsIn<QuarterBook> => allOf(network, bookPrefix);
export const quarterOfBook = ({ key }: { readonly key: string }): Quarter => key.slice(bookPrefix.length);

export const releaseRow = (
  network: string,
  quarter: Quarter,
  { unit, day }: Pick<Release, 'unit' | 'day'>,
): RowAt<Release> => inNetwork(network, `release|${quarter}|${unit}|${day}`);
export const releasesIn = (network: string, quarter: Quarter): RowsIn<Release> =>
  allOf(network, `release|${quarter}|`);

export const summaryRow = (
  network: string,
  { quarter, number }: Pick<Summary, 'quarter' | 'number'>,
): RowAt<Summary> => inNetwork(network, `summary|${quarter}|${String(number).padStart(6, '0')}`);
/** In the order in which they were made. */
export const summariesIn = (network: string, quarter: Quarter): RowsIn<Summary> =>
  allOf(network, `summary|${quarter}|`);

/** The mark that the facilitator has been told of a quarter's summary, or is being told. */
export interface Told {
  readonly v: 1;
  readonly at: string;
}
export const toldRow = (network: string, quarter: Quarter): RowAt<Told> =>
  inNetwork(network, `told|${quarter}`);

/** Another network that got figures of the same meeting. Who reads both could subtract one from the other. */
export interface Overlap {
  readonly v: 1;
  readonly network: string;
}
export const overlapRow = (network: string, quarter: Quarter, other: string): RowAt<Overlap> =>
  inNetwork(network, `overlap|${quarter}|${other}`);
export const overlapsIn = (network: string, quarter: Quarter): RowsIn<Overlap> =>
  allOf(network, `overlap|${quarter}|`);

export const releaseAnswerRow = (unit: string, day: Day): RowAt<ReleaseAnswer> =>
  inUnit(unit, `release|${day}`);
export const releaseAnswersIn = (unit: string): RowsIn<ReleaseAnswer> => allIn(unit, 'release|');

/** Found by the hash of the code, because whoever has the code knows no network's id yet. */
export const invitationRow = (hash: string): RowAt<Invitation> => inNetwork('invitation', hash);

/** A code that has been given out: how a network finds its own. */
export interface Invited {
  readonly v: 1;
  readonly hash: string;
  readonly until: string;
  /** Whoever used it has become what it says, once and for all; they may be it no longer. */
  readonly given?: true;
}
export const invitedRow = (network: string, hash: string): RowAt<Invited> =>
  inNetwork(network, `invited|${hash}`);
export const invitedIn = (network: string): RowsIn<Invited> => allOf(network, 'invited|');

export const everythingInNetwork = (network: string): RowsIn<object> => allOf(network, '');

/** Everything about one network is one partition, so that a summary reads one. */
export function inNetwork<T>(network: string, key: string): RowAt<T> {
  return { table: 'networks', partition: network, key };
}

export function allOf<T>(network: string, prefix: string): RowsIn<T> {
  return { table: 'networks', partition: network, range: { prefix } };
}
