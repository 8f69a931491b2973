import type { Guarded } from '../guard/guard.ts';

/** What the unit means by a word that it uses every day. */
export interface GlossaryEntry {
  readonly v: 1;
  readonly id: string;
  readonly word: Guarded;
  readonly meaning: Guarded;
  readonly at: string;
}
