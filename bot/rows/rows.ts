import type { Guarded } from '../../shared/domain/guard/guard.ts';
import type { Person, Platform } from '../../shared/domain/unit/person.ts';
import type { Institution, Member, Unit } from '../../shared/domain/unit/unit.ts';
import { openTrialPrefix } from '../../shared/domain/unit/work-keys.ts';
import type { Row } from '../../shared/ports/store.ts';
import type { Ports } from '../turn/ports.ts';

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
  readonly reference?: object;
}

/** One row of the unit, as it stands when a message is made. */
export type ReadRow = <T>(key: string) => Promise<T | undefined>;

export const unitKey = 'unit';
export const institutionKey = 'institution';

export const placesOf = (where: { readonly platform: Platform; readonly tenant: string }): string =>
  `${where.platform}|${where.tenant}`;
export const conversationKey = (id: string): string => `conversation|${id}`;
export const personKey = (id: string): string => `person|${id}`;
export const memberKey = (person: Person): string =>
  `member|${person.platform}|${person.tenant}|${person.id}`;

/** Somebody in the unit without an account of their own, known by name or initials. */
export interface Staff {
  readonly v: 1;
  readonly id: string;
  readonly name: Guarded;
  readonly since: string;
}

export const staffPrefix = 'staff|';
export const staffKey = (id: string): string => `${staffPrefix}${id}`;

export const openTrialKey = (id: string): string => `${openTrialPrefix}${id}`;
export const doneTrialPrefix = (course: number): string => `trial|done|${String(course).padStart(3, '0')}|`;
export const doneTrialKey = (course: number, id: string): string => `${doneTrialPrefix(course)}${id}`;

export function readUnit(ports: Ports, id: string): Promise<Row<Unit> | undefined> {
  return ports.store.get<Unit>('units', id, unitKey);
}

export function readInstitution(ports: Ports, id: string): Promise<Row<Institution> | undefined> {
  return ports.store.get<Institution>('units', id, institutionKey);
}

export function readMember(ports: Ports, unit: string, person: Person): Promise<Row<Member> | undefined> {
  return ports.store.get<Member>('units', unit, memberKey(person));
}

export function readConversation(
  ports: Ports,
  where: { readonly platform: Platform; readonly tenant: string; readonly conversation: string },
): Promise<Row<Conversation> | undefined> {
  return ports.store.get<Conversation>('places', placesOf(where), conversationKey(where.conversation));
}

export function readPerson(ports: Ports, person: Person): Promise<Row<PersonPlace> | undefined> {
  return ports.store.get<PersonPlace>('places', placesOf(person), personKey(person.id));
}
