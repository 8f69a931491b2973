import type { RoleAbove } from '../access/network-permissions.ts';
import type { Guarded } from '../guard/guard.ts';
import type { Person } from '../person/person.ts';
import type { Network } from './network.ts';

/** Somebody who has a role above the units of one network. */
export interface Appointment {
  readonly v: 1;
  readonly role: RoleAbove;
  readonly person: Person;
  readonly at: string;
}

/** What an area leader or a chief has written back to the units; the units have a copy of their own. */
export interface WriteBack {
  readonly v: 1;
  /** Of the lines in the units' guides. */
  readonly id: string;
  /** How many times they have written: of two lines the later stands. */
  readonly number?: number;
  readonly role: 'chief' | 'area-leader';
  readonly person: Person;
  readonly kind: 'theme' | 'request';
  readonly text: Guarded;
  readonly at: string;
}

/** A network that units have chosen themselves has nobody above it. */
export function hasRolesAbove({ kind }: Pick<Network, 'kind'>): boolean {
  return kind === 'area' || kind === 'municipality';
}

/** What a unit's leader has been shown and said yes to: with people above the units, or without. */
export type Consent = 'above' | 'none-above';

export function consentTo(network: Pick<Network, 'kind'>): Consent {
  return hasRolesAbove(network) ? 'above' : 'none-above';
}

/** For whom a page of tendencies is written. */
export const audiences = ['area', 'chief', 'board', 'politicians'] as const;
export type Audience = (typeof audiences)[number];

const readBy: Readonly<Record<RoleAbove, readonly Audience[]>> = {
  chief: ['chief', 'area', 'board', 'politicians'],
  'area-leader': ['area', 'board'],
  'project-leader': ['area'],
  'resource-person': [],
  board: ['board'],
  politician: ['politicians'],
};

/** Whoever looks after the network may hand out all of them. */
export function audiencesOf(role: RoleAbove | undefined): readonly Audience[] {
  return role ? readBy[role] : audiences;
}
