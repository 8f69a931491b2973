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

/** Characters, so that a text fits a phone: a card counts title and text together. */
export const longest = { title: 60, question: 180, card: 600 } as const;

/** The eight principles of interaction: what a course can choose to practise together. */
export type Principle =
  /** Noticing what a child is up to before doing anything. */
  | 'notice'
  /** Following the child's idea. */
  | 'follow'
  /** Waiting, and taking turns. */
  | 'wait'
  /** Warmth and comfort that a child can feel. */
  | 'warmth'
  /** Opening the community to everybody. */
  | 'invite'
  /** Putting words to what happens. */
  | 'words'
  /** Saying what today is about, and gathering it up. */
  | 'frame'
  /** A challenge just within reach. */
  | 'stretch';

/** The two sides of interaction: how we are together, and how we help each other on. */
export type Side = 'together' | 'onwards';

export const sideOf: Readonly<Record<Principle, Side>> = {
  notice: 'together',
  follow: 'together',
  warmth: 'together',
  invite: 'together',
  wait: 'onwards',
  words: 'onwards',
  frame: 'onwards',
  stretch: 'onwards',
};

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
