import { isOn } from '../../shared/domain/posts/post-switches.ts';
import { addDays, dayOf, instantOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { indexRow } from '../rows/due-rows.ts';
import { readValue } from '../rows/row.ts';
import type { Ports } from '../turn/ports.ts';
import { makeFollowUpsDueAnew } from './follow-up-due.ts';
import { finishSeconds } from './pauses.ts';
import { plannedPosts, plannedWork, scheduleNext } from './schedule.ts';

/** What a change of the plan or of the hour makes due at once. */
export interface Anew {
  readonly moments: readonly string[];
  /** What has been due since then is not made yet. */
  readonly undoneFrom?: string;
}

/**
 * Before a change of the plan or of the hour is written: what it will make due at once, and a job that makes it should
 * this process die right after the change. Until then what was due goes on being made, so it cannot be asked later
 * what the change has found undone.
 *
 * A post that the change moves from a moment to come to one already past is made now, if it is still worth reading: the
 * hour is changed from 14 to 9 at ten o'clock, so today's guide comes at once. One whose old moment has passed was made
 * then, or there was nobody to send it to: it is not made anew, unless a platform was away or the tick is on its way.
 */
export async function foreseeAnew(ports: Ports, before: Unit, unit: Unit): Promise<Anew> {
  const now = ports.clock.now();
  const next = (await readValue(ports, indexRow(unit.id)))?.next;
  const due = next !== undefined && next <= now.toISOString() ? next : undefined;
  const planned = new Map(worthMaking(ports, before, now, unit.posts).map(({ key, at }) => [key, at]));
  const missed = worthMaking(ports, unit, now, unit.posts)
    .filter(({ at, bestBefore }) => at <= now && now < bestBefore)
    .filter(({ key, at }) => planned.get(key)?.getTime() !== at.getTime())
    .filter(({ key }) => {
      const old = planned.get(key);
      return !old || old > now || (due !== undefined && old.toISOString() >= due);
    });
  const moments = [...new Set(missed.map(({ at }) => at.toISOString()))].toSorted();
  const [undoneFrom] = [...(due ? [due] : []), ...moments].toSorted();
  const at = undoneFrom ?? now.toISOString();
  const changed = unit.planChanged?.at;
  const isPlan = changed !== undefined && changed !== before.planChanged?.at;
  await ports.queue.send({ kind: 'posts', unit: unit.id, at, ...(isPlan && { changed }) }, finishSeconds);
  return { moments, ...(undoneFrom && { undoneFrom }) };
}

/** After the change: what it has made due is made, and the next due row written. */
export async function scheduleAnew(ports: Ports, before: Unit, unit: Unit, anew: Anew): Promise<void> {
  for (const at of anew.moments) await ports.queue.send({ kind: 'posts', unit: unit.id, at });
  await makeFollowUpsDueAnew(ports, before, unit);
  // A second change, before all of that is made, has to find it undone.
  await scheduleNext(ports, unit, ports.clock.now(), anew.undoneFrom);
}

interface WorthMaking {
  readonly key: string;
  readonly at: Date;
  readonly bestBefore: Date;
}

/** Posts that are on, by the `switches` of one of the two, and the work that another hour moves within its day. */
function worthMaking(ports: Ports, unit: Unit, now: Date, switches: Unit['posts']): readonly WorthMaking[] {
  const posts = plannedPosts(ports, unit, now).filter((post) => isOn(post, switches));
  const work = plannedWork(ports, unit, now).map(({ kind, meeting, at }) => {
    const day = dayOf(at);
    return { key: `${kind}|${meeting.id}|${day}`, at, bestBefore: instantOf(addDays(day, 1), '00:00') };
  });
  return [...posts, ...work];
}
