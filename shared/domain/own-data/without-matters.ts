import type { Meeting } from '../meeting/meeting.ts';
import { type Person, samePerson } from '../person/person.ts';

/** The minutes without what somebody put on who wants to be forgotten: the words are theirs alone. */
export function withoutMattersOf(meeting: Meeting, person: Person): Meeting {
  const { matters } = meeting;
  return matters ? { ...meeting, matters: matters.filter(({ by }) => !samePerson(by, person)) } : meeting;
}
