import type { Guarded } from '../guard/guard.ts';
import type { Author } from '../trial/trial.ts';

/** Ways of meeting each child where it is; put into words by bot/text. */
export const strategies = ['grouping', 'choices', 'pace', 'signs', 'nearness', 'challenge'] as const;
export type Strategy = (typeof strategies)[number];

/** Steps on a scale told in words; 1 is the least. */
export const steps = [1, 2, 3, 4] as const;
export type Step = (typeof steps)[number];

export const mostChildren = 30;
export const longestRoom = 40;
export const longestLine = 300;

/** What an adult saw after an activity. It counts children and never tells which: there is no field for that. */
export interface Note {
  readonly v: 1;
  readonly id: string;
  readonly author: Author;
  readonly course: number;
  readonly at: string;
  /** The group or the place, as the unit calls it. */
  readonly room: Guarded;
  readonly children: number;
  readonly participation: Step;
  readonly engagement: Step;
  readonly strategies: readonly Strategy[];
  readonly line?: Guarded;
  /** The author lets the meeting hear the line, without a name. */
  readonly mayQuote: boolean;
}

/** The groups people wrote about lately, the latest first, each as it was last spelled. */
export function latestRooms(notes: readonly Pick<Note, 'id' | 'room'>[], most: number): readonly Guarded[] {
  const rooms = new Map<string, Guarded>();
  for (const { room } of notes.toSorted((a, b) => (a.id < b.id ? 1 : -1))) {
    if (!rooms.has(sameRoom(room))) rooms.set(sameRoom(room), room);
  }
  return [...rooms.values()].slice(0, most);
}

/** “Stue gul” and “STUE  GUL” are one group. */
export function sameRoom(room: string): string {
  return room.normalize('NFC').trim().replaceAll(/\s+/g, ' ').toLowerCase();
}
