import type { Person } from '../person/person.ts';

/** What is written down when somebody opens it: what takes much of a unit out of the house at once. */
export const loggedKinds = ['archive', 'archive-file', 'agenda', 'decisions'] as const;
export type LoggedKind = (typeof loggedKinds)[number];

export function isLogged(kind: string): kind is LoggedKind {
  return loggedKinds.some((each) => each === kind);
}

/** As what somebody opened it: they may be something else by now. */
export const loggedRoles = ['leader', 'institution-leader', 'deputy', 'member'] as const;
export type LoggedRole = (typeof loggedRoles)[number];

/** That somebody opened something, and no word of what stood there. */
export interface Access {
  readonly v: 1;
  readonly at: string;
  readonly kind: LoggedKind;
  readonly role: LoggedRole;
  readonly by: Person;
}
