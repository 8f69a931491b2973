import type { Appointment, WriteBack } from '../../shared/domain/network/above.ts';
import type { Person, Platform } from '../../shared/domain/person/person.ts';
import { allOf, inNetwork } from './network-rows.ts';
import { inTenant, rowsInTenant } from './place-rows.ts';
import type { RowAt, RowsIn } from './row.ts';

const keyOf = ({ platform, tenant, id }: Person): string => `${platform}|${tenant}|${id}`;

export const appointmentRow = (network: string, person: Person): RowAt<Appointment> =>
  inNetwork(network, `above|${keyOf(person)}`);
export const appointmentsIn = (network: string): RowsIn<Appointment> => allOf(network, 'above|');

export const writeBackRow = (network: string, person: Person): RowAt<WriteBack> =>
  inNetwork(network, `back|${keyOf(person)}`);
export const writeBacksIn = (network: string): RowsIn<WriteBack> => allOf(network, 'back|');

/** From an organisation to the areas and municipalities that were made in it: a hint for its administrators. */
export interface MadeHere {
  readonly v: 1;
  readonly network: string;
}
interface Tenant {
  readonly platform: Platform;
  readonly tenant: string;
}
export const madeHereRow = (tenant: Tenant, network: string): RowAt<MadeHere> =>
  inTenant(tenant, `network|${network}`);
export const madeHereIn = (tenant: Tenant): RowsIn<MadeHere> => rowsInTenant(tenant, 'network|');
