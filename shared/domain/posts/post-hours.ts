import type { Clock24 } from '../time/day.ts';
import type { PostSwitches } from './post-switches.ts';

/** The hour of the posts, until a leader chooses another. */
export const usualTime: Clock24 = '09:00';

/** Hours to choose from: every half hour from 07:00 to 16:00. */
export const hoursOffered: readonly Clock24[] = Array.from({ length: 19 }, (_, half) => {
  const hour = String(7 + Math.floor(half / 2)).padStart(2, '0');
  return `${hour}:${half % 2 === 0 ? '00' : '30'}`;
});

export function hourOf(switches: PostSwitches | undefined): Clock24 {
  return switches?.hour ?? usualTime;
}

/** The time after which a post is too late for its day: 16:00, or 17:00 for units that chose a late hour. */
export function lastUseful(hour: Clock24): Clock24 {
  return hour < '15:00' ? '16:00' : '17:00';
}

/**
 * Eight o'clock, or the unit's hour if that is earlier: the week's guide leads to the agenda, which has to be there
 * then.
 */
export const agendaTime = '08:00';
