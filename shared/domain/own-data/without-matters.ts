import type { Decision, Meeting } from '../meeting/meeting.ts';
import { type Person, samePerson } from '../person/person.ts';

/** A meeting, or a decision that lives on, without what somebody put on who wants to be forgotten: the words are theirs. */
export function withoutMattersOf(value: Partial<Meeting> & Pick<Decision, 'point'>, person: Person): object {
  const { matters, decisions, ...rest } = value;
  return {
    ...withoutPoint(rest, person),
    ...(matters && { matters: matters.filter(({ by }) => !samePerson(by, person)) }),
    ...(decisions && { decisions: decisions.map((each) => withoutPoint(each, person)) }),
  };
}

function withoutPoint(value: Pick<Decision, 'point'>, person: Person): object {
  if (!value.point || !samePerson(value.point.by, person)) return value;
  const { point: _, ...rest } = value;
  return rest;
}
