import type { Guarded } from '../guard/guard.ts';
import type { Person } from '../person/person.ts';
import type { Day } from '../time/day.ts';

/** What can be said to the leaders of a network. */
export type SaidKind = 'topic' | 'question' | 'answer';

/**
 * The unit's own copy of what its leader has said to a network. There it stands under the unit's name; this row alone
 * knows who said it, so that they can see it, and have it taken out again wherever the unit has gone since.
 */
export interface Said {
  readonly v: 1;
  readonly id: string;
  readonly kind: SaidKind;
  readonly network: string;
  /** What it belongs to there: a topic's quarter, an answer's question. */
  readonly of: string;
  readonly text: Guarded;
  readonly by: Person;
  readonly at: string;
  readonly goneOn: Day;
}
