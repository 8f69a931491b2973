import { type Organisation, type Person, samePerson } from '../person/person.ts';

/** Who stands above the units of an area or a municipality, or reads of them; the first are named before the others. */
export const rolesAbove = [
  'chief',
  'area-leader',
  'project-leader',
  'resource-person',
  'board',
  'politician',
] as const;
export type RoleAbove = (typeof rolesAbove)[number];

/**
 * What somebody is to one network. `maker`: looks after it until a facilitator does. `administrator`: named in the
 * settings for the organisation in which the network was made.
 */
export type NetworkRole = 'maker' | 'facilitator' | 'administrator' | RoleAbove;

const those: readonly NetworkRole[] = ['maker', 'facilitator'];

/** Who may do and see what in a network; asked by the gate in `bot/network/enter-network.ts`. */
const allowed = {
  'network:edit': those,
  'network:invite': those,
  'network:step-down': those,
  'network:set-date': ['facilitator'],
  // With the leaders' own words in it; whoever stands above reads tendencies and no words.
  'network:see-summary': those,
  'network:moderate': those,
  'network:read-ideas': [...those, 'project-leader', 'resource-person'],
  'network:see-trends': [...those, 'chief', 'area-leader', 'project-leader', 'board', 'politician'],
  'network:write-back': ['chief', 'area-leader'],
  // Of these each names those below, see `mayName`.
  'network:name-roles': ['administrator', 'chief', 'area-leader'],
} as const satisfies Record<string, readonly NetworkRole[]>;

export type NetworkDeed = keyof typeof allowed;

export const allNetworkDeeds = Object.keys(allowed) as readonly NetworkDeed[];

export function networkRolesAllowed(deed: NetworkDeed): readonly NetworkRole[] {
  return allowed[deed];
}

export function mayInNetwork(roles: readonly NetworkRole[], deed: NetworkDeed): boolean {
  return roles.some((role) => networkRolesAllowed(deed).includes(role));
}

/** An administrator names everybody; a chief and an area leader name those below them, and never their equals. */
export function mayName(roles: readonly NetworkRole[], role: RoleAbove): boolean {
  if (roles.includes('administrator')) return true;
  const rank = rolesAbove.indexOf(role);
  return roles.some((own) => (own === 'chief' || own === 'area-leader') && rolesAbove.indexOf(own) < rank);
}

export function networkRolesOf(
  person: Person,
  network: Made & { readonly facilitator?: Person },
  { above, administrators = [] }: StandingAbove = {},
): readonly NetworkRole[] {
  const { madeBy, facilitator } = network;
  const home = homeOf(network);
  const isAdministrator =
    administrators.some((each) => samePerson(each, person)) &&
    home?.platform === person.platform &&
    home.tenant === person.tenant;
  return [
    ...(madeBy && samePerson(madeBy, person) && !facilitator ? ['maker' as const] : []),
    ...(facilitator && samePerson(facilitator, person) ? ['facilitator' as const] : []),
    ...(isAdministrator ? ['administrator' as const] : []),
    ...(above ? [above] : []),
  ];
}

interface Made {
  readonly home?: Organisation;
  readonly madeBy?: Person;
}

/**
 * Where its administrators are. Never where its facilitator is: that may be somebody of another municipality, and a
 * network whose maker has been forgotten would belong to strangers.
 */
export function homeOf({ home, madeBy }: Made): Organisation | undefined {
  return home ?? (madeBy && { platform: madeBy.platform, tenant: madeBy.tenant });
}

/** Where it was made is no person, and stays. */
export function withoutMaker<N extends Made>(network: N): Omit<N, 'madeBy' | 'home'> & Pick<Made, 'home'> {
  const { madeBy: _, home: __, ...rest } = network;
  const home = homeOf(network);
  return { ...rest, ...(home && { home }) };
}

interface StandingAbove {
  /** The role that this person has been named for in this network. */
  readonly above?: RoleAbove | undefined;
  readonly administrators?: readonly Person[] | undefined;
}
