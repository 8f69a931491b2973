import type { Person, Platform } from '../../shared/domain/person/person.ts';
import type { RowAt, RowsIn } from './row.ts';

/** What we know of a conversation, such as the unit that lives in it. Only a hint: the unit's own row decides. */
export interface Conversation {
  readonly v: 1;
  readonly unit?: string;
  readonly unitSince?: string;
  readonly reference?: object;
  readonly greeted?: string;
  readonly goneSince?: string;
}

/** What we know of a person's account, such as the units they are in. Only a hint: the member's row decides. */
export interface PersonPlace {
  readonly v: 1;
  readonly units: readonly string[];
  readonly institutions: readonly string[];
  /** Those they made or facilitate. */
  readonly networks?: readonly string[];
  /** Those in which they have been named for a role above the units. */
  readonly above?: readonly string[];
  /** Units they have left. What they wrote may still be there, and they can ask to see or delete it. */
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

export function inTenant<T>(tenant: Tenant, key: string): RowAt<T> {
  return { table: 'places', partition: partitionOf(tenant), key };
}

export function rowsInTenant<T>(tenant: Tenant, prefix: string): RowsIn<T> {
  return { table: 'places', partition: partitionOf(tenant), range: { prefix } };
}

function partitionOf({ platform, tenant }: Tenant): string {
  return `${platform}|${tenant}`;
}
