import type { Person } from '../person/person.ts';
import type { PlannedMeeting } from '../plan/plan.ts';
import { actingLeader } from './leadership.ts';
import type { Unit } from './unit.ts';

type Chaired = Pick<PlannedMeeting, 'id' | 'day'>;

/** Whoever said yes to it, else the leader of that day. */
export function chairOf(unit: Pick<Unit, 'chairs' | 'leadership'>, { id, day }: Chaired): Person {
  return unit.chairs?.[id] ?? actingLeader(unit.leadership, day);
}

/** Somebody has said yes; otherwise the leader is only supposed to. */
export function hasAgreedToChair(unit: Pick<Unit, 'chairs'>, { id }: Pick<Chaired, 'id'>): boolean {
  return unit.chairs?.[id] !== undefined;
}
