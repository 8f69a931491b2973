import type { Person, Platform } from '../../shared/domain/person/person.ts';
import type { RowAt, RowsIn } from './row.ts';

/** What we know of a conversation: a hint, checked against the unit before it is trusted. */
export interface Conversation {
  readonly v: 1;
  readonly unit?: string;
  readonly unitSince?: string;
  readonly reference?: object;
  readonly greeted?: string;
  readonly goneSince?: string;
}

/** What we know of a person's account: a hint as well. */
export interface PersonPlace {
  readonly v: 1;
  readonly units: readonly string[];
  readonly institutions: readonly string[];
  /** Those they made or facilitate. */
  readonly networks?: readonly string[];
  /** Units they are out of, where what they wrote may still stand: the way to it when they ask. */
  readonly left?: readonly string[];
  readonly reference?: object;
  readonly greeted?: string;
}

interface Tenant {
  readonly platform: Platform;
  readonly tenant: string;
}

export const conversationRow = (where: Tenant & { readonly conversation: string }): RowAt<Conversation> =>
  inTenant(where, `conversation|${where.conversation}`);

export const conversationsIn = (tenant: Tenant): RowsIn<Conversation> => ({
  table: 'places',
  partition: partitionOf(tenant),
  range: { prefix: 'conversation|' },
});

export const personRow = (person: Person): RowAt<PersonPlace> => inTenant(person, `person|${person.id}`);

function inTenant<T>(tenant: Tenant, key: string): RowAt<T> {
  return { table: 'places', partition: partitionOf(tenant), key };
}

function partitionOf({ platform, tenant }: Tenant): string {
  return `${platform}|${tenant}`;
}
