import type { Person } from '../person/person.ts';
import type { PlannedMeeting } from '../plan/plan.ts';
import { actingLeader } from './leadership.ts';
import type { Unit } from './unit.ts';

type Chaired = Pick<PlannedMeeting, 'id' | 'day'>;

/** Who chairs a meeting: who has said yes to it, else whoever leads on that day. */
export function chairOf(unit: Pick<Unit, 'chairs' | 'leadership'>, { id, day }: Chaired): Person {
  return unit.chairs?.[id] ?? actingLeader(unit.leadership, day);
}

/** Under it the channel was asked who can chair the meeting. While nobody has said yes, it has no chair. */
export const standInKey = ({ id }: Pick<Chaired, 'id'>): string => `stand-in|${id}`;

/** Under it, and a name for each of them, colleagues were asked in private whether they can chair the meeting. */
export const chairWantedKey = ({ id }: Pick<Chaired, 'id'>): string => `chair-wanted|${id}`;

/** Under it, and a name for each of them, the leader was told that somebody went back on a yes. */
export const chairLeftKey = ({ id }: Pick<Chaired, 'id'>): string => `chair-left|${id}`;

/** Whether somebody has said yes to chairing. Otherwise it is only expected of the leader. */
export function hasAgreedToChair(unit: Pick<Unit, 'chairs'>, { id }: Pick<Chaired, 'id'>): boolean {
  return unit.chairs?.[id] !== undefined;
}
