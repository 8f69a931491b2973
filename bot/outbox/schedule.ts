import type { Plan } from '../../shared/domain/plan/plan.ts';
import { planOf } from '../../shared/domain/plan/plan-of.ts';
import { type MeetingWork, meetingWork } from '../../shared/domain/posts/meeting-work.ts';
import { postsOf } from '../../shared/domain/posts/planned-posts.ts';
import { hourOf } from '../../shared/domain/posts/post-hours.ts';
import type { PlannedPost } from '../../shared/domain/posts/post-kinds.ts';
import { isOn } from '../../shared/domain/posts/post-switches.ts';
import { dayOf } from '../../shared/domain/time/day.ts';
import type { Unit } from '../../shared/domain/unit/unit.ts';
import { dueRow, indexRow } from '../rows/due-rows.ts';
import { putRow, readRow } from '../rows/row.ts';
import type { Ports } from '../turn/ports.ts';

/**
 * The tick may be past this moment before a due row for it is written, so what is due so soon goes straight to the
 * queue.
 */
const tooSoonMs = 120_000;

interface Planned {
  readonly hour: string;
  readonly posts: readonly PlannedPost[];
  readonly work: readonly MeetingWork[];
}

/** By the plan that they follow from: requests ask for the same posts over and over. */
const known = new WeakMap<Plan, readonly Planned[]>();

function plannedFor({ sayings }: Pick<Ports, 'sayings'>, unit: Unit, now: Date): Planned {
  const plan = planOf(unit.plan, dayOf(now));
  const hour = hourOf(unit.posts);
  const all = known.get(plan) ?? [];
  const found = all.find((one) => one.hour === hour);
  if (found) return found;
  const posts = postsOf(plan, unit.plan, sayings.posts, hour);
  const made = { hour, posts, work: meetingWork(plan, unit.plan, hour) };
  known.set(plan, [...all, made]);
  return made;
}

export function plannedPosts(ports: Pick<Ports, 'sayings'>, unit: Unit, now: Date): readonly PlannedPost[] {
  return plannedFor(ports, unit, now).posts;
}

/** What is done for a unit's meetings without anything being posted, such as making the agenda. */
export function plannedWork(ports: Pick<Ports, 'sayings'>, unit: Unit, now: Date): readonly MeetingWork[] {
  return plannedFor(ports, unit, now).work;
}

/** Writes the due row for the unit's first post after `after`. `undoneFrom`: what has been due since then is not made yet. */
export async function scheduleNext(
  ports: Ports,
  unit: Unit,
  after: Date,
  undoneFrom?: string,
): Promise<void> {
  const now = ports.clock.now();
  // Kinds that are switched off need no due row: switching one on calls `scheduleAnew`.
  const posts = plannedPosts(ports, unit, now).filter((post) => isOn(post, unit.posts));
  const next = nextOf([...posts, ...plannedWork(ports, unit, now)], after);
  const at = next?.toISOString();
  if (next && at) await makeDue(ports, unit.id, next);
  // Last, so that a line in the index means that the due row was written.
  const line = undoneFrom ?? at;
  await putRow(ports, indexRow(unit.id), { v: 1, unit: unit.id, ...(line && { next: line }) });
}

async function makeDue(ports: Ports, unit: string, next: Date): Promise<void> {
  const at = next.toISOString();
  const seconds = Math.max(0, Math.ceil((next.getTime() - ports.clock.now().getTime()) / 1000));
  if (seconds * 1000 < tooSoonMs) return ports.queue.send({ kind: 'posts', unit, at }, seconds);
  await putRow(ports, dueRow(at, unit), { v: 1, unit, at });
}

function nextOf(planned: readonly { readonly at: Date }[], after: Date): Date | undefined {
  let next: Date | undefined;
  for (const { at } of planned) if (at > after && (!next || at < next)) next = at;
  return next;
}

/** Schedules a new unit, unless that is done: doing it again could skip a post that is due but not made yet. */
export async function ensureScheduled(ports: Ports, unit: Unit): Promise<void> {
  const line = await readRow(ports, indexRow(unit.id));
  if (!line) await scheduleNext(ports, unit, ports.clock.now());
}
