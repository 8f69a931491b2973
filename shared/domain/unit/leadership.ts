import { type Person, samePerson } from '../person/person.ts';
import type { Day } from '../time/day.ts';
import { leadershipChangesKept, reliefDays } from './limits.ts';
import type { Leadership, LeadershipChange } from './unit.ts';

interface Act {
  readonly id: string;
  readonly at: string;
  readonly by: Person;
}

export function foundLeadership(leader: Person, act: Omit<Act, 'by'>): Leadership {
  return { leader, changes: [{ ...act, by: leader, kind: 'created', before: { leader } }] };
}

export function handOver(now: Leadership, to: Person, act: Act): Leadership {
  return changed(now, { leader: to }, 'handed-over', act);
}

export function takeUpDeputy(now: Leadership, person: Person, until: Day, act: Act): Leadership {
  return changed(now, { leader: now.leader, deputy: { person, until } }, 'deputy-took-up', act);
}

export function endDeputy(now: Leadership, act: Act): Leadership {
  return changed(now, { leader: now.leader }, 'deputy-ended', act);
}

/**
 * The change that can be undone: while there is a deputy, their taking over; otherwise the latest hand-over that is
 * not undone yet.
 */
export function undoableClaim(now: Leadership): LeadershipChange | undefined {
  const undone = new Set(now.changes.map((change) => change.undoes));
  const wanted = now.deputy ? 'deputy-took-up' : 'handed-over';
  return now.changes.findLast((change) => change.kind === wanted && !undone.has(change.id));
}

export function undoClaim(now: Leadership, claim: LeadershipChange, act: Act): Leadership {
  const leader = claim.kind === 'handed-over' ? claim.before.leader : now.leader;
  return changed(now, { leader }, 'undone', act, claim.id);
}

/** Who gets the leader's posts: the deputy while there is one. */
export function actingLeader({ leader, deputy }: Leadership, today: Day): Person {
  return deputy && today <= deputy.until ? deputy.person : leader;
}

/**
 * Whether somebody else ended this person's time as deputy in the last two weeks. Then they cannot become deputy
 * again by themselves.
 */
export function wasRelieved(now: Leadership, person: Person, at: Date): boolean {
  const oldest = new Date(at.getTime() - reliefDays * 86_400_000).toISOString();
  return now.changes.some((change) => {
    const { deputy } = change.before;
    const isEnd = change.kind === 'deputy-ended' || (change.kind === 'undone' && deputy !== undefined);
    if (!isEnd || !deputy || change.at < oldest) return false;
    return samePerson(deputy.person, person) && !samePerson(change.by, person);
  });
}

/** Whether the change with this id has been made already, by the same request sent before. */
export function hasHappened(now: Leadership, id: string): boolean {
  return now.changes.some((change) => change.id === id);
}

function changed(
  now: Leadership,
  next: Pick<Leadership, 'leader' | 'deputy'>,
  kind: LeadershipChange['kind'],
  act: Act,
  undoes?: string,
): Leadership {
  const before = now.deputy ? { leader: now.leader, deputy: now.deputy } : { leader: now.leader };
  const change = { ...act, kind, before, ...(undoes && { undoes }) };
  return { ...next, changes: [...now.changes, change].slice(-leadershipChangesKept) };
}
