import { type Person, samePerson } from '../person/person.ts';
import { isOpenDay, type OpeningRules } from '../plan/open-days.ts';
import { addDays, addWeeks, type Clock24, type Day } from '../time/day.ts';
import { mostNoted, weeksKept } from './limits.ts';

/** A date of two: whoever leads, and one colleague. Nobody but these two ever sees it. */
export interface FollowUp {
  readonly v: 1;
  readonly id: string;
  readonly by: Person;
  readonly with: Person;
  readonly day: Day;
  readonly time: Clock24;
  readonly minutes: number;
  readonly at: string;
  /** How often it was moved: calendar programs take the higher number as the newer. */
  readonly revision: number;
}

const longestSearch = 30;

export function followUpGoneOn({ day }: Pick<FollowUp, 'day'>): Day {
  return addWeeks(day, weeksKept);
}

export function isOneOf({ by, with: other }: FollowUp, person: Person): boolean {
  return samePerson(by, person) || samePerson(other, person);
}

export function otherOf({ by, with: other }: FollowUp, person: Person): Person {
  return samePerson(by, person) ? other : by;
}

/** The day before, or the last open day before it: what is on a Monday is told on Friday. */
export function followUpReminderDay({ day }: Pick<FollowUp, 'day'>, rules: OpeningRules): Day {
  let before = addDays(day, -1);
  for (let i = 0; i < longestSearch && !isOpenDay(before, rules); i++) before = addDays(before, -1);
  return before;
}

/** Somebody's own, the next first; out of sight from the day it is to go, however late it is deleted. */
export function followUpsOf(all: readonly FollowUp[], person: Person, today: Day): readonly FollowUp[] {
  return all
    .filter((each) => isOneOf(each, person))
    .filter((each) => today < followUpGoneOn(each))
    .toSorted((a, b) => `${a.day}${a.time}`.localeCompare(`${b.day}${b.time}`));
}

/** What one course's talks and evening meetings took. It names nobody, and is only ever shown as a sum. */
export interface HoursNoted {
  readonly v: 1;
  readonly course: number;
  readonly meetings: readonly { readonly id: string; readonly minutes: number }[];
  readonly goneOn: Day;
}

/** Noted again, it is corrected; none at all takes it out. */
export function noteHours(noted: HoursNoted, id: string, minutes: number | undefined): HoursNoted {
  const others = noted.meetings.filter((each) => each.id !== id);
  return { ...noted, meetings: minutes ? [...others, { id, minutes }].slice(-mostNoted) : others };
}

export function minutesIn(noted: HoursNoted | undefined): number {
  return (noted?.meetings ?? []).reduce((sum, { minutes }) => sum + minutes, 0);
}
