import { type Person, samePerson } from '../person/person.ts';

/** What somebody is to one network. `maker`: looks after it until a facilitator does. */
export type NetworkRole = 'maker' | 'facilitator';

const those: readonly NetworkRole[] = ['maker', 'facilitator'];

/** Who may do and see what in a network; asked by the gate in `bot/network/enter-network.ts`. */
const allowed = {
  'network:edit': those,
  'network:invite': those,
  'network:step-down': those,
  'network:set-date': ['facilitator'],
  'network:see-summary': those,
  'network:moderate': those,
} as const satisfies Record<string, readonly NetworkRole[]>;

export type NetworkDeed = keyof typeof allowed;

export const allNetworkDeeds = Object.keys(allowed) as readonly NetworkDeed[];

export function networkRolesAllowed(deed: NetworkDeed): readonly NetworkRole[] {
  return allowed[deed];
}

export function mayInNetwork(roles: readonly NetworkRole[], deed: NetworkDeed): boolean {
  return roles.some((role) => networkRolesAllowed(deed).includes(role));
}

export function networkRolesOf(
  person: Person,
  network: { readonly madeBy?: Person; readonly facilitator?: Person },
): readonly NetworkRole[] {
  const { madeBy, facilitator } = network;
  return [
    ...(madeBy && samePerson(madeBy, person) && !facilitator ? ['maker' as const] : []),
    ...(facilitator && samePerson(facilitator, person) ? ['facilitator' as const] : []),
  ];
}
