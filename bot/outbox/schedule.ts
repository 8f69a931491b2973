import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { type MeetingWork, meetingWork } from '../../shared/domain/posts/meeting-work.ts';
import { postsOf } from '../../shared/domain/posts/planned-posts.ts';
import { hourOf, isOn, type PlannedPost } from '../../shared/domain/posts/posts.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { dueRow, indexRow } from '../rows/due-rows.ts';
import { putRow, readRow } from '../rows/row.ts';
import type { Ports } from '../turn/ports.ts';

/** A row for the next moments could be written behind the tick's back; such a post goes straight to the queue. */
const tooSoonMs = 120_000;

export function plannedPosts(
  { sayings }: Pick<Ports, 'sayings'>,
  unit: Unit,
  now: Date,
): readonly PlannedPost[] {
  return postsOf(planOf(unit.plan, dayOf(now)), unit.plan, sayings.posts, hourOf(unit.posts));
}

/** What is done in silence for a unit's meetings. */
export function plannedWork(unit: Unit, now: Date): readonly MeetingWork[] {
  return meetingWork(planOf(unit.plan, dayOf(now)), unit.plan, hourOf(unit.posts));
}

/** Makes sure that the unit's next post after `after` is due. */
export async function scheduleNext(ports: Ports, unit: Unit, after: Date): Promise<void> {
  const now = ports.clock.now();
  // What is switched off makes nothing due: switching it on schedules anew.
  const posts = plannedPosts(ports, unit, now).filter((post) => isOn(post, unit.posts));
  const next = nextOf([...posts, ...plannedWork(unit, now)], after);
  const at = next?.toISOString();
  if (next && at) await makeDue(ports, unit.id, next);
  // Last: a unit that has its line in the index has its due row.
  await putRow(ports, indexRow(unit.id), { v: 1, unit: unit.id, ...(at && { next: at }) });
}

async function makeDue(ports: Ports, unit: string, next: Date): Promise<void> {
  const at = next.toISOString();
  const seconds = Math.max(0, Math.ceil((next.getTime() - ports.clock.now().getTime()) / 1000));
  if (seconds * 1000 < tooSoonMs) return ports.queue.send({ kind: 'posts', unit, at }, seconds);
  await putRow(ports, dueRow(at, unit), { v: 1, unit, at });
}

/**
 * After a change of the plan: the next post is due, and a post that the change has put at a moment already past,
 * but still worth reading, is made now. What was posted before the change is met by its own send row.
 */
export async function scheduleAnew(ports: Ports, before: Unit, unit: Unit): Promise<void> {
  const now = ports.clock.now();
  const planned = new Set(
    plannedPosts(ports, before, now).map(({ key, at }) => `${key} ${at.toISOString()}`),
  );
  const missed = plannedPosts(ports, unit, now)
    .filter(({ at, bestBefore }) => at <= now && now < bestBefore)
    .filter(({ key, at }) => !planned.has(`${key} ${at.toISOString()}`));
  for (const at of new Set(missed.map((post) => post.at.toISOString()))) {
    await ports.queue.send({ kind: 'posts', unit: unit.id, at });
  }
  await scheduleNext(ports, unit, now);
}

function nextOf(planned: readonly { readonly at: Date }[], after: Date): Date | undefined {
  return planned
    .map(({ at }) => at)
    .filter((at) => at > after)
    .sort((a, b) => a.getTime() - b.getTime())[0];
}

/** For a unit that may have been scheduled already: never past a post that is still to come. */
export async function ensureScheduled(ports: Ports, unit: Unit): Promise<void> {
  const line = await readRow(ports, indexRow(unit.id));
  if (!line) await scheduleNext(ports, unit, ports.clock.now());
}
