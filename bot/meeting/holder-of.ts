import type { Meeting } from '../../shared/domain/meeting/meeting.ts';
import { type Person, samePerson } from '../../shared/domain/person/person.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';

/**
 * Who holds a meeting that has begun: whoever said yes, else who began it and may still run it. Nobody, where that one
 * has given it back since.
 */
export function holderOf(unit: Unit, { id, startedBy }: Meeting): Person | undefined {
  const { leader, deputy } = unit.leadership;
  const mayStill = [leader, deputy?.person].some((each) => each && samePerson(each, startedBy));
  return unit.chairs?.[id] ?? (mayStill ? startedBy : undefined);
}
