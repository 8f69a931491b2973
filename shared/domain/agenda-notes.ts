/** What the reflection notes of a course say together, room by room; nobody's name is in it. */
export interface AgendaNotes {
  readonly rooms: readonly AgendaRoom[];
}

export interface AgendaRoom {
  readonly label: string;
  readonly notes: number;
  /** Medians. */
  readonly children?: number;
  readonly participation?: number;
  readonly engagement?: number;
  /** By name, in how many notes each was used; none is 0, so that what is unused shows too. */
  readonly strategies: readonly { readonly name: string; readonly notes: number }[];
  /** Only where the author said yes. */
  readonly quotes: readonly string[];
}
