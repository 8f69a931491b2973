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
