import type { RoleAbove } from '../access/network-permissions.ts';
import type { Guarded } from '../guard/guard.ts';
import type { Language } from '../person/language.ts';
import type { Organisation, Person } from '../person/person.ts';
import type { Clock24, Day, Weekday } from '../time/day.ts';
import { backWithinHours } from './limits.ts';
import type { Quarter } from './quarter.ts';

/** An area and a municipality read their units by the same rules as a network that units have chosen. */
export const networkKinds = ['leaders', 'cluster', 'childminders', 'area', 'municipality'] as const;
export type NetworkKind = (typeof networkKinds)[number];

/** Units of several institutions that learn from each other every quarter. */
export interface Network {
  readonly v: 1;
  readonly id: string;
  readonly name: Guarded;
  readonly kind: NetworkKind;
  readonly language: Language;
  /** The organisation it was made in, whoever looks after it since; its administrators name who is above the units. */
  readonly home?: Organisation;
  /** Missing when they have let go of it, or are forgotten. */
  readonly madeBy?: Person;
  readonly madeAt: string;
  /** Missing until somebody has been found: nothing is published before. */
  readonly facilitator?: Person;
  /** What the meetings are to be about; nothing is published without. */
  readonly criteria?: Guarded;
  readonly slot: { readonly weekday: Weekday; readonly time: Clock24 };
  /** By quarter: the facilitator's own choice of day. */
  readonly moved?: Readonly<Record<Quarter, Day>>;
  /** The quarters whose meeting has been told to the units. */
  readonly published?: readonly Quarter[];
}

/** A unit in a network. Who said yes to what is shared stands with the unit, where they can have it taken out. */
export interface MemberUnit {
  readonly v: 1;
  readonly unit: string;
  readonly name: Guarded;
  readonly institution: string;
  readonly since: string;
  /** From here on nothing of the unit goes to the network. */
  readonly left?: string;
}

/** Lets one unit in, or a network’s first or next facilitator; only its hash is kept. */
export interface Invitation {
  readonly v: 1;
  readonly network: string;
  readonly to: 'unit' | 'facilitator' | 'successor' | RoleAbove;
  readonly until: string;
  /**
   * Knows again who hands it over: what it gives is theirs to give only as long as they are who may. A unit's has none:
   * it is the network's, and a leader who has been asked is welcome also when the facilitator has changed meanwhile.
   */
  readonly from?: string;
  /** Knows the unit or the person again who used it, and names nobody. */
  readonly usedBy?: string;
}

/** In it, or out so lately that “Fortryd” still brings them back. */
export function isInOrMayReturn({ left }: Pick<MemberUnit, 'left'>, now: Date): boolean {
  return !left || left >= new Date(now.getTime() - backWithinHours * 3_600_000).toISOString();
}

export function missingIn({ criteria, facilitator }: Network): readonly ('criteria' | 'facilitator')[] {
  return [...(criteria ? [] : ['criteria' as const]), ...(facilitator ? [] : ['facilitator' as const])];
}

export function isUnattended({ facilitator, madeBy }: Network): boolean {
  return !facilitator && !madeBy;
}

export function isPast({ until }: Pick<Invitation, 'until'>, now: Date): boolean {
  return until <= now.toISOString();
}
