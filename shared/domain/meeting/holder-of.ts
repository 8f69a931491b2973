import { type Person, samePerson } from '../person/person.ts';
import type { Unit } from '../unit/unit.ts';
import type { Meeting } from './meeting.ts';

type Held = Pick<Meeting, 'id' | 'startedBy' | 'card'>;

/**
 * Who holds a meeting that has begun, for every place that says so: whoever has its buttons. While nobody has them it is
 * whoever said yes, else who began it. Nobody, where that one may not lead it any more.
 */
export function holderOf(
  { leadership, chairs }: Pick<Unit, 'chairs' | 'leadership'>,
  { id, startedBy, card }: Held,
): Person | undefined {
  const { leader, deputy } = leadership;
  const agreed = chairs?.[id];
  const mayStill = (person: Person) =>
    [leader, deputy?.person, agreed].some((each) => each && samePerson(each, person));
  if (card && mayStill(card.of)) return card.of;
  return agreed ?? (mayStill(startedBy) ? startedBy : undefined);
}

/** Whether going on with a meeting takes it from a colleague: the button that leads there has to say so. */
export function takesOver(unit: Pick<Unit, 'chairs' | 'leadership'>, held: Held, reader: Person): boolean {
  const holder = holderOf(unit, held);
  return holder !== undefined && !samePerson(holder, reader);
}

/** The unit as it reads while a meeting is going on: whoever holds it is its chair. */
export function ledBy<U extends Pick<Unit, 'chairs' | 'leadership'>>(unit: U, held: Held | undefined): U {
  const holder = held && holderOf(unit, held);
  return holder ? { ...unit, chairs: { ...unit.chairs, [held.id]: holder } } : unit;
}
