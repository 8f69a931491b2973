import type { LibraryText } from './types.ts';

export type QuestionAbout = 1 | 2 | 3 | 4 | 'leadership' | 'parents' | 'network';

/** A question to put on the table. Phases are 1 getting ready, 2 planning, 3 doing, 4 looking back. */
export interface ReflectionQuestion extends LibraryText {
  readonly about: QuestionAbout;
  /** Whose side it looks from; every evaluation has one of the children's. */
  readonly view: 'children' | 'practice' | 'both';
}

/** What all of them have in common. */
export const question = { version: 1, setting: 'both', row: 40 } as const;
export const staffQuestion = { ...question, audience: 'staff' } as const;
