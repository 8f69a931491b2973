import type { Setting } from '../../../shared/domain/unit/unit-kind.ts';

/** Who reads it: whom its *du* or *I* is. */
export type Audience =
  | 'staff'
  | 'leader'
  | 'deputy'
  | 'chair'
  | 'facilitator'
  | 'project-leader'
  | 'resource-person'
  | 'consultant'
  | 'area-leader'
  | 'head'
  | 'board'
  | 'parents'
  | 'staff-representative';

/**
 * One thing the bot can say. `Words` is a sentence, or the parts of a card: `{ title, text }`. Data and nothing
 * else, so that a municipality can put its own in its place by naming the id.
 */
export interface LibraryText<Words = string> {
  /** Kind, then what tells it apart: `starter.body.social.bag`. Never given to another text, never renumbered. */
  readonly id: string;
  /** Counts up when its meaning changes; a corrected comma leaves it. */
  readonly version: number;
  readonly audience: Audience;
  /** `both`: its words fit a house with rooms as well as a childminder's home. */
  readonly setting: Setting | 'both';
  /** Which numbered wish of the daycare people it answers. */
  readonly row: number;
  readonly da: Words;
  readonly en: Words;
}

/** A card: what stands at its top, and what it says. */
export interface CardWords {
  readonly title: string;
  readonly text: string;
}

/** What may stand in braces in a text, `{trial}`, and is filled in where it is shown. */
export const placeholders = ['unit', 'trial', 'goal', 'course', 'day', 'time'] as const;

/** Where in the day a trial has its place. */
export type PartOfDay =
  | 'arrival'
  | 'morning'
  | 'care'
  | 'dressing'
  | 'outdoors'
  | 'meal'
  | 'rest'
  | 'afternoon'
  | 'pick-up';
