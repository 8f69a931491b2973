import type { LibraryText } from './types.ts';

export interface ReflectionWords {
  /** Open: nobody can answer it with yes or no. */
  readonly question: string;
  /** Where to begin tomorrow. */
  readonly next: string;
}

export interface ReflectionCard extends LibraryText<ReflectionWords> {
  /** The id of a kind of card; not a closed list, since a municipality may add one. */
  readonly kind: string;
}

export const reflectionCard = { version: 1, audience: 'staff', setting: 'both', row: 81 } as const;
