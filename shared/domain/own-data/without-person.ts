import type { Person } from '../person/person.ts';

/** In the place of somebody who has asked to be forgotten, where there has to be somebody. */
export const nobody = 'erased';

export function mentions(value: unknown, person: Person): boolean {
  if (Array.isArray(value)) return value.some((each) => mentions(each, person));
  if (!isObject(value)) return isKeyOf(value, person);
  return isPerson(value, person) || isAttendee(value, person) || mentions(Object.values(value), person);
}

/**
 * The same row without this person: who was at a meeting, or took on what it decided, is left out; who began it or
 * wrote it down becomes nobody. Words stay as they are, for they are the unit's.
 */
export function withoutPerson<T>(value: T, person: Person): T {
  return strip(value, person) as T;
}

function strip(value: unknown, person: Person): unknown {
  if (Array.isArray(value))
    return value.filter((each) => !isLeftOut(each, person)).map((each) => strip(each, person));
  if (!isObject(value)) return value;
  if (isPerson(value, person)) return { platform: person.platform, tenant: person.tenant, id: nobody };
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, each]) => !isLeftOut(each, person))
      .map(([name, each]) => [name, strip(each, person)]),
  );
}

function isPerson(value: object, { platform, tenant, id }: Person): boolean {
  const { platform: p, tenant: t, id: i } = value as Partial<Person>;
  return p === platform && t === tenant && i === id;
}

function isLeftOut(value: unknown, person: Person): boolean {
  return isAttendee(value, person) || isKeyOf(value, person);
}

/** The key of a member's row, as whoever is responsible for an activity is named by it: `member|slack|T1|UANE`. */
export function isKeyOf(value: unknown, { platform, tenant, id }: Person): boolean {
  return typeof value === 'string' && value.endsWith(`|${platform}|${tenant}|${id}`);
}

/** `{ id, name, person }`: somebody as a meeting knows them. */
function isAttendee(value: unknown, person: Person): boolean {
  const { person: account } = Object(value) as { readonly person?: unknown };
  return isObject(value) && 'name' in value && isObject(account) && isPerson(account, person);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same row with nobody else in it: who wrote it down for them, or whom else it was sent to. */
export function withoutColleagues(value: object, person: Person): object {
  return Object.fromEntries(
    Object.entries(value).filter(
      ([, each]) => !(isObject(each) && isAccount(each) && !isPerson(each, person)),
    ),
  );
}

function isAccount(value: object): boolean {
  return 'platform' in value && 'tenant' in value && 'id' in value;
}
