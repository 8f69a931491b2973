import type { Guarded } from '../guard/guard.ts';
import type { Person } from '../person/person.ts';
import type { Side } from '../plan/principle.ts';
import type { Author } from '../trial/trial.ts';

/** Ways of meeting each child where it is; put into words by bot/text. */
export const strategies = ['grouping', 'choices', 'pace', 'signs', 'nearness', 'challenge'] as const;
export type Strategy = (typeof strategies)[number];

/** The side of interaction that a strategy practises. Small groups are for both, so they have none. */
const sideOfStrategy: Readonly<Partial<Record<Strategy, Side>>> = {
  nearness: 'together',
  pace: 'together',
  choices: 'together',
  signs: 'onwards',
  challenge: 'onwards',
};

/** Whether a note tells of a strategy on this side. So nobody has to be asked for the side. */
export function isAbout(side: Side, { strategies }: Pick<Note, 'strategies'>): boolean {
  return strategies.some((strategy) => sideOfStrategy[strategy] === side);
}

/** The parts of the day: what is learnt in a small group shows at meals and in the cloakroom. */
export const partsOfDay = ['group', 'play', 'meal', 'dressing', 'outdoors', 'rest'] as const;
export type NotePart = (typeof partsOfDay)[number];

/** Steps on a scale told in words; 1 is the least. */
export const steps = [1, 2, 3, 4] as const;
export type Step = (typeof steps)[number];

/** What an adult saw after an activity. It counts children and never tells which: there is no field for that. */
export interface Note {
  readonly v: 1;
  readonly id: string;
  readonly author: Author;
  readonly course: number;
  readonly at: string;
  /** The group or the place, as the unit calls it. */
  readonly room: Guarded;
  /** Missing in notes from before this was asked. */
  readonly part?: NotePart;
  /** In old notes only; no longer asked. */
  readonly children?: number;
  readonly participation?: Step;
  readonly engagement: Step;
  readonly strategies: readonly Strategy[];
  readonly line?: Guarded;
  /** The author lets the meeting hear the line, without a name. */
  readonly mayQuote: boolean;
  /** Written down by the leader, from paper; the author has been told. */
  readonly enteredBy?: Person;
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
