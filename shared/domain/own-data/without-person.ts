import type { Person } from '../person/person.ts';

/** The id that replaces a person who is forgotten, where a row must name somebody. */
export const nobody = 'erased';

export function mentions(value: unknown, person: Person): boolean {
  if (Array.isArray(value)) return value.some((each) => mentions(each, person));
  if (!isObject(value)) return isKeyOf(value, person);
  return (
    isPerson(value, person) ||
    isAttendee(value, person) ||
    Object.entries(value).some(([name, each]) => isBareId(name, each, person)) ||
    mentions(Object.values(value), person)
  );
}

/**
 * A row without this person. They are left out where they were at a meeting or took on a decision; where they began
 * a meeting or wrote something down, `nobody` stands. Texts stay as they are: they are the unit's.
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
      .filter(([name, each]) => !isLeftOut(each, person) && !isBareId(name, each, person))
      .map(([name, each]) => [name, strip(each, person)]),
  );
}

function isPerson(value: object, { platform, tenant, id }: Person): boolean {
  const { platform: p, tenant: t, id: i } = value as Partial<Person>;
  return p === platform && t === tenant && i === id;
}

/** Where an account alone says who: whom a decision was told to be of, or whose place somebody is asked to take. */
const ofAccounts: readonly string[] = ['owner', 'over', 'person', 'adult'];

function isBareId(name: string, value: unknown, { id }: Person): boolean {
  return value === id && ofAccounts.includes(name);
}

function isLeftOut(value: unknown, person: Person): boolean {
  return isAttendee(value, person) || isKeyOf(value, person);
}

/**
 * Whether a value is the key of this person's member row (`member|slack|T1|UANE`), by which an activity names who is
 * responsible.
 */
export function isKeyOf(value: unknown, { platform, tenant, id }: Person): boolean {
  return typeof value === 'string' && value.endsWith(`|${platform}|${tenant}|${id}`);
}

/** Whether a value is this person as one who was at a meeting: `{ id, name, person }`. */
function isAttendee(value: unknown, person: Person): boolean {
  const { person: account } = Object(value) as { readonly person?: unknown };
  return isObject(value) && 'name' in value && isObject(account) && isPerson(account, person);
}

function isObject(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** A person's own row without colleagues: who wrote it down for them, or whom else it was sent to. */
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
