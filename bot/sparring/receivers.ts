import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { Standing } from '../access/enter.ts';
import { memberKey } from '../rows/unit-rows.ts';
import { accounts } from '../unit/members.ts';

/** Somebody a colleague may ask: the one who leads, and those the leader has chosen. */
export interface Receiver {
  readonly id: string;
  readonly person: Person;
  readonly role: 'leader' | 'resource';
}

/** Whoever leads for some weeks is a colleague and is not asked: what is written stays with whom it was written to. */
export async function receiversFor(at: Standing): Promise<readonly Receiver[]> {
  const { leader } = at.unit.leadership;
  const members = await accounts(at);
  const known = members.find(({ person }) => samePerson(person, leader));
  const resources = members.filter(
    ({ resource, shared, person }) => resource && !shared && !samePerson(person, leader),
  );
  const all: readonly Omit<Receiver, 'id'>[] = [
    ...(known?.shared ? [] : [{ person: { ...known?.person, ...leader }, role: 'leader' as const }]),
    ...resources.map(({ person }) => ({ person, role: 'resource' as const })),
  ];
  return all
    .filter(({ person }) => !samePerson(person, at.call.person))
    .map((each) => ({ ...each, id: memberKey(each.person) }));
}
