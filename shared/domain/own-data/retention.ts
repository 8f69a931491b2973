import type { Plan } from '../plan/plan.ts';
import type { Day } from '../time/day.ts';

/**
 * A unit's records, by how long they are of use, and what each kind is made of. `answer`: whether a meeting's figures
 * were released. `message`: that the bot sent something, as ids. What is open, and what ends on a day of its own, is no
 * record.
 */
export const recordParts = {
  trials: ['trial'],
  learning: ['note', 'goal', 'wording', 'golden', 'card'],
  meetings: ['meeting', 'agenda', 'decision', 'answer'],
  weeks: ['week', 'day', 'plan', 'hours'],
  messages: ['message'],
} as const;
export type RecordKind = keyof typeof recordParts;
export type RecordPart = (typeof recordParts)[RecordKind][number];
export const recordKinds = Object.keys(recordParts) as readonly RecordKind[];

/** Whole years from the day a record is of until it may go. */
export type YearsKept = Readonly<Record<RecordKind, number>>;

/** Where the setting says `defaults`. Decisions are a unit's memory; a week that is over is soon of no use. */
export const defaultYears: YearsKept = { trials: 5, learning: 5, meetings: 10, weeks: 3, messages: 2 };

export function isRecordKind(text: string | undefined): text is RecordKind {
  return recordKinds.some((kind) => kind === text);
}

/** A record of this day or a later one is kept. */
export function keptFrom(years: number, today: Day): Day {
  return `${String(Number(today.slice(0, 4)) - years).padStart(4, '0')}${today.slice(4)}`;
}

/** The last course that was over before the day, meeting and all; 0 when none was. */
export function courseOverBefore({ courses }: Plan, day: Day): number {
  const isOver = ({ weeks, closingMeeting }: Plan['courses'][number]): boolean =>
    [weeks.at(-1)?.lastOpenDay, closingMeeting?.day].every((last) => last === undefined || last < day);
  const firstKept = courses.findIndex((course) => !isOver(course));
  const over = firstKept === -1 ? courses : courses.slice(0, firstKept);
  return over.at(-1)?.number ?? 0;
}
