import type { Guarded } from '../guard/guard.ts';
import { type Person, samePerson } from '../person/person.ts';
import type { Plan } from '../plan/plan.ts';
import { addWeeks, type Clock24, type Day } from '../time/day.ts';
import { weeksKept } from './limits.ts';

/** A question from one to another in the unit. Nobody but these two ever reads it; a meeting hears how many are open. */
export interface Sparring {
  readonly v: 1;
  readonly id: string;
  readonly course: number;
  readonly asker: Person;
  readonly to: Person;
  readonly question: Guarded;
  /** The day the asker hopes for. */
  readonly hopedFor?: Day;
  /** Asked by a leader who had been with them: no wish for sparring, so no meeting counts it. */
  readonly from?: 'visit';
  readonly at: string;
  readonly answer?: SparringAnswer;
  readonly doneAt?: string;
  /** From this day on it is gone. */
  readonly goneOn: Day;
}

/** In words, with a time to meet, or both. */
export interface SparringAnswer {
  readonly text?: Guarded;
  readonly day?: Day;
  readonly time?: Clock24;
  readonly at: string;
}

export function isOpen({ doneAt }: Sparring): boolean {
  return doneAt === undefined;
}

/** A colleague's wish that nobody has settled yet. */
export function isOpenWish(sparring: Sparring): boolean {
  return isOpen(sparring) && sparring.from === undefined;
}

/** The end of a course is not always known: a stopped one is counted from today. */
export function sparringGoneOn({ courses }: Plan, course: number, today: Day): Day {
  const closes = courses.find(({ number }) => number === course)?.closingMeeting?.day;
  return addWeeks(closes && closes > today ? closes : today, weeksKept);
}

/** What somebody is to a question; nothing for everybody else, whoever leads them. */
export function sideOf({ asker, to }: Sparring, person: Person): 'asker' | 'receiver' | undefined {
  if (samePerson(asker, person)) return 'asker';
  return samePerson(to, person) ? 'receiver' : undefined;
}

/** The same question without the one who was asked, and without what they answered. */
export function withoutReceiver({ answer: _, ...question }: Sparring, nobody: Person): Sparring {
  return { ...question, to: nobody };
}
